import DocumentModel
import FactComparison
import TestSupport
import Testing

@Suite("Fact base")
struct FactBaseTests {
  private let line = "a|An Giang|SIPAS|2020|rank|45/63"

  @Test("a claim gives its record back, the component folded")
  func records() {
    var document = factDocument("a", [line])
    document.records[0].component = "Công CHỨC"
    document.records[0].scope = "Đông Nam Bộ"
    var base = FactBase()
    base.add(document)
    var expected = document.records[0]
    expected.component = "công chức"
    expected.rule = ""
    #expect(base.record(of: 0) == expected)
  }

  @Test("the same page read twice is one source, another page is another")
  func twins() {
    var base = FactBase()
    let pages = [
      base.add(factDocument("a", [line])), base.add(factDocument("b", [line])),
      base.add(factDocument("a", [line])),
    ]
    #expect(base.source(of: pages[0]) == base.source(of: pages[2]))
    #expect(base.source(of: pages[0]) != base.source(of: pages[1]))
  }

  @Test("records without a page count as one source by their origin")
  func origins() {
    var base = FactBase()
    let one = base.add(factDocument("f.csv:2", [line]), lines: [2], origin: "f.csv")
    let two = base.add(factDocument("f.csv:3", [line]), lines: [3], origin: "f.csv")
    #expect(base.source(of: one) == base.source(of: two))
    #expect(base.claims.map(\.line) == [2, 3])
  }

  @Test("copies of one text are one source, named by the earliest")
  func copies() {
    var base = FactBase()
    let words = "Năm 2020 tỉnh An Giang xếp thứ 45 trên 63 tỉnh, thành phố về mức độ hài lòng"
    let dates = ["2021-06-26", "2021-06-25", nil]
    for (id, date) in zip(["late", "early", "undated"], dates) {
      var draft = DocumentDraft(published: date)
      draft.line(words)
      draft.change { $0.id = id }
      draft.change { $0.source = Source(path: id) }
      base.add(draft.document)
    }
    #expect(Set((0..<3).map { base.source(of: $0) }).count == 1)
    #expect(base.original(of: 0).name == "early")
  }
}
