/// A ministry, province, agency or region under its official name, with its days of validity.
public struct AdministrativeUnit: Hashable, Sendable {
  /// What a unit is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A ministry or ministry-level agency.
    case ministry
    /// A province or a city under central government.
    case province
    /// An agency of the Government without the rank of a ministry.
    case agency
    /// A socio-economic region or a part of the world.
    case region
    /// A well-known body that is no administrative unit.
    case organization
    /// A country; Việt Nam is a unit that world rankings rank.
    case country
    /// A department of a province, or another body that ranks among its departments.
    case department
    /// A district, town or city of a province, until the middle of 2025.
    case district
    /// A commune, ward or special zone, since the middle of 2025.
    case commune
  }

  /// What it is.
  public var kind: Kind
  /// The canonical name: a ministry's full name, a province's bare name.
  public var name: String
  /// The code of the statistics office, or of the electronic identification of agencies.
  public var code: String?
  /// The first day on which the name was in force, ISO 8601; empty if not known.
  public var validFrom = ""
  /// The last day, ISO 8601; empty if it still is or the day is not known.
  public var validTo = ""
  /// The socio-economic region of a province.
  public var region: String?
  /// The word for its type: "tỉnh", "thành phố", "huyện", "phường"; `nil` for other kinds.
  public var type: String?
  /// The code of the province that a district or commune lies in.
  public var parent: String?
  /// The bare name of that province; of the province of a department, once it is known.
  public var parentName: String?

  /// The name without its type: "Lục Yên" of "huyện Lục Yên".
  public var bareName: String {
    guard let type, name.hasPrefix(type + " ") else { return name }
    return String(name.dropFirst(type.count + 1))
  }

  /// Whether the name was in force on `day` (ISO 8601); a part of a date is read as its first day.
  public func isValid(on day: String) -> Bool {
    let first = day + "0000-01-01".dropFirst(day.utf8.count)
    return (validFrom.isEmpty || validFrom <= first) && (validTo.isEmpty || first <= validTo)
  }
}
