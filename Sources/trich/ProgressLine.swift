/// The line that counts pages while they are read; silent unless standard error is a terminal.
struct ProgressLine {
  private let isShown: Bool

  init(isWanted: Bool) {
    isShown = isWanted && Console.isTerminal
  }

  /// Shows how far the run has come.
  func show(_ summary: RunSummary) {
    guard isShown else { return }
    let failures = summary.failures > 0 ? ", \(summary.failures) not read" : ""
    Console.show("\(summary.pages) pages, \(summary.megabytes) MB\(failures)")
  }

  /// Takes the line away, so that the next message stands alone.
  func clear() {
    if isShown { Console.show("") }
  }
}
