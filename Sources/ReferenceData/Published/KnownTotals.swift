public import DocumentModel

/// How many units an index ranked in a year, and how well that is known.
public struct KnownTotal: Hashable, Sendable {
  /// The units ranked; `nil` if nobody has found out.
  public var total: Int?
  /// The units looked at, where that differs from the ranked ones.
  public var assessed: Int?
  /// The units whose result was made public, where that differs.
  public var published: Int?
  /// The day on which the results were made public.
  public var announced: CalendarDay?
  /// Where it was read.
  public var source: String
  /// Whether a source says so; the rest is general knowledge.
  public var isVerified: Bool
  /// What else to know, for a person.
  public var note: String?
}

/// The totals of all indices, levels and years, from `Reference/totals.tsv`.
///
/// ```swift
/// KnownTotals.bundled.totals(of: "PAR_INDEX", .ministry, year: 2020).first?.total   // 17
/// KnownTotals.bundled.totals(of: "PAR_INDEX", .ministry, year: 1999)                // []
/// ```
public struct KnownTotals: Sendable {
  private struct Key: Hashable {
    var index: String
    var level: UnitLevel
    var year: Int
  }

  /// The totals that come with the program.
  public static let bundled = KnownTotals(ReferenceTable(bundled: "totals"))

  private let totals: [Key: [KnownTotal]]

  /// What is known of one year; several sets where an index ranks groups of one level apart.
  public func totals(of index: String, _ level: UnitLevel, year: Int) -> [KnownTotal] {
    totals[Key(index: index, level: level, year: year)] ?? []
  }

  /// The same totals without the days on which results were made public.
  public var withoutAnnouncements: KnownTotals {
    KnownTotals(
      totals.mapValues { sets in
        sets.map { total in
          var total = total
          total.announced = nil
          return total
        }
      })
  }

  private init(_ totals: [Key: [KnownTotal]]) { self.totals = totals }

  init(_ table: ReferenceTable) {
    var totals: [Key: [KnownTotal]] = [:]
    for row in table.rows {
      guard let key = Self.key(of: row) else { continue }
      totals[key, default: []].append(KnownTotal(row))
    }
    self.totals = totals
  }

  private static func key(of row: ReferenceTable.Row) -> Key? {
    guard let index = row.value("index"), let year = row.whole("year"),
      let level = UnitLevel(reference: row["level"])
    else { return nil }
    return Key(index: index, level: level, year: year)
  }
}

extension KnownTotal {
  fileprivate init(_ row: ReferenceTable.Row) {
    total = row.whole("total")
    assessed = row.whole("assessed")
    published = row.whole("published")
    announced = row.value("announced").flatMap(CalendarDay.init(mentioned:))
    source = row.value("source") ?? "totals.tsv"
    isVerified = row.isVerified
    note = row.value("note")
  }
}
