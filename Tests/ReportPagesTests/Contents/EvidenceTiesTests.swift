import DocumentModel
import TestSupport
import Testing
import VietnameseText

@testable import ReportPages

@Suite struct EvidenceTiesTests {
  /// The words a part is tied to.
  private func words(_ part: EvidenceTies.Part, _ draft: DocumentDraft, _ place: Int = 0) -> String?
  {
    let ties = EvidenceTies(draft.document).ties(of: draft.document.records[place])
    return ties[part].map { draft.document.text.string(in: $0) }
  }

  private func entity(_ kind: Entity.Kind, _ name: String) -> MentionValue {
    .entity(Entity(kind: kind, name: name))
  }

  @Test func tiesThePartsThatTheTextNames() {
    var draft = DocumentDraft(published: "2021-06-25")
    draft.fact("An Giang", "PCI", "2020", .rank, "26")
    draft.mention("An Giang", entity(.province, "An Giang"))
    draft.mention("PCI", entity(.index, "PCI"))
    #expect(words(.subject, draft) == "An Giang")
    #expect(words(.index, draft) == "PCI")
    #expect(words(.period, draft) == nil, "a year that no words name has no tie")
  }

  @Test func takesTheMentionOnTheValuesOwnLine() {
    var draft = DocumentDraft()
    draft.line("An Giang")
    draft.mention("An Giang", entity(.province, "An Giang"))
    draft.line("Cà Mau")
    draft.fact("An Giang", "PCI", "2020", .rank, "26")
    draft.mention("An Giang", entity(.province, "An Giang"))
    let ties = EvidenceTies(draft.document).ties(of: draft.document.records[0])
    let line = draft.document.blocks[2].span
    #expect(ties[.subject].map(line.contains) == true)
  }

  @Test func tiesAYearToADateInIt() {
    var draft = DocumentDraft()
    draft.line("25/06/2021")
    draft.mention("25/06/2021", .date(iso: "2021-06-25"))
    draft.fact("An Giang", "PCI", "2021", .rank, "26")
    #expect(words(.period, draft) == "25/06/2021")
  }

  @Test func findsTheWordsOfAComponent() {
    var draft = DocumentDraft()
    draft.fact("chính quyền số", "DTI", "2023", .rank, "12") { $0.component = "chính quyền số" }
    #expect(words(.component, draft) == "chính quyền số")
  }
}
