internal import GRDB
internal import VietnameseText

/// Requests over the views of standings, with the conditions of a filter.
struct StandingRequest {
  private let filter: StandingFilter
  /// The names of the unit that was asked for.
  private let units: [String]?

  init(_ filter: StandingFilter, _ database: Database) throws {
    self.filter = filter
    units = try filter.unit.map { try Self.names(of: $0, database) }
  }

  /// Years, the earliest first.
  var timeline: QueryInterfaceRequest<Row> {
    let columns = [
      "subject", "index_id", "period", "rank", "out_of", "score", "percent", "rank_change",
      "sources", "rivals",
    ]
    return request("unit_timelines", columns)
      .order([Column("subject"), Column("index_id"), Column("period")])
  }

  /// The values that disagree, together.
  var conflicts: QueryInterfaceRequest<Row> {
    let columns = [
      "subject", "index_id", "component", "period", "scope", "measure", "value", "unit",
      "sources", "document",
    ]
    let order = ["subject", "index_id", "component", "period", "scope", "measure", "choice"]
    return request("conflicts", columns).order(order.map { Column($0) })
  }

  private func request(_ view: String, _ columns: [String]) -> QueryInterfaceRequest<Row> {
    var request = Table(view).select(columns.map { Column($0) })
    if let index = filter.index { request = request.filter(Column("index_id") == index) }
    if let period = filter.period { request = request.filter(Column("period") == period) }
    if let units { request = request.filter(units.contains(Column("subject"))) }
    return request
  }

  /// The subjects whose code or name this is, with or without marks.
  static func names(of unit: String, _ database: Database) throws -> [String] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT DISTINCT subject, subject_id FROM records")
    let isMarkless = MarklessText.of(unit) == unit.lowercased()
    return rows.compactMap { row in
      let subject: String = row[0]
      let isNamed = MarklessText.folded(subject) == MarklessText.folded(unit)
      let isFound = isMarkless && MarklessText.of(subject) == MarklessText.of(unit)
      return isNamed || isFound || (row[1] as String?) == unit ? subject : nil
    }
  }
}
