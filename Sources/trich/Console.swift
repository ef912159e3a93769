internal import FactOutput
internal import Foundation
internal import PageReading
internal import VietnameseText

/// Standard error: messages for a person, and the progress line.
///
/// Messages name files and quote pages, so that what a terminal would obey is spelt out; and whether
/// anybody can read them never changes what the program does.
enum Console {
  /// Whether a person is looking.
  static var isTerminal: Bool { isatty(2) == 1 }

  /// Prints a message of the program's own, which may have several lines.
  static func say(_ message: String) {
    MessageStream.write(VisibleText.lines(message) + "\n")
  }

  /// Prints a failure on one line, whatever stands in the names and texts it quotes.
  static func sayLine(_ message: String) {
    MessageStream.write(VisibleText.line(message) + "\n")
  }

  /// Prints what could not be read, where, and what to do about it, on one line.
  static func say(_ failure: ReadingFailure) {
    sayLine("trich: \(failure.place): \(failure.message); \(failure.hint)")
  }

  /// Replaces the last line; only ever called on a terminal.
  static func show(_ progress: String) {
    MessageStream.write("\r\u{1B}[K\(VisibleText.line(progress))")
  }
}
