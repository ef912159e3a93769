public import DocumentModel

/// What is known of an index.
public struct RankingIndex: Hashable, Sendable {
  /// How long a result holds.
  public enum PeriodKind: String, Hashable, Sendable {
    case year, month
    /// An edition every second year.
    case biennium
  }

  /// The id in records: "PAR_INDEX".
  public var id: String
  /// The Vietnamese name.
  public var name: String
  /// The English name.
  public var englishName: String?
  /// Other spellings of the name, abbreviations among them.
  public var spellings: [String]
  /// Who publishes it.
  public var publisher: String?
  /// The first year measured.
  public var firstYear: Int?
  /// The levels whose units it ranks.
  public var levels: Set<UnitLevel>
  /// In what its values are given: "%", "điểm" ….
  public var units: [String]
  /// The lowest and highest value of today.
  public var range: IndexRange?
  /// How long a result holds.
  public var period: PeriodKind
  /// How many years after the year of its name an edition appears: 1 for PCI, 0 for GII, -1 for
  /// Doing Business.
  public var lag: Int
  /// Whether a better place goes with a higher value.
  public var isHigherBetter: Bool
  /// Whether its value is the sum of those of its components.
  public var isSum: Bool
  /// Whether a source tells of it.
  public var isVerified: Bool
}

extension RankingIndex {
  /// The index of a row of `indices.tsv`.
  init?(_ row: ReferenceTable.Row) {
    guard let id = row.value("id") else { return nil }
    self.init(
      id: id, name: row.value("name_vi") ?? id, englishName: row.value("name_en"),
      spellings: row.list("variants"), publisher: row.value("publisher"),
      firstYear: row.whole("first_year"),
      levels: Set(row.list("ranked").compactMap { UnitLevel(reference: $0) }),
      units: row.list("unit"), range: IndexRange(row),
      period: PeriodKind(rawValue: row["period"]) ?? .year, lag: row.whole("lag") ?? 1,
      isHigherBetter: row["higher_is_better"] != "no", isSum: row["total"] == "sum",
      isVerified: row.isVerified)
  }
}
