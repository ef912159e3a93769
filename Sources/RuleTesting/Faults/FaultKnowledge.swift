internal import DocumentModel
internal import ReferenceData

/// What planters know of the reference data, read by themselves: a fault must contradict it whatever
/// the checks make of it.
struct FaultKnowledge: Sendable {
  /// A published figure.
  struct Figure: Sendable {
    var rank: Int?
    var value: ExactDecimal?
    var position: String
  }

  private var figures: [[String]: Figure] = [:]
  private var totals: [[String]: [Int]] = [:]
  private var units: [String: String] = [:]
  private var highest: [String: ExactDecimal] = [:]
  private let ministries: Set<String>

  init() {
    ministries = Set(ReferenceTable(bundled: "ministries").rows.map { $0["official_name"] })
    addFigures()
    addTotals()
    for row in ReferenceTable(bundled: "indices").rows {
      units[row["id"]] = row["unit"]
      highest[row["id"]] = ExactDecimal(parsing: row["range_max"])
    }
  }

  private mutating func addFigures() {
    for row in ReferenceTable(bundled: "leaders").rows {
      let group = row["level"] == "province" ? "provinces" : "ministries"
      let isMean = row["position"] == "average" && row["unit"].isEmpty
      guard ["top", "bottom", "rank", "average"].contains(row["position"]),
        !isMean || ["province", "ministry"].contains(row["level"])
      else { continue }
      let value = row["score_unit"] == "hạng" ? nil : ExactDecimal(parsing: row["score"])
      figures[[row["index"], row["year"], isMean ? group : row["unit"]]] = Figure(
        rank: Int(row["rank"]), value: value, position: row["position"])
    }
  }

  private mutating func addTotals() {
    for row in ReferenceTable(bundled: "totals").rows {
      let level = row["level"].hasPrefix("ministry") ? "ministry" : row["level"]
      let key = [row["index"], row["year"], level]
      let known = [row["total"], row["assessed"], row["published"]].compactMap { Int($0) }
      totals[key, default: []] += row["total"].isEmpty ? [] : known
    }
  }

  /// What was published of the record's unit.
  func figure(of record: Record) -> Figure? {
    guard record.component == nil, record.scope == nil, let period = record.period else {
      return nil
    }
    return figures[[record.index, period, record.subject]]
  }

  /// The numbers of units that are or may be named as the total of the record's ranking.
  func totals(of record: Record) -> [Int] {
    guard let period = record.period else { return [] }
    return totals[[record.index, period, level(of: record)]] ?? []
  }

  /// The level of the record's unit.
  func level(of record: Record) -> String {
    if record.subject == "Việt Nam" { return "country" }
    return isMinistry(record.subject) ? "ministry" : "province"
  }

  /// Whether the unit is a ministry, or all of them.
  func isMinistry(_ subject: String) -> Bool {
    subject == "ministries" || ministries.contains(subject) || subject.hasPrefix("Bộ ")
  }

  /// Whether the index is given in points only.
  func isInPoints(_ index: String) -> Bool {
    guard let unit = units[index] else { return false }
    return unit.contains("điểm") && !unit.contains("%")
  }

  /// The highest value of the index.
  func highest(of index: String) -> ExactDecimal? { highest[index] }
}
