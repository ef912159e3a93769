import DocumentModel
import FactValidation
import ReferenceData
import TestSupport
import Testing
import VietnameseText

@Suite("Contradiction")
struct ContradictionTests {
  @Test("two values for one fact are one error, at the later one")
  func twoValues() throws {
    var page = DocumentDraft()
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "26", of: 63)
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "28", of: 63)
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "29", of: 63)
    #expect(page.findings(Contradiction()) == ["error: 26/63 <- 28/63"])
    let finding = try #require(
      Contradiction().findings(in: page.document, knowing: .bundled).first)
    #expect(finding.record == 1)
  }

  @Test("a value that may be another unit's only warns, one known as another unit's says nothing")
  func nearerToAnotherUnit() {
    var page = DocumentDraft()
    page.fact("Cà Mau", "DDCI", "2020", .percent, "70,51")
    page.fact("Cà Mau", "DDCI", "2020", .percent, "sau Bến Tre 71,04")
    #expect(page.findings(Contradiction()) == ["error: 70.51% <- 71.04%"])
    page.province("Bến Tre")
    #expect(page.findings(Contradiction()) == ["warning: 70.51% <- 71.04%"])
    var known = DocumentDraft()
    known.fact("Hải Phòng", "PAR_INDEX", "2020", .percent, "90,51")
    known.fact("Hải Phòng", "PAR_INDEX", "2020", .percent, "sau Quảng Ninh 91,04")
    #expect(known.findings(Contradiction()).isEmpty)
  }

  @Test("values far apart measure different things, and so do two of one sentence")
  func differentThings() {
    var page = DocumentDraft()
    page.fact("Cà Mau", "DDCI", "2020", .percent, "70,51")
    page.fact("Cà Mau", "DDCI", "2020", .percent, "7,04")
    #expect(page.findings(Contradiction()) == ["warning: 70.51% <- 7.04%"])
  }

  @Test(
    "the same value, rounded or repeated, is no contradiction",
    arguments: [("87,56", "87,56"), ("87,56", "87,6"), ("88", "87,56")])
  func roundedValues(one: String, other: String) {
    var page = DocumentDraft()
    page.fact("ministries", "PAR_INDEX", "2020", .percent, one)
    page.fact("ministries", "PAR_INDEX", "2020", .percent, other)
    #expect(page.findings(Contradiction()).isEmpty)
  }

  @Test("values with as many decimals must be equal")
  func equalDecimals() {
    var page = DocumentDraft()
    page.fact("Hải Phòng", "PAR_INDEX", "2023", .percent, "91,87")
    page.fact("Hải Phòng", "PAR_INDEX", "2023", .percent, "91,81")
    #expect(page.findings(Contradiction()) == ["error: 91.87% <- 91.81%"])
  }

  @Test("a component named twice for two things is one finding")
  func componentNamedTwice() {
    var page = DocumentDraft()
    for (rank, score) in [("43", "7,04"), ("6", "7,6")] {
      page.fact("An Giang", "PAPI", "2017", .rank, rank) { $0.component = "Thủ tục" }
      page.fact("An Giang", "PAPI", "2017", .score, score) { $0.component = "Thủ tục" }
    }
    #expect(page.findings(Contradiction()) == ["error: 43 <- 6"])
  }

  @Test("ranks out of different totals may be two rankings")
  func differentTotals() {
    var page = DocumentDraft()
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "26", of: 63)
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "4", of: 13)
    #expect(page.findings(Contradiction()) == ["warning: 26/63 <- 4/13"])
  }

  @Test("another year, index, component, scope or baseline is another fact")
  func otherFacts() {
    var page = DocumentDraft()
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "26")
    page.fact("An Giang", "PAR_INDEX", "2019", .rank, "11")
    page.fact("An Giang", "SIPAS", "2020", .rank, "45")
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "4") { $0.component = "Cải cách thể chế" }
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "5") { $0.scope = "Đông Nam Bộ" }
    page.fact("An Giang", "PAR_INDEX", "2020", .rankChange, "3") { $0.baseline = "2019" }
    page.fact("An Giang", "PAR_INDEX", "2020", .rankChange, "9") { $0.baseline = "2012" }
    page.fact("An Giang", "PAR_INDEX", "2020", .top, "10")
    page.fact("An Giang", "PAR_INDEX", "2020", .top, "30")
    page.fact("An Giang", "PAR_INDEX", nil, .rank, "31")
    page.fact("An Giang", "PAR_INDEX", nil, .rank, "32")
    #expect(page.findings(Contradiction()).isEmpty)
  }
}
