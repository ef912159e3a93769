/// What the checks know beside the page: totals, ranges and the levels of units.
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

  /// The data that comes with the program, with rows added to the tables `totals`, `indices` and
  /// `index-ranges`; each text is tab-separated with a header line.
  public init(adding tables: [String: [String]]) {
    self.init(
      totals: KnownTotals(ReferenceTable(named: "totals", adding: tables)),
      ranges: IndexRanges(
        indices: ReferenceTable(named: "indices", adding: tables),
        spells: ReferenceTable(named: "index-ranges", adding: tables)),
      levels: .bundled)
  }

  /// Data put together by hand.
  public init(totals: KnownTotals, ranges: IndexRanges, levels: UnitLevels) {
    self.totals = totals
    self.ranges = ranges
    self.levels = levels
  }
}
