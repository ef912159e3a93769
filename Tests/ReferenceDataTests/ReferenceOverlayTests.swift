import DocumentModel
import FactValidation
import ReferenceData
import Testing

@Suite("Reference overlay")
struct ReferenceOverlayTests {
  @Test("a row of the user takes the place of the program's row of the same key")
  func replacedTotal() {
    let rows =
      "index\tyear\tlevel\ttotal\tsource\tconfidence\nPCI\t2022\tprovince\t62\tours\tverified\n"
    let data = ReferenceBook(adding: ["totals": [rows]])
    #expect(data.totals.totals(of: "PCI", .province, year: 2022).map(\.total) == [62])
    #expect(data.totals.totals(of: "PCI", .province, year: 2021).map(\.total) == [63])
  }

  @Test("facts, exclusions, misprints and units are added")
  func additions() {
    let data = ReferenceBook(adding: [
      "leaders": [
        "index\tyear\tlevel\tposition\trank\tunit\tscore\nPCI\t2030\tprovince\ttop\t1\tCà Mau\t70.50\n"
      ],
      "unranked": ["index\tunit\tperiod_from\tkind\nPCI\tCà Mau\t2031\tnever\n"],
      "misprints": ["index\tyear\tunit\tprinted\nPCI\t2030\tCà Mau\t75.00\n"],
      "ministries": ["official_name\tvalid_from\nBộ Thử nghiệm\t2030-01-01\n"],
    ])
    let fact = data.published.fact(of: "Cà Mau", "PCI", year: 2030)
    #expect(fact?.value == ExactDecimal(digits: 705, decimals: 1) && fact?.decimals == 2)
    #expect(fact.map { data.published.isKnownMisprint(75, of: $0) } == true)
    #expect(data.ranked.exclusion(of: "Cà Mau", "PCI", year: 2031) != nil)
    #expect(data.spells.spells(of: "Bộ Thử nghiệm").count == 1)
  }

  @Test("63 provinces until 2025-06-30 and 34 after, each old one with its heir")
  func provinces() throws {
    let spells = UnitSpells.bundled
    let old = try #require(spells.spells(of: "Hà Giang").first)
    #expect(old.to?.iso == "2025-06-30" && old.successor == "Tuyên Quang")
    #expect(spells.spells(of: "Tuyên Quang").count == 2)
    #expect(spells.spells(of: "Bộ Nông nghiệp và Môi trường").first?.from?.iso == "2025-03-01")
    #expect(spells.spells(of: "Bộ Giao thông vận tải").first?.successor == "Bộ Xây dựng")
  }

  @Test("a corrected leader takes the place of the old one, wherever it stands")
  func correctedLeader() {
    let row =
      "index\tyear\tlevel\tposition\trank\tunit\nPAR_INDEX\t2020\tministry\tbottom\t17\tBộ Tư pháp\n"
    let published = ReferenceBook(adding: ["leaders": [row]]).published
    #expect(published.ranks(of: "Bộ Tư pháp", "PAR_INDEX", year: 2020).map(\.value) == [17])
    #expect(published.fact(of: "Bộ Tư pháp", "PAR_INDEX", year: 2020)?.rank == 17)
    #expect(published.fact(of: "ministries", "PAR_INDEX", year: 2020) != nil)
  }

  @Test("ministries and provinces of the user reach names, levels and spells alike")
  func units() {
    let tables = [
      "ministries": ["official_name\tabbreviations\tvalid_from\nBộ Thử nghiệm\tBTNg\t2030-01-01\n"],
      "provinces-2025": ["bare_name\tcode\tvalid_from\nTân Bình Nguyên\t99\t2030-01-01\n"],
    ]
    let book = ReferenceBook(adding: tables)
    #expect(book.levels.level(of: "Bộ Thử nghiệm") == .ministry)
    #expect(book.levels.level(of: "Tân Bình Nguyên") == .province)
    #expect(book.spells.spells(of: "Tân Bình Nguyên").count == 1)
    let spellings = UnitDirectory.national(adding: tables).units.flatMap(\.spellings)
    #expect(spellings.contains("BTNg") && spellings.contains("Tân Bình Nguyên"))
  }

  @Test("a row replaces all rows of the program with its key, and no others")
  func replacedUnit() {
    let row = "official_name\tabbreviations\nBộ Tư pháp\tBTPh\n"
    let directory = UnitDirectory.national(adding: ["ministries": [row]])
    let found = directory.units.filter { $0.unit.name == "Bộ Tư pháp" }
    #expect(found.map(\.spellings) == [["Bộ Tư pháp", "BTPh"]])
    #expect(directory.units.count == UnitDirectory.bundled.units.count - 1)
  }
}
