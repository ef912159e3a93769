internal import GRDB

extension FactDatabase {
  /// The answer to a question.
  ///
  /// - Throws: `StoreFailure` if the store cannot be read.
  public func answer(_ question: StoreQuestion) throws(StoreFailure) -> QueryTable {
    try read { database in
      switch question {
      case .leagueTable(let filter):
        try QueryTable(database, StandingRequest(filter, database).leagueTable)
      case .timeline(let filter):
        try QueryTable(database, StandingRequest(filter, database).timeline)
      case .conflicts(let filter):
        try QueryTable(database, StandingRequest(filter, database).conflicts)
      case .search(let text, let limit):
        try DocumentSearch(database, text, limit: limit).table()
      case .counts: try QueryTable(database, SQLRequest(sql: StoreCounts.sql))
      case .changes(let run): try QueryTable(database, Self.changes(run))
      case .runs: try QueryTable(database, Self.runs)
      }
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
