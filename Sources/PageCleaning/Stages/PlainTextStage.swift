internal import DocumentModel
internal import PageReading

struct PlainTextStage: CleaningStage {
  func callAsFunction(_ page: PageDraft) -> PageDraft {
    var page = page
    for index in page.traits.indices { page.decide(index, .body, "content.line") }
    return page
  }
}
