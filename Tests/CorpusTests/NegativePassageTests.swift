import DocumentModel
import Foundation
import PagePipeline
import PageReading
import Testing

@Suite("Passages without a standing")
struct NegativePassageTests {
  private static let passages: [PageInput] = {
    let path = CorpusPage.root.appending(path: "Fixtures/negatives/passages.jsonl").path
    return InputReader([path]).compactMap { item in
      if case .page(let page) = item { page } else { nil }
    }
  }()

  private static let pipeline = Result { try ExtractionPipeline() }

  @Test("what is ranked, scored and counted elsewhere gives no record", arguments: passages.indices)
  func givesNothing(_ number: Int) throws {
    let page = Self.passages[number]
    let document = try Self.pipeline.get().document(from: page)
    let found = document.records.map { "\($0.subject) \($0.index) \($0.measure) \($0.value)" }
    #expect(found.isEmpty, "\(page.id ?? ""): \(found)")
  }

  @Test("at least thirty passages are there")
  func isComplete() { #expect(Self.passages.count >= 30) }
}
