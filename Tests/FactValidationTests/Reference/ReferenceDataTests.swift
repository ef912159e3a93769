import DocumentModel
import FactValidation
import Testing

@Suite("Reference data")
struct ReferenceDataTests {
  @Test("levels of units, groups and countries")
  func levels() {
    let levels = UnitLevels.bundled
    #expect(levels.level(of: "Bộ Tư pháp") == .ministry)
    #expect(levels.level(of: "Ngân hàng Nhà nước Việt Nam") == .ministry)
    #expect(levels.level(of: "An Giang") == .province)
    #expect(levels.level(of: "provinces") == .province)
    #expect(levels.level(of: "Việt Nam") == .country)
    #expect(levels.level(of: "Đông Nam Bộ") == nil)
    #expect(levels.largestRegion == 14)
  }

  @Test("totals carry their source and how well they are known")
  func totals() throws {
    let total = try #require(
      KnownTotals.bundled.totals(of: "PAR_INDEX", .ministry, year: 2020).first)
    #expect(total.total == 17 && total.assessed == 19 && total.isVerified)
    #expect(KnownTotals.bundled.totals(of: "PCI", .province, year: 2014).first?.isVerified == false)
    #expect(KnownTotals.bundled.totals(of: "DTI", .ministry, year: 2021).count == 2)
  }

  @Test("a range that changed needs a year")
  func ranges() {
    #expect(IndexRanges.bundled.range(of: "PAPI", year: 2017)?.max == 60)
    #expect(IndexRanges.bundled.range(of: "PAPI", year: 2018)?.max == 80)
    #expect(IndexRanges.bundled.range(of: "PAPI", year: nil) == nil)
    #expect(IndexRanges.bundled.range(of: "PCI", year: nil)?.max == 100)
  }
}
