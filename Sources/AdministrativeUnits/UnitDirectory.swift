/// All units of the reference data, each with the ways its name is written.
///
/// ```swift
/// UnitDirectory.bundled.units.filter { $0.unit.kind == .province && $0.unit.isValid(on: "2020-01-01") }
/// // 63 entries
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

  /// The directory inside the program.
  public static let bundled = UnitDirectory(
    units: ministries() + formerMinistries() + provinces() + newProvinces() + regions()
      + organizations() + home())

  /// The countries of the world, Việt Nam first.
  public static let countries = UnitDirectory(units: countries { _ in true })

  /// The types of departments and of the bodies ranked among them; a province has one of each.
  public static let departments = UnitDirectory(units: departmentTypes())

  /// The 705 districts that were there until 2025-06-30.
  public static let districts = UnitDirectory(
    units: parts(.district, "districts", code: "gso_code"))

  /// The 3,321 communes since 2025-07-01.
  public static let communes = UnitDirectory(
    units: parts(.commune, "communes-2025", code: "code"))
}

extension UnitDirectory {
  private static func ministries() -> [Entry] {
    ReferenceTable(bundled: "ministries").rows.map { row in
      let isAgency = row["kind"] == "cơ quan thuộc Chính phủ"
      var unit = AdministrativeUnit(
        kind: isAgency ? .agency : .ministry, name: row["official_name"])
      unit.code = row["e_id_code"].isEmpty ? nil : row["e_id_code"]
      unit.validFrom = row["valid_from"]
      unit.validTo = row["valid_to"]
      return Entry(unit: unit, spellings: [unit.name] + row.list("abbreviations"))
    }
  }

  private static func formerMinistries() -> [Entry] {
    ReferenceTable(bundled: "ministries-former").rows.map { row in
      var unit = AdministrativeUnit(kind: .ministry, name: row["official_name"])
      unit.validFrom = row["valid_from"]
      unit.validTo = row["valid_to"]
      return Entry(unit: unit, spellings: [unit.name] + row.list("abbreviations"))
    }
  }

  private static func provinces() -> [Entry] {
    ReferenceTable(bundled: "provinces").rows.map { row in
      var unit = AdministrativeUnit(kind: .province, name: row["bare_name"])
      unit.code = row["gso_code"]
      unit.validFrom = row["valid_from"]
      unit.validTo = row["valid_to"]
      unit.region = row["region"]
      let spellings = row.list("aliases").filter { !isHue($0) || unit.name == "Huế" }
      return Entry(unit: unit, spellings: [unit.name] + spellings)
    }
  }

  /// "Huế" alone is the name of the later city, and written for the province before it, too.
  private static func isHue(_ spelling: String) -> Bool {
    spelling.hasSuffix("Huế") && !spelling.contains("Thiên") && !spelling.hasPrefix("TT")
  }

  private static func newProvinces() -> [Entry] {
    ReferenceTable(bundled: "provinces-2025").rows.map { row in
      var unit = AdministrativeUnit(kind: .province, name: row["bare_name"])
      unit.code = row["code"]
      unit.validFrom = row["valid_from"]
      unit.validTo = row["valid_to"]
      return Entry(unit: unit, spellings: [unit.name] + row.list("aliases"))
    }
  }

  private static func regions() -> [Entry] {
    ReferenceTable(bundled: "regions").rows.map { row in
      let unit = AdministrativeUnit(kind: .region, name: row["name"])
      return Entry(unit: unit, spellings: [unit.name] + row.list("aliases"))
    }
  }

  private static func organizations() -> [Entry] {
    ReferenceTable(bundled: "organizations").rows.map { row in
      let unit = AdministrativeUnit(kind: .organization, name: row["name"])
      return Entry(unit: unit, spellings: [unit.name] + row.list("aliases"))
    }
  }

  /// The country itself.
  private static func home() -> [Entry] { countries { $0 == "home" } }

  private static func countries(_ isWanted: (String) -> Bool) -> [Entry] {
    ReferenceTable(bundled: "countries").rows.filter { isWanted($0["role"]) }.map { row in
      var unit = AdministrativeUnit(kind: .country, name: row["name"])
      unit.code = row["code"]
      return Entry(unit: unit, spellings: [unit.name] + row.list("aliases"))
    }
  }

  private static func departmentTypes() -> [Entry] {
    ReferenceTable(bundled: "departments").rows.map { row in
      var unit = AdministrativeUnit(kind: .department, name: row["name"])
      unit.validFrom = row["valid_from"]
      unit.validTo = row["valid_to"]
      return Entry(unit: unit, spellings: [unit.name] + row.list("abbreviations"))
    }
  }

  private static func parts(
    _ kind: AdministrativeUnit.Kind, _ table: String, code: String
  ) -> [Entry] {
    ReferenceTable(bundled: table).rows.map { row in
      var unit = AdministrativeUnit(kind: kind, name: row["type"] + " " + row["name"])
      unit.type = row["type"]
      unit.code = row[code]
      unit.parent = row["province_code"]
      unit.validFrom = row["valid_from"]
      unit.validTo = row["valid_to"]
      return Entry(unit: unit, spellings: [unit.name, row["name"]])
    }
  }
}
