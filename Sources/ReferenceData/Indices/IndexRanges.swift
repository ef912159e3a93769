public import DocumentModel

/// The lowest and the highest value an index can take.
public struct IndexRange: Hashable, Sendable {
  /// The lowest value.
  public var min: ExactDecimal
  /// The highest value.
  public var max: ExactDecimal
  /// Whether the highest value is certain; the scale itself gives it.
  public var isCertain: Bool

  /// A range between these values.
  public init(min: ExactDecimal, max: ExactDecimal, isCertain: Bool) {
    (self.min, self.max, self.isCertain) = (min, max, isCertain)
  }
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
    indices: ReferenceTable(bundled: "indices"), spells: ReferenceTable(bundled: "index-ranges"))

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
      guard let id = row.value("id"), let range = IndexRange(row) else { continue }
      standing[id] = range
    }
    for row in table.rows {
      guard let id = row.value("index"), let range = IndexRange(row) else { continue }
      spells[id, default: []].append(Spell(years: row.years, range: range))
    }
  }
}

extension IndexRange {
  init?(_ row: ReferenceTable.Row) {
    guard let min = row.decimal("range_min"), let max = row.decimal("range_max") else {
      return nil
    }
    self.init(min: min, max: max, isCertain: !row["confidence"].hasPrefix("recalled"))
  }
}
