internal import GRDB

/// The rows of an answer, one after another.
struct QueryRows {
  /// The names of the columns.
  let columns: [String]
  private let step: () throws -> [QueryTable.Value]?

  /// The rows that `request` gives, read from the store when they are asked for.
  init(_ database: Database, _ request: some FetchRequest<Row>) throws {
    let prepared = try request.makePreparedRequest(database, forSingleResult: false)
    let cursor = try Row.fetchCursor(prepared.statement)
    columns = prepared.statement.columnNames
    step = { try cursor.next().map { $0.databaseValues.map { QueryTable.Value($0) } } }
  }

  /// The rows of a table.
  init(_ table: QueryTable) {
    columns = table.columns
    var rows = table.rows.makeIterator()
    step = { rows.next() }
  }

  /// The next row; `nil` behind the last.
  func next() throws -> [QueryTable.Value]? { try step() }
}
