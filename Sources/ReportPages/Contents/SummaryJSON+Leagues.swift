internal import DocumentModel
internal import FactOutput
internal import LeagueTables

extension SummaryJSON {
  /// A report holds no more league tables; those of most units come first.
  private static let mostTables = 2000

  /// The league tables that can be had, with their rows.
  func writeLeagues(into json: inout JSONBytes) {
    let entries = LeagueList(in: facts).entries
    let kept = entries.sorted { $0.units > $1.units }.prefix(Self.mostTables)
    let isKept = Set(kept.map(\.question))
    let questions = entries.map(\.question).filter(isKept.contains)
    json.strings("league_columns", Self.leagueColumns)
    json.key("leagues")
    json.array(questions) { json, question in
      let table = LeagueTable(question, in: facts)
      json.object { write(table, into: &$0) }
    }
  }

  private static var leagueColumns: [String] {
    [
      "unit", "rank", "rank_from", "score", "score_from", "change", "change_from", "before",
      "before_from", "sources", "conflicts",
    ]
  }

  private func write(_ table: LeagueTable, into json: inout JSONBytes) {
    json.field("index", table.question.index)
    json.field("year", whole: table.question.year)
    json.field("level", table.question.level.rawValue)
    json.field("parent", table.question.parent)
    json.field("component", table.question.component)
    json.field("total", whole: table.total)
    json.wholes("gaps", table.gaps)
    json.key("rows")
    json.array(table.rows) { $0.leagueRow($1) }
  }
}

extension JSONBytes {
  /// A row of a league table; a figure that is computed is followed by what it follows from.
  fileprivate mutating func leagueRow(_ row: LeagueRow) {
    let figures = [row.rank, row.score, row.change, row.previousRank].flatMap { figure in
      let origin = figure.flatMap { $0.isDerived ? $0.origin ?? "" : nil }
      return [Cell.number(figure?.value), .text(origin)]
    }
    let conflicts = row.conflicts.isEmpty ? nil : row.conflicts.joined(separator: "\n")
    self.row([.text(row.unit)] + figures + [.whole(row.sources), .text(conflicts)])
  }
}
