import DocumentModel
import FactComparison
import TestSupport
import Testing

@Suite("Published facts against claims")
struct PublishedFactCheckTests {
  private let check = PublishedFactCheck()

  @Test(
    "misprints that were met in the press are found",
    arguments: [
      "a|Quảng Ninh|PAR_INDEX|2018|percent|89.6", "a|Quảng Ninh|PCI|2019|score|72.4",
      "a|Quảng Ninh|PAPI|2020|score|48.881", "a|Hải Phòng|PAR_INDEX|2023|percent|91.81",
      "a|Bến Tre|PAPI|2019|score|44.74", "a|Hồ Chí Minh|PCI|2014|score|63.51",
      "a|Hồ Chí Minh|PCI|2014|score|62.72", "a|Thừa Thiên Huế|PAPI|2021|score|48.095",
    ])
  func misprints(line: String) {
    #expect(check.findings([line]).count == 1)
  }

  @Test("an average is held against the published one")
  func averages() {
    #expect(
      check.findings(["a|ministries|PAR_INDEX|2020|percent|78.56"]) == ["error: 87.56 <- 78.56"])
    #expect(check.findings(["a|ministries|PAR_INDEX|2020|score|87.56"]).isEmpty)
  }

  @Test("a world rank is no score")
  func worldRanks() {
    #expect(check.findings(["a|Việt Nam|GII|2025|score|37.1"]).isEmpty)
    #expect(check.findings(["a|Việt Nam|GII|2025|rank|45"]).count == 1)
  }

  @Test("components and regions have ranks of their own")
  func parts() {
    var base = FactBase()
    var document = factDocument("a", ["a|Bộ Tư pháp|PAR_INDEX|2020|rank|9"])
    document.records[0].component = "Cải cách thể chế"
    base.add(document)
    document.records[0].component = nil
    document.records[0].scope = "Đồng bằng sông Cửu Long"
    base.add(document)
    #expect(check.findings(in: ComparedFacts(base)).isEmpty)
  }
}
