internal import Foundation
internal import PageReading

/// The line that tells how far a run has come; silent unless standard error is a terminal.
final class ProgressLine {
  private static let interval = Duration.milliseconds(200)
  private let isShown: Bool
  private var last: ContinuousClock.Instant?
  /// The bytes of all inputs, `nil` if standard input is among them.
  private var total: Int?
  /// The findings so far.
  var findings = 0

  init(isWanted: Bool) {
    isShown = isWanted && Console.isTerminal
  }

  /// Adds up the sizes of the inputs, for the time left.
  func start(_ paths: [String]) {
    guard isShown, !paths.contains("-") else { return }
    var walk = FileWalk(paths)
    var sum = 0
    while let step = walk.next() {
      guard case .success(let path) = step else { continue }
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      sum += attributes?[.size] as? Int ?? 0
    }
    total = sum
  }

  /// Shows how far the run has come, a few times a second.
  func show(_ report: RunReport) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if let last, now - last < Self.interval { return }
    last = now
    Console.show(text(report))
  }

  private func text(_ report: RunReport) -> String {
    let seconds = max(report.running / .seconds(1), 1e-3)
    let bytes = Double(report.position.done + report.position.current)
    var text = String(
      format: "%d pages, %.1f MB, %.1f MB/s, %d findings", report.pages, bytes / 1e6,
      bytes / 1e6 / seconds, findings)
    if let total, bytes > 0 {
      let left = max(Double(total) - bytes, 0) / bytes * seconds
      text += String(format: ", %d:%02d left", Int(left) / 60, Int(left) % 60)
    }
    let lost = report.failures + report.losses.values.reduce(0, +)
    return lost > 0 ? text + ", \(lost) not read" : text
  }

  /// Takes the line away while something else is said.
  func interrupt(_ say: () -> Void) {
    clear()
    say()
  }

  /// Takes the line away, so that the next message stands alone.
  func clear() {
    if isShown { Console.show("") }
  }
}
