/// The tier of government whose units an index compares.
public enum UnitLevel: String, Hashable, Sendable, CaseIterable {
  /// Ministries and ministry-level bodies.
  case ministry
  /// Provinces and centrally run cities.
  case province
  /// Countries, of which Vietnam is one.
  case country

  /// The level of a row of `totals.tsv`; ministries with and without services are one level.
  init?(reference: String) {
    switch reference {
    case "ministry", "ministry_service", "ministry_noservice": self = .ministry
    case "province": self = .province
    case "country": self = .country
    default: return nil
    }
  }
}

/// The levels of the units by their canonical names.
///
/// ```swift
/// UnitLevels.bundled.level(of: "Bộ Tư pháp")   // .ministry
/// UnitLevels.bundled.level(of: "provinces")    // .province
/// UnitLevels.bundled.level(of: "Đông Nam Bộ")  // nil: a region is no unit of a ranking
/// ```
public struct UnitLevels: Sendable {
  /// The levels of the units that come with the program.
  public static let bundled = UnitLevels()

  /// The names of groups of units.
  static let groups: Set<String> = ["ministries", "provinces", "agencies", "districts"]

  private var levels: [String: UnitLevel] = [
    "ministries": .ministry, "provinces": .province, "Việt Nam": .country,
  ]
  /// How many provinces the largest region has.
  public private(set) var largestRegion = 0

  /// The level of `subject`, or `nil` for regions, departments and unknown units.
  public func level(of subject: String) -> UnitLevel? {
    levels[subject] ?? (subject.hasPrefix("Bộ ") ? .ministry : nil)
  }

  private init() {
    add("Reference/ministries.tsv", column: "official_name", .ministry)
    add("Reference/provinces-2025.tsv", column: "bare_name", .province)
    let provinces = add("Reference/provinces.tsv", column: "bare_name", .province)
    var regions: [String: Int] = [:]
    for row in provinces.rows { regions[row["region_key"] ?? "", default: 0] += 1 }
    largestRegion = regions.values.max() ?? 0
  }

  @discardableResult
  private mutating func add(
    _ name: String, column: String, _ level: UnitLevel
  ) -> ReferenceTable {
    let table = ReferenceTable(named: name)
    for row in table.rows {
      if let unit = row[column] { levels[unit] = level }
    }
    return table
  }
}
