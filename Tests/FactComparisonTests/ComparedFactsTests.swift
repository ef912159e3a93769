import DocumentModel
import FactComparison
import FactValidation
import TestSupport
import Testing

@Suite("Compared facts")
struct ComparedFactsTests {
  @Test("derived claims count only where nothing is stated")
  func derived() throws {
    var base = FactBase()
    var document = factDocument("a", ["a|Huế|PCI|2030|rank|5"])
    document.records[0].isDerived = true
    base.add(document)
    #expect(ComparedFacts(base).values(of: 0).map(\.value) == [5])
    base.add(factDocument("b", ["b|Huế|PCI|2030|rank|6"]))
    #expect(ComparedFacts(base).values(of: 0).map(\.value) == [6])
  }

  @Test("units of one level and measure make a ranking, groups and unknown units none")
  func rankings() {
    let base = FactBase(lines: [
      "a|Huế|PCI|2030|rank|5", "a|Long An|PCI|2030|score|61.5", "a|provinces|PCI|2030|score|60",
      "a|Huyện nào đó|PCI|2030|rank|3", "a|Huế|PCI|-|rank|3", "b|Bộ Y tế|PCI|2030|rank|1",
    ])
    let facts = ComparedFacts(base)
    #expect(facts.rankings.map(\.key.level) == [.province, .ministry])
    #expect(facts.rankings.map(\.standings.count) == [2, 1])
  }

  @Test("all published facts stand together without a contradiction")
  func published() {
    let base = FactBase(lines: publishedLines())
    #expect(base.claims.count > 900)
    #expect(FactComparer().findings(in: ComparedFacts(base)).map(\.finding.message) == [])
  }
}
