public import PageReading

/// Why a record, or a file of records, could not be read: where, what happened and what to do.
///
/// ```swift
/// print(RecordFailure(path: "facts.csv", line: 7, column: 31, message: "…", hint: "…"))
/// // facts.csv:7:31: …; …
/// ```
public struct RecordFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, `-` for standard input.
  public var path: String
  /// The line, counted from 1, if one line is to blame.
  public var line: Int?
  /// The column in Unicode scalars, counted from 1.
  public var column: Int?
  /// What happened, in one sentence.
  public var message: String
  /// What a person can do about it.
  public var hint: String

  /// A failure at a place.
  public init(
    path: String, line: Int? = nil, column: Int? = nil, message: String, hint: String
  ) {
    (self.path, self.line, self.column) = (path, line, column)
    (self.message, self.hint) = (message, hint)
  }

  /// A page's failure as a failure of the run.
  public init(_ failure: ReadingFailure) {
    self.init(
      path: failure.path, line: failure.line, message: failure.message, hint: failure.hint)
  }

  /// Place, message and hint on one line.
  public var description: String {
    let place = [path, line.map(String.init), line == nil ? nil : column.map(String.init)]
    return place.compactMap { $0 }.joined(separator: ":") + ": \(message); \(hint)"
  }
}
