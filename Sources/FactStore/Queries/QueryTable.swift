internal import GRDB

/// The answer to a question: rows under named columns.
///
/// ```swift
/// let table = try store.answer(.conflicts(StandingFilter()))
/// print(table.columns, table.rows.count)
/// ```
public struct QueryTable: Hashable, Sendable {
  /// How an answer is written; the raw value is the word of the command line.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// Columns side by side, for a person.
    case text
    /// An array of objects, one on a line.
    case json
    /// RFC 4180.
    case csv
  }

  /// A value of a row.
  public enum Value: Hashable, Sendable {
    case null
    case whole(Int)
    case number(Double)
    case text(String)
  }

  /// The names of the columns.
  public let columns: [String]
  /// The rows, each as long as `columns`.
  public let rows: [[Value]]

  /// A table of these rows.
  public init(columns: [String], rows: [[Value]]) { (self.columns, self.rows) = (columns, rows) }

  init(_ rows: QueryRows) throws {
    var all: [[Value]] = []
    while let row = try rows.next() { all.append(row) }
    self.init(columns: rows.columns, rows: all)
  }
}

extension QueryTable.Value {
  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null, .blob: self = .null
    case .int64(let number): self = .whole(Int(number))
    case .double(let number): self = Self.printed(number)
    case .string(let text): self = .text(text)
    }
  }

  /// A number without decimals is a whole one: 26, not 26.0.
  private static func printed(_ number: Double) -> Self {
    Int(exactly: number).map { .whole($0) } ?? .number(number)
  }

  /// The value as a person reads it; empty if there is none.
  var plain: String {
    switch self {
    case .null: ""
    case .whole(let number): String(number)
    case .number(let number): String(number)
    case .text(let text): text
    }
  }
}
