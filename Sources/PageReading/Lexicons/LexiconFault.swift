/// Something wrong in a word list of the cleaner: what, where, and what to do about it.
///
/// ```
/// mine/chrome.tsv:3: unknown kind relatd
///   write one of: skip-link, font-size, …
/// ```
public struct LexiconFault: Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
  /// What is wrong.
  public var message: String
  /// What to do.
  public var remedy: String

  /// A fault on a line of a file.
  public init(file: String, line: Int, message: String, remedy: String) {
    (self.file, self.line, self.message, self.remedy) = (file, line, message, remedy)
  }

  /// The fault as it is printed.
  public var description: String { "\(file):\(line): \(message)\n  \(remedy)" }
}

/// All the faults of some word lists at once.
public struct LexiconFaults: Error, Sendable, CustomStringConvertible {
  /// The faults in the order of files and lines.
  public var faults: [LexiconFault]

  /// These faults.
  public init(faults: [LexiconFault]) { self.faults = faults }

  /// The faults as they are printed.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
