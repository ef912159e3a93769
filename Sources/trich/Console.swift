internal import Foundation
internal import PageReading

/// Standard error: messages for a person, and the progress line.
enum Console {
  /// Whether a person is looking.
  static var isTerminal: Bool { isatty(2) == 1 }

  /// Prints a line.
  static func say(_ message: String) {
    FileHandle.standardError.write(Data((message + "\n").utf8))
  }

  /// Prints what could not be read, where, and what to do about it, on one line.
  static func say(_ failure: ReadingFailure) {
    say("trich: \(failure.place): \(failure.message); \(failure.hint)")
  }

  /// Replaces the last line; only ever called on a terminal.
  static func show(_ progress: String) {
    FileHandle.standardError.write(Data("\r\u{1B}[K\(progress)".utf8))
  }
}
