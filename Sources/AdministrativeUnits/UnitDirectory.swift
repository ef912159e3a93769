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
      + organizations())
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
      let isCountry = row["note"] == "country"
      let unit = AdministrativeUnit(
        kind: isCountry ? .country : .organization, name: row["name"])
      return Entry(unit: unit, spellings: [unit.name] + row.list("aliases"))
    }
  }
}
