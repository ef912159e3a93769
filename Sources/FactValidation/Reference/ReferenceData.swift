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

  /// Data put together by hand.
  public init(totals: KnownTotals, ranges: IndexRanges, levels: UnitLevels) {
    self.totals = totals
    self.ranges = ranges
    self.levels = levels
  }
}
