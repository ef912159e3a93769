/// What a run is asked to do; two runs with equal requests do the same.
///
/// ```swift
/// let request = IngestRequest(
///   command: ["crawl.warc.gz"], reading: ["--since", "2020-01-01"], rules: "9ae16a3b2f90404f")
/// ```
public struct IngestRequest: Hashable, Sendable {
  /// The paths.
  public var command: [String]
  /// The options that decide which pages of a file are taken, and how they are read.
  public var reading: [String]
  /// The fingerprint of all rules, tables and word lists, and of the program.
  public var rules: String
  /// The program's version.
  public var program: String

  /// A request for the pages at the paths `command`.
  public init(command: [String], reading: [String] = [], rules: String, program: String = "") {
    (self.command, self.reading, self.rules, self.program) = (command, reading, rules, program)
  }

  /// What a file must have been read with to need no second reading.
  var readingKey: String { ([rules] + reading).joined(separator: " ") }

  var commandKey: String { (command + reading).joined(separator: " ") }
}
