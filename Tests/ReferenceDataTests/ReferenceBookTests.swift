import DocumentModel
import FactValidation
import ReferenceData
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

  @Test("what is left out of a ranking is known by year, with its source")
  func exclusions() throws {
    let ranked = RankedUnits.bundled
    #expect(ranked.exclusion(of: "Ủy ban Dân tộc", "PAR_INDEX", year: 2017) == nil)
    let out = try #require(ranked.exclusion(of: "Ủy ban Dân tộc", "PAR_INDEX", year: 2018))
    #expect(out.isAssessed && out.isVerified && out.source.hasPrefix("https://"))
    #expect(ranked.levels(of: "PCI") == [.province])
    #expect(ranked.levels(of: "no such").isEmpty)
  }

  @Test("components by period, whatever their capitals and marks")
  func components() {
    let components = ComponentTable.bundled
    #expect(components.indices(with: "gia nhập thị trường").contains("PCI"))
    #expect(components.years(of: "Quản trị điện tử", in: "PAPI").map(\.lowerBound) == [2018])
    #expect(components.years(of: "Gia nhập thị trường", in: "SIPAS").isEmpty)
    #expect(components.count(of: "PAPI", year: 2017) == 6)
    #expect(components.count(of: "PAPI", year: 2018) == 8)
  }

  @Test("units of values, and which indices are sums")
  func units() {
    #expect(IndexCatalogue.bundled.units(of: "PCI") == ["điểm"])
    #expect(IndexCatalogue.bundled.isSum("PAPI") && !IndexCatalogue.bundled.isSum("PCI"))
    #expect(IndexCatalogue.bundled.isHigherBetter("GII"))
    #expect(!IndexCatalogue.bundled.isHigherBetter("APCI"))
  }

  @Test("a published figure has its source and confidence, and its owner is found by it")
  func published() throws {
    let fact = try #require(PublishedFacts.bundled.fact(of: "Hải Phòng", "PAR_INDEX", year: 2023))
    #expect(fact.rank == 2 && fact.decimals == 2 && fact.isVerified)
    #expect(PublishedFacts.bundled.fact(of: "Hải Phòng", "PAR_INDEX", year: 1999) == nil)
    let mean = PublishedFacts.bundled.fact(of: "provinces", "PAR_INDEX", year: 2020)
    #expect(mean?.isVerified == false)
  }
}
