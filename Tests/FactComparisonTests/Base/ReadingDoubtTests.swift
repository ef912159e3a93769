import DocumentModel
import FactComparison
import TestSupport
import Testing
import VietnameseText

@Suite("Doubtful readings")
struct ReadingDoubtTests {
  private func isDoubtful(_ text: String, year: String, unit: String) -> Bool {
    var page = DocumentDraft()
    page.fact("Hà Nội", "DTI", "2024", .rank, "thứ 6")
    let span = page.line(text)
    page.mention(year, .date(iso: year))
    page.mention(unit, .entity(Entity(kind: .province, name: unit)))
    page.change { $0.records[0].span = .init(span.end - 7, span.end) }
    var base = FactBase()
    base.add(page.document)
    return base.claims[0].isDoubtful
  }

  @Test("another year or unit before the value casts doubt, the record's own does not")
  func nearest() {
    #expect(isDoubtful("So với 2023, Hà Nội xếp thứ 6", year: "2023", unit: "Hà Nội"))
    #expect(isDoubtful("Năm 2024, sau Huế xếp thứ 6", year: "2024", unit: "Huế"))
    #expect(!isDoubtful("Năm 2024, Hà Nội xếp thứ 6", year: "2024", unit: "Hà Nội"))
  }

  @Test("what stands in another sentence does not matter")
  func otherSentence() {
    #expect(!isDoubtful("Năm 2023 Huế khác. Nay xếp thứ 6", year: "2023", unit: "Huế"))
  }

  @Test("what is only in doubt can only warn")
  func capped() {
    var base = FactBase(lines: ["a|Hà Nội|DTI|2024|rank|5"])
    #expect(FactComparer().findings(in: ComparedFacts(base)).map(\.finding.severity) == [.error])
    base = FactBase()
    var page = DocumentDraft()
    page.fact("Hà Nội", "DTI", "2024", .rank, "Năm 2019 thứ 5")
    page.mention("2019", .date(iso: "2019"))
    page.change { document in
      document.records[0].value = 5
      document.records[0].span.start = document.records[0].span.end - 1
    }
    base.add(page.document)
    #expect(FactComparer().findings(in: ComparedFacts(base)).map(\.finding.severity) == [.warning])
  }
}
