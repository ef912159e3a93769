/// What the checks know beside the page, each fact with its source and how well it is known.
public struct ReferenceData: Sendable {
  /// The data that comes with the program.
  public static let bundled = ReferenceData(
    totals: .bundled, ranges: .bundled, levels: .bundled)

  /// How many units an index ranks.
  public var totals: KnownTotals
  /// Which values an index can take.
  public var ranges: IndexRanges
  /// Which tier a unit belongs to.
  public var levels: UnitLevels
  /// When units existed.
  public var spells = UnitSpells.bundled
  /// Which units an index ranks.
  public var ranked = RankedUnits.bundled
  /// Published ranks, values and means.
  public var published = PublishedFacts.bundled
  /// What indices consist of.
  public var components = ComponentTable.bundled
  /// In which units indices give their values.
  public var units = IndexUnits.bundled

  /// The data that comes with the program, with rows added to its tables by their names; each text
  /// is tab-separated with a header line, and later rows go before earlier ones.
  public init(adding tables: [String: [String]]) {
    let table = { ReferenceTable(named: $0, adding: tables) }
    totals = KnownTotals(table("totals"))
    ranges = IndexRanges(indices: table("indices"), spells: table("index-ranges"))
    levels = .bundled
    spells = UnitSpells(adding: tables)
    ranked = RankedUnits(indices: table("indices"), unranked: table("unranked"))
    published = PublishedFacts(table("leaders"), misprints: table("misprints"))
    components = ComponentTable(table("components"))
    units = IndexUnits(table("indices"))
  }

  /// Data put together by hand; the rest comes with the program.
  public init(totals: KnownTotals, ranges: IndexRanges, levels: UnitLevels) {
    self.totals = totals
    self.ranges = ranges
    self.levels = levels
  }
}
