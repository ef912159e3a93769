public import DocumentModel

/// The lowest and the highest value an index can take.
public struct IndexRange: Hashable, Sendable {
  /// The lowest value.
  public var min: ExactDecimal
  /// The highest value.
  public var max: ExactDecimal
  /// Whether the highest value is certain; the scale itself gives it.
  public var isCertain: Bool
}

/// The ranges of all indices, from `Reference/indices.tsv` and, where a range changed over time,
/// `Reference/index-ranges.tsv`.
///
/// ```swift
/// IndexRanges.bundled.range(of: "PAPI", year: 2017)?.max   // 60
/// IndexRanges.bundled.range(of: "PAPI", year: 2018)?.max   // 80
/// IndexRanges.bundled.range(of: "no such", year: 2018)     // nil
/// ```
public struct IndexRanges: Sendable {
  private struct Spell {
    var years: ClosedRange<Int>
    var range: IndexRange
  }

  /// The ranges that come with the program.
  public static let bundled = IndexRanges(
    indices: ReferenceTable(named: "Reference/indices.tsv"),
    spells: ReferenceTable(named: "Reference/index-ranges.tsv"))

  private var standing: [String: IndexRange] = [:]
  private var spells: [String: [Spell]] = [:]

  /// The range of `index` in `year`; without a year, only a range that never changed.
  public func range(of index: String, year: Int?) -> IndexRange? {
    guard let changes = spells[index] else { return standing[index] }
    guard let year else { return changes.count == 1 ? changes[0].range : nil }
    return changes.first { $0.years.contains(year) }?.range
  }

  init(indices: ReferenceTable, spells table: ReferenceTable) {
    for row in indices.rows {
      guard let id = row["id"], let range = IndexRange(row) else { continue }
      standing[id] = range
    }
    for row in table.rows {
      guard let id = row["index"], let range = IndexRange(row) else { continue }
      spells[id, default: []].append(Spell(years: row.years, range: range))
    }
  }
}

extension IndexRange {
  fileprivate init?(_ row: ReferenceTable.Row) {
    guard let min = row["range_min"].flatMap({ ExactDecimal(parsing: $0) }),
      let max = row["range_max"].flatMap({ ExactDecimal(parsing: $0) })
    else { return nil }
    let confidence = row["confidence"] ?? ""
    self.init(min: min, max: max, isCertain: !confidence.hasPrefix("recalled"))
  }
}

extension ReferenceTable.Row {
  /// The years a row holds for; an end that is not given lies open.
  var years: ClosedRange<Int> {
    let from = self["period_from"].flatMap { Int($0) } ?? 0
    let to = self["period_to"].flatMap { Int($0) } ?? 9999
    return from...max(from, to)
  }
}
