public import DocumentModel

/// The levels of the units by their canonical names.
///
/// ```swift
/// UnitLevels.bundled.level(of: "Bộ Tư pháp")   // .ministry
/// UnitLevels.bundled.level(of: "provinces")    // .province
/// UnitLevels.bundled.level(of: "Đông Nam Bộ")  // nil: a region is no unit of a ranking
/// ```
public struct UnitLevels: Sendable {
  /// The levels of the units that come with the program.
  public static let bundled = UnitLevels(.bundled)

  /// The names of groups of units.
  public static let groups = Set(UnitLevel.allCases.map(\.group))

  private var levels: [String: UnitLevel] = [:]
  /// How many provinces the largest region has.
  public private(set) var largestRegion = 0

  init(_ directory: UnitDirectory) {
    for level in [UnitLevel.ministry, .province] { levels[level.group] = level }
    var regions: [String: Int] = [:]
    for unit in directory.units.lazy.map(\.unit) {
      if unit.kind != .region, let level = UnitLevel(unit.kind) { levels[unit.name] = level }
      if let region = unit.region { regions[region, default: 0] += 1 }
    }
    largestRegion = regions.values.max() ?? 0
  }

  /// The level of `subject`, or `nil` for regions, departments and unknown units.
  public func level(of subject: String) -> UnitLevel? { levels[subject] }

  /// The level of the record's subject: the one it was given, or that of its name.
  public func level(of record: Record) -> UnitLevel? {
    record.subjectLevel ?? level(of: record.subject)
  }
}
