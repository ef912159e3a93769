import ReferenceData
import Testing

@Suite("Unit directory")
struct UnitDirectoryTests {
  private func units(_ kind: AdministrativeUnit.Kind, on day: String) -> [AdministrativeUnit] {
    UnitDirectory.bundled.units.map(\.unit).filter { $0.kind == kind && $0.isValid(on: day) }
  }

  @Test("there are 63 provinces until the merger of 2025 and 34 from then on")
  func countsProvinces() {
    #expect(units(.province, on: "2020-01-01").count == 63)
    #expect(units(.province, on: "2025-06-30").count == 63)
    #expect(units(.province, on: "2025-07-01").count == 34)
    #expect(units(.province, on: "2025-08-01").count == 34)
  }

  @Test("a date that names a month or year alone is read as its first day")
  func readsPartsOfDates() {
    #expect(units(.province, on: "2025-08").count == 34)
    #expect(units(.province, on: "2020").count == 63)
    #expect(units(.province, on: "2025-07").count == 34)
  }

  @Test("the Government has 22 ministries and bodies of their rank in 2020, 17 from March 2025")
  func countsMinistries() {
    #expect(units(.ministry, on: "2020-01-01").count == 22)
    #expect(units(.ministry, on: "2025-08-01").count == 17)
  }

  @Test("a ministry that was dissolved is valid up to its last day")
  func knowsValidity() {
    let names = { (day: String) in Set(units(.ministry, on: day).map(\.name)) }
    #expect(names("2025-02-28").contains("Bộ Lao động - Thương binh và Xã hội"))
    #expect(!names("2025-03-01").contains("Bộ Lao động - Thương binh và Xã hội"))
    #expect(names("2025-03-01").contains("Bộ Dân tộc và Tôn giáo"))
    #expect(names("2006-01-01").contains("Bộ Thủy sản"))
  }

  @Test("names and codes of one day are told apart")
  func hasUniqueNames() {
    for day in ["2020-01-01", "2025-08-01"] {
      for kind in AdministrativeUnit.Kind.allCases {
        let units = units(kind, on: day)
        #expect(Set(units.map(\.name)).count == units.count, "\(kind) \(day)")
        let codes = units.compactMap(\.code)
        #expect(Set(codes).count == codes.count, "\(kind) \(day)")
      }
    }
  }

  @Test("every unit is among its own spellings, and every former province has its region")
  func isComplete() {
    for entry in UnitDirectory.bundled.units {
      #expect(!entry.unit.name.isEmpty)
      #expect(entry.spellings.contains(entry.unit.name))
      #expect(entry.unit.validTo.isEmpty || entry.unit.validFrom < entry.unit.validTo)
    }
    #expect(units(.province, on: "2020-01-01").allSatisfy { $0.region?.isEmpty == false })
  }

  @Test("districts and communes know their type, province, code and days")
  func listsLowerUnits() {
    let districts = UnitDirectory.districts.units.map(\.unit)
    #expect(districts.count == 705 && UnitDirectory.communes.units.count == 3321)
    let first = districts.first { $0.code == "760" }
    #expect(first?.name == "quận 1" && first?.bareName == "1" && first?.parent == "79")
    #expect(first?.isValid(on: "2025-07-01") == false)
    let provinces = Set(units(.province, on: "2025-07-01").compactMap(\.code))
    let parents = UnitDirectory.communes.units.compactMap(\.unit.parent)
    #expect(parents.count == 3321 && provinces.isSuperset(of: parents))
  }

  @Test("every spelling of a country or department belongs to one alone")
  func hasNoDoubleSpellings() {
    for directory in [UnitDirectory.countries, .departments] {
      let spellings = directory.units.flatMap { Set($0.spellings) }
      #expect(Set(spellings).count == spellings.count)
    }
    #expect(UnitDirectory.countries.units.count > 195)
    #expect(UnitDirectory.countries.units.first?.unit.code == "VN")
  }

  @Test("Huế is a central city from 2025 on, and the province around it before")
  func knowsHue() {
    let names = { (day: String) in Set(units(.province, on: day).map(\.name)) }
    #expect(names("2024-12-31").contains("Thừa Thiên Huế") && !names("2024-12-31").contains("Huế"))
    #expect(!names("2025-01-01").contains("Thừa Thiên Huế") && names("2025-01-01").contains("Huế"))
    #expect(names("2025-01-01").count == 63)
  }
}
