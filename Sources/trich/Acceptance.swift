internal import RuleTesting

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Records in goldens what was read: all of it, or one by one if a person sits at the terminal.
struct Acceptance {
  private let changes: [GoldenChange]

  init(_ changes: [GoldenChange]) { self.changes = changes }

  /// Asks for each change (y this one, n not this, a all from here, q no more) and records it.
  func run() throws {
    var asks = isatty(0) == 1
    var accepted = 0
    for change in changes {
      if asks {
        show(change)
        switch answer() {
        case "a": asks = false
        case "q": return conclude(accepted)
        case "y": break
        default: continue
        }
      }
      try change.accept()
      accepted += 1
    }
    conclude(accepted)
  }

  private func show(_ change: GoldenChange) {
    Console.say(TestReport(change.failures).text)
    Console.say("record this in \(change.path)? [y/n/a/q]")
  }

  private func answer() -> String { readLine().map { String($0.prefix(1)) } ?? "q" }

  private func conclude(_ accepted: Int) {
    Console.say("trich: \(accepted) of \(changes.count) goldens recorded anew")
  }
}
