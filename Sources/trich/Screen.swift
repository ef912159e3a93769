internal import Foundation

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// What standard output can show.
enum Screen {
  /// Whether a person is looking.
  static var isTerminal: Bool { isatty(1) == 1 }

  /// The characters of a line: of the terminal, else of COLUMNS, else 100.
  static var width: Int {
    var size = winsize()
    let asked = isTerminal && ioctl(1, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    if asked > 0 { return asked }
    let named = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    return named.map { min(max($0, 40), 1000) } ?? 100
  }

  /// Whether colours are wanted: at a terminal, unless NO_COLOR says otherwise (https://no-color.org).
  static var hasColours: Bool {
    let environment = ProcessInfo.processInfo.environment
    if let refused = environment["NO_COLOR"], !refused.isEmpty { return false }
    if let forced = environment["CLICOLOR_FORCE"], forced != "0" { return true }
    return isTerminal && environment["TERM"] != "dumb"
  }
}
