/// Reads units from the reference tables, with the rows of further tables laid over them.
struct UnitReader {
  let tables: TableOverlay

  /// The units of a table that has no more than names, spellings and days.
  func units(
    _ kind: AdministrativeUnit.Kind, in table: String, name: String, spellings: String
  ) -> [UnitDirectory.Entry] {
    rows(table).map { row in
      let unit = unit(kind, row[name], row, code: "code")
      return UnitDirectory.Entry(unit: unit, spellings: [unit.name] + row.list(spellings))
    }
  }

  /// The ministries of today, of the years up to 2025 and of those before 2007, and the agencies.
  func ministries() -> [UnitDirectory.Entry] {
    ["ministries", "ministries-former"].flatMap(rows).map { row in
      let isAgency = row["kind"] == "cơ quan thuộc Chính phủ"
      let unit = unit(isAgency ? .agency : .ministry, row["official_name"], row, code: "e_id_code")
      return UnitDirectory.Entry(unit: unit, spellings: [unit.name] + row.list("abbreviations"))
    }
  }

  /// The provinces of 2008 to 2025, then those of today.
  func provinces() -> [UnitDirectory.Entry] {
    provinces("provinces", code: "gso_code") + provinces("provinces-2025", code: "code")
  }

  private func provinces(_ table: String, code: String) -> [UnitDirectory.Entry] {
    rows(table).map { row in
      var unit = unit(.province, row["bare_name"], row, code: code)
      unit.region = row.value("region")
      unit.type = row.value("official_name").map { Self.type(of: $0, row["bare_name"]) }
      return UnitDirectory.Entry(unit: unit, spellings: [unit.name] + row.list("aliases"))
    }
  }

  /// The countries whose role is wanted.
  func countries(_ isWanted: (String) -> Bool) -> [UnitDirectory.Entry] {
    rows("countries").filter { isWanted($0["role"]) }.map { row in
      let unit = unit(.country, row["name"], row, code: "code")
      return UnitDirectory.Entry(unit: unit, spellings: [unit.name] + row.list("aliases"))
    }
  }

  /// The parts of provinces; their names begin with their type.
  func parts(
    _ kind: AdministrativeUnit.Kind, in table: String, _ code: String
  ) -> [UnitDirectory.Entry] {
    let names = provinceNames(of: kind)
    return rows(table).map { row in
      var unit = unit(kind, row["type"] + " " + row["name"], row, code: code)
      unit.type = row.value("type")
      unit.parent = row.value("province_code")
      unit.parentName = names[row["province_code"]]
      return UnitDirectory.Entry(unit: unit, spellings: [unit.name, row["name"]])
    }
  }

  /// The names of the provinces of the time in which units of this kind existed, by their codes.
  private func provinceNames(of kind: AdministrativeUnit.Kind) -> [String: String] {
    let (table, code) = kind == .commune ? ("provinces-2025", "code") : ("provinces", "gso_code")
    return Dictionary(rows(table).map { ($0[code], $0["bare_name"]) }) { _, later in later }
  }

  /// "thành phố" of "thành phố Hà Nội".
  private static func type(of official: String, _ bare: String) -> String {
    official.hasSuffix(" " + bare) ? String(official.dropLast(bare.count + 1)) : official
  }

  private func rows(_ table: String) -> [ReferenceTable.Row] {
    ReferenceTable(bundled: table, adding: tables).rows
  }

  private func unit(
    _ kind: AdministrativeUnit.Kind, _ name: String, _ row: ReferenceTable.Row, code: String
  ) -> AdministrativeUnit {
    var unit = AdministrativeUnit(kind: kind, name: name)
    unit.code = row.value(code)
    unit.validFrom = row["valid_from"]
    unit.validTo = row["valid_to"]
    return unit
  }
}
