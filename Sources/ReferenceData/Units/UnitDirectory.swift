/// Units of the reference data, each with the ways its name is written.
///
/// ```swift
/// UnitDirectory.bundled.units.filter { $0.unit.kind == .province && $0.unit.isValid(on: "2020-01-01") }
/// // 63 entries
/// UnitDirectory.districts.units.count    // 705
/// ```
public struct UnitDirectory: Sendable {
  /// A unit and its spellings.
  public struct Entry: Sendable {
    /// The unit.
    public var unit: AdministrativeUnit
    /// All spellings, the canonical name among them.
    public var spellings: [String]

    /// A unit that is written in these ways.
    public init(unit: AdministrativeUnit, spellings: [String]) {
      self.unit = unit
      self.spellings = spellings
    }
  }

  /// The units, ministries first.
  public var units: [Entry]

  /// A directory of these units.
  public init(units: [Entry]) { self.units = units }

  /// The national directory inside the program.
  public static let bundled = national(reading: [:])

  /// The countries inside the program.
  public static let countries = countries(adding: [:])

  /// The types of departments inside the program.
  public static let departments = departments(adding: [:])

  /// The districts inside the program.
  public static let districts = districts(adding: [:])

  /// The communes inside the program.
  public static let communes = communes(adding: [:])
}

extension UnitDirectory {
  /// Ministries, provinces, regions, well-known bodies and the country, with the rows of further
  /// tables laid over those inside the program.
  public static func national(adding tables: TableOverlay) -> UnitDirectory {
    Gazetteer.tables.isDisjoint(with: tables.keys) ? .bundled : national(reading: tables)
  }

  private static func national(reading tables: TableOverlay) -> UnitDirectory {
    let reader = UnitReader(tables: tables)
    return UnitDirectory(
      units: reader.ministries() + reader.provinces()
        + reader.units(.region, in: "regions", name: "name", spellings: "aliases")
        + reader.units(.organization, in: "organizations", name: "name", spellings: "aliases")
        + reader.countries { $0 == "home" })
  }

  /// The countries of the world, Việt Nam first; codes are those of ISO 3166.
  public static func countries(adding tables: TableOverlay) -> UnitDirectory {
    UnitDirectory(units: UnitReader(tables: tables).countries { _ in true })
  }

  /// The types of departments and of the bodies ranked among them; a province has one of each.
  public static func departments(adding tables: TableOverlay) -> UnitDirectory {
    let reader = UnitReader(tables: tables)
    return UnitDirectory(
      units: reader.units(
        .department, in: "departments", name: "name", spellings: "abbreviations"))
  }

  /// The 705 districts that were there until 2025-06-30.
  public static func districts(adding tables: TableOverlay) -> UnitDirectory {
    UnitDirectory(units: UnitReader(tables: tables).parts(.district, in: "districts", "gso_code"))
  }

  /// The 3,321 communes since 2025-07-01.
  public static func communes(adding tables: TableOverlay) -> UnitDirectory {
    UnitDirectory(units: UnitReader(tables: tables).parts(.commune, in: "communes-2025", "code"))
  }
}

/// Texts of tables by the names of the reference tables that they are laid over.
public typealias TableOverlay = [String: [String]]
