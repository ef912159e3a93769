internal import GRDB

extension FactDatabase {
  /// The answer to a question, all of it in memory.
  ///
  /// - Throws: `StoreFailure` if the store cannot be read.
  public func answer(_ question: StoreQuestion) throws(StoreFailure) -> QueryTable {
    try read { try QueryTable(Self.rows(question, $0)) }
  }

  /// Hands the answer to a question to `write`, row by row, in memory that does not grow with it.
  ///
  /// Text is read twice, first for the widths of its columns; both times from the same state of the
  /// store.
  ///
  /// - Returns: how many rows were written.
  /// - Throws: `StoreFailure` if the store cannot be read, and what `write` throws.
  @discardableResult public func answer(
    _ question: StoreQuestion, as format: QueryTable.Format, to write: (String) throws -> Void
  ) throws -> Int {
    var fault: (any Error)?
    let count = try read { database in
      let widths =
        format == .text ? try QueryRowWriter.widths(of: Self.rows(question, database)) : []
      let rows = try Self.rows(question, database)
      let writer = QueryRowWriter(format, columns: rows.columns, widths: widths)
      return try writer.write(rows) { text in
        do { try write(text) } catch {
          fault = error
          return false
        }
        return true
      }
    }
    // What the receiver throws is no failure of the store.
    if let fault { throw fault }
    return count
  }

  private static func rows(_ question: StoreQuestion, _ database: Database) throws -> QueryRows {
    switch question {
    case .timeline(let filter):
      try QueryRows(database, StandingRequest(filter, database).timeline)
    case .conflicts(let filter):
      try QueryRows(database, StandingRequest(filter, database).conflicts)
    case .search(let text, let limit):
      try QueryRows(DocumentSearch(database, text, limit: limit).table())
    case .counts: try QueryRows(database, SQLRequest(sql: StoreCounts.sql))
    case .changes(let run): try QueryRows(database, changes(run))
    case .runs: try QueryRows(database, runs)
    }
  }

  private static func changes(_ run: Int?) -> SQLRequest<Row> {
    """
    SELECT run, change, coalesce(url, name) AS document, subject, index_id, component, period,
      measure, value, out_of FROM changes
    WHERE run = coalesce(\(run), (SELECT max(run) FROM changes)) ORDER BY id
    """
  }

  private static var runs: QueryInterfaceRequest<Row> {
    let columns = RunCounts.Key.allCases.map { Column($0.rawValue) }
    let heads = ["id", "started", "finished", "attempts"].map { Column($0) }
    return Table("runs").select(heads + columns).order(Column("id").desc)
  }
}
