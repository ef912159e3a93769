internal import DocumentModel
internal import FactOutput
internal import FactValidation

extension LeagueTable {
  private static let columns = [
    "index", "year", "level", "component", "rank", "rank_derived", "unit", "score",
    "score_derived", "change", "change_derived", "previous_rank", "previous_rank_derived",
    "sources", "conflicts", "parent",
  ]

  /// One row per unit, RFC 4180; a gap is a row with a rank and no unit.
  var csv: [UInt8] {
    var heading = CSVRow()
    for column in Self.columns { heading.append(text: column) }
    return heading.line + rows.flatMap(csvRow) + gaps.flatMap(csvGap)
  }

  private func csvRow(_ row: LeagueRow) -> [UInt8] {
    var line = csvStart
    line.append(row.rank)
    line.append(text: row.unit)
    for figure in [row.score, row.change, row.previousRank] { line.append(figure) }
    line.append(number: ExactDecimal(row.sources))
    line.append(text: row.conflicts.joined(separator: "; "))
    line.append(text: question.parent)
    return line.line
  }

  private func csvGap(_ rank: Int) -> [UInt8] {
    var line = csvStart
    line.append(.stated(ExactDecimal(rank)))
    for _ in 0..<7 { line.append(text: nil) }
    line.append(number: 0)
    line.append(text: nil)
    line.append(text: question.parent)
    return line.line
  }

  private var csvStart: CSVRow {
    var line = CSVRow()
    line.append(text: question.index)
    line.append(number: ExactDecimal(question.year))
    line.append(text: question.level.rawValue)
    line.append(text: question.component)
    return line
  }

  /// One indented JSON object: the question, the rows and the gaps.
  var json: [UInt8] {
    var json = JSONBytes(isIndented: true)
    json.object { json in
      json.field("index", question.index)
      json.field("year", whole: question.year)
      json.field("level", question.level.rawValue)
      json.field("parent", question.parent)
      json.field("component", question.component)
      json.field("total", whole: total)
      json.key("rows")
      json.array(rows) { json, row in json.object { Self.write(row, into: &$0) } }
      json.key("gaps")
      json.array(gaps) { json, gap in json.whole(gap) }
    }
    return json.take() + [0x0A]
  }

  private static func write(_ row: LeagueRow, into json: inout JSONBytes) {
    json.key("rank")
    write(row.rank, into: &json)
    json.field("unit", row.unit)
    json.key("score")
    write(row.score, into: &json)
    json.key("change")
    write(row.change, into: &json)
    json.key("previous_rank")
    write(row.previousRank, into: &json)
    json.field("sources", whole: row.sources)
    json.key("conflicts")
    json.array(row.conflicts) { json, conflict in json.string(conflict.utf8) }
  }

  private static func write(_ figure: LeagueFigure?, into json: inout JSONBytes) {
    guard let figure else { return json.null() }
    json.object { json in
      json.field("value", figure.value)
      json.field("derived", flag: figure.isDerived)
      json.field("from", figure.origin)
    }
  }
}

extension CSVRow {
  /// A figure and whether it is derived; both empty if there is none.
  fileprivate mutating func append(_ figure: LeagueFigure?) {
    append(number: figure?.value)
    append(text: figure.map { $0.isDerived ? "true" : "false" })
  }
}
