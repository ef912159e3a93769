import DocumentModel
import FactAudit
import RecordReading
import TestSupport
import Testing

@Suite("Ids of findings")
struct AuditedFindingTests {
  private func ids(_ documents: [Document], line: Int = 1) -> [String] {
    var audit = Audit()
    for document in documents { audit.add(RecordedDocument(document, lines: [line])) }
    return audit.report().findings.map(\.id)
  }

  @Test("an id does not depend on lines or on other pages")
  func stable() {
    let wrong = factDocument("a", ["a|Huế|PCI|2022|rank|70/63"])
    let other = factDocument("b", ["b|Kon Tum|PCI|2022|rank|7/63"])
    let id = ids([wrong])
    #expect(id.count == 1 && id[0].utf8.count == 16)
    #expect(ids([wrong], line: 9) == id && ids([other, wrong]) == id)
  }

  @Test("pages of one file are told apart by their ids, in the name and in the finding's id")
  func sharedFile() {
    var audit = Audit()
    for id in ["one", "two"] {
      var document = factDocument(id, ["a|Huế|PCI|2022|rank|70/63"])
      document.source.path = "pages.jsonl"
      audit.add(RecordedDocument(document, lines: []))
    }
    let findings = audit.report().findings
    #expect(findings.map(\.place.name) == ["pages.jsonl (one)", "pages.jsonl (two)"])
    #expect(Set(findings.map(\.id)).count == 2)
  }

  @Test("another unit or page has another id, another value of the fact has not")
  func different() {
    let lines = [
      ["a|Huế|PCI|2022|rank|70/63"], ["a|Huế|PCI|2022|rank|71/63"],
      ["a|Kon Tum|PCI|2022|rank|70/63"],
    ]
    let all = lines.flatMap { ids([factDocument("a", $0)]) } + ids([factDocument("b", lines[0])])
    #expect(Set(all).count == 3 && all[0] == all[1])
  }

  @Test("the folder a page lies in does not matter")
  func folder() {
    let paths = ["a/page.html", "/tmp/b/page.html"]
    let ids = paths.map { path in
      var document = factDocument("p", ["a|Huế|PCI|2022|rank|70/63"])
      document.source.path = path
      var audit = Audit()
      audit.add(RecordedDocument(document, lines: []))
      return audit.report().findings.map(\.id)
    }
    #expect(ids[0] == ids[1] && ids[0].count == 1)
  }
}
