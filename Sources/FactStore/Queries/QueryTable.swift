internal import GRDB

/// The answer to a question: rows under named columns.
///
/// ```swift
/// let table = try store.answer(.conflicts(ConflictFilter()))
/// print(table.written(as: .csv))
/// ```
public struct QueryTable: Hashable, Sendable {
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

  init(_ database: Database, _ request: some FetchRequest<Row>) throws {
    let prepared = try request.makePreparedRequest(database, forSingleResult: false)
    columns = prepared.statement.columnNames
    rows = try Row.fetchAll(prepared.statement).map { $0.databaseValues.map { Value($0) } }
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
