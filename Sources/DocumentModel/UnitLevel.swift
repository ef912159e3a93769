/// The tier of units that an index compares with each other; the raw value is the contract's word.
///
/// ```swift
/// UnitLevel(rawValue: "district")   // .district
/// UnitLevel(rawValue: "village")    // nil
/// UnitLevel.ministry.group          // "ministries"
/// ```
public enum UnitLevel: String, Hashable, Sendable, CaseIterable {
  /// A country, of which Việt Nam is one.
  case country
  /// A socio-economic region.
  case region
  /// A ministry or a body of its rank.
  case ministry
  /// A province or a centrally run city.
  case province
  /// A department of a province, or another body that ranks among its departments.
  case department
  /// A district, town or city of a province.
  case district
  /// A commune, ward or special zone.
  case commune

  /// The name of all units of the level as the subject of averages and counts.
  public var group: String {
    switch self {
    case .country: "countries"
    case .ministry: "ministries"
    case .region, .province, .department, .district, .commune: rawValue + "s"
    }
  }

  /// The level whose units the group holds; `nil` for a single unit.
  public init?(group: String) {
    guard let level = Self.allCases.first(where: { $0.group == group }) else { return nil }
    self = level
  }
}
