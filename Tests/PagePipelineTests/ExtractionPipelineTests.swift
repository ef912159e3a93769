import DocumentModel
import PageCleaning
import PagePipeline
import PageReading
import Testing
import VietnameseText

@Suite("Extraction pipeline")
struct ExtractionPipelineTests {
  @Test("what the input gives is kept")
  func keepsInput() throws {
    let document = try ExtractionPipeline().document(from: page("một"))
    #expect(document.id == "một")
    #expect(document.metadata.published == "2021-06-25")
    #expect(document.source.path == "một.txt")
  }

  @Test("blocks, mentions and records lie within the text")
  func spansLieWithin() throws {
    let document = try ExtractionPipeline(scope: .page).document(from: page("một"))
    let whole = Span(0, document.text.count)
    #expect(!document.text.utf8.isEmpty && !document.blocks.isEmpty)
    #expect(document.blocks.allSatisfy { whole.contains($0.span) })
    #expect(document.mentions.allSatisfy { whole.contains($0.span) })
    #expect(document.records.allSatisfy { whole.contains($0.span) })
  }

  @Test("a batch gives the documents in the order of its pages, each as if it were alone")
  func batches() async throws {
    let pipeline = try ExtractionPipeline()
    let pages = (0..<20).map { page("trang \($0)") }
    let documents = await pipeline.documents(from: pages)
    #expect(documents.map(\.id) == pages.map(\.id))
    for (document, page) in zip(documents, pages) {
      #expect(document.text == pipeline.document(from: page).text)
    }
  }

  private func page(_ id: String) -> PageInput {
    let text = "Cà Mau xếp thứ 12/63 về PAR INDEX năm 2020, tăng 3 bậc so với năm 2019 (\(id))."
    var page = PageInput(
      kind: .text, content: Array(text.utf8), source: Source(path: "\(id).txt"))
    page.id = id
    page.published = "2021-06-25"
    return page
  }
}
