import DocumentModel
import FactAudit
import Foundation
import TestSupport
import Testing

@testable import ReportPages

@Suite struct ReportContentsTests {
  private func page(_ id: String, _ value: String) -> ReportedPage {
    var draft = DocumentDraft(published: "2021-06-25")
    draft.fact("An Giang", "SIPAS", "2020", .rank, value, of: 63) { $0.subjectLevel = .province }
    draft.change {
      $0.id = id
      $0.source.path = id + ".html"
    }
    return ReportedPage(draft.document)
  }

  private func summary(_ pages: [ReportedPage]) throws -> [String: JSONValue] {
    var contents = ReportContents(audit: Audit())
    for page in pages { contents.add(page) }
    guard case .object(let object) = try JSONValue(json: contents.finished().summary) else {
      return [:]
    }
    return object
  }

  private func count(_ list: JSONValue?) -> Int? {
    guard case .list(let items) = list else { return nil }
    return items.count
  }

  @Test func pagesAndRecordsAreRows() throws {
    let summary = try summary([page("a", "45"), page("b", "45")])
    #expect(count(summary["pages"]) == 2)
    #expect(count(summary["records"]) == 2)
    #expect(count(summary["disputes"]) == 0)
  }

  @Test func aContradictionNamesBothSides() throws {
    let summary = try summary([page("a", "45"), page("b", "46")])
    #expect(count(summary["disputes"]) == 1)
    let text = String(describing: summary["findings"])
    #expect(text.contains("unit_on_two_ranks"))
    #expect(count(summary["leagues"]) == 1)
  }

  @Test func portionsHoldTwentyPages() {
    var contents = ReportContents(audit: Audit())
    for number in 0..<45 { contents.add(page("p\(number)", "45")) }
    #expect(contents.finished().portions.count == 3)
  }
}
