import DocumentModel
import FactComparison
import TestSupport
import Testing

@Suite("Disputes between sources")
struct DisputeTests {
  private let text =
    "Theo kết quả vừa công bố, mức độ hài lòng của người dân tỉnh này đã tăng so với năm trước"

  /// A page with one paragraph and one fact.
  private func page(_ id: String, _ text: String, _ value: String, _ date: String) -> Document {
    var draft = DocumentDraft(published: date)
    draft.line(text)
    draft.change { document in
      (document.id, document.source) = (id, Source(path: id))
      document.records = [factRecord("\(id)|An Giang|SIPAS|2030|score|\(value)")].compactMap { $0 }
    }
    return draft.document
  }

  private func finding(_ pages: [Document]) -> Finding? {
    var base = FactBase()
    for page in pages { base.add(page) }
    return FactComparer(checks: [ConflictingValues()]).findings(in: ComparedFacts(base)).first?
      .finding
  }

  @Test("a misprint copied twice is one source against one: a warning that names the original")
  func copies() {
    let finding = finding([
      page("copy", text, "86.47", "2031-05-03"), page("first", text, "86.47", "2031-05-02"),
      page("third", text + " nay", "86.47", "2031-05-04"), page("other", "", "84.67", "2031-05-02"),
    ])
    #expect(finding?.severity == .warning)
    #expect(finding?.message.contains("86.47 in 1 source (first, copies not counted)") == true)
  }

  @Test("three texts of their own against one are an error")
  func independent() {
    let finding = finding([
      page("a", "", "84.67", "2031-05-01"), page("b", "", "84.67", "2031-05-02"),
      page("c", "", "84.67", "2031-05-03"), page("d", text, "86.47", "2031-05-02"),
    ])
    #expect(finding?.severity == .error)
    #expect(
      finding?.message == """
        An Giang, SIPAS 2030: the score is 86.47 in 1 source (d), but 84.67 in 3 sources (a, b, c)
        """)
  }
}
