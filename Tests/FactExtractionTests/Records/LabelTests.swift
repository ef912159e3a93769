import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Label")
struct LabelTests {
  private func label(_ text: String, _ span: Span) -> String? {
    let analyzed = AnalyzedText(text: Array(text.utf8), blocks: [], words: WordTable())
    let sentence = SentenceView(
      analyzed.sentences[0], text: analyzed, view: analyzed.folded, candidates: [],
      components: [], ranksBodies: false)
    return Label(span, in: sentence).map { analyzed.string($0.span) }
  }

  @Test("marks and blanks round a label are no part of it")
  func trims() {
    #expect(label("- 'tai chinh': 7", Span(0, 14)) == "tai chinh")
    #expect(label("tai chinh", Span(0, 9)) == "tai chinh")
  }

  @Test("marks alone, or three letters, are no label")
  func needsLetters() {
    #expect(label("- : , ' tai", Span(0, 8)) == nil)
    #expect(label("tai", Span(0, 3)) == nil)
  }

  @Test("of overlapping labels the longer is stronger, of others the later")
  func compares() throws {
    let analyzed = AnalyzedText(text: Array("mot hai ba bon".utf8), blocks: [], words: WordTable())
    let sentence = SentenceView(
      analyzed.sentences[0], text: analyzed, view: analyzed.folded, candidates: [],
      components: [], ranksBodies: false)
    let long = try #require(Label(Span(0, 10), in: sentence))
    let short = try #require(Label(Span(4, 10), in: sentence))
    let late = try #require(Label(Span(8, 14), in: sentence))
    #expect(Label.isWeaker(short, long) && !Label.isWeaker(long, short))
    #expect(Label.isWeaker(short, late) == (short.span.count < late.span.count))
  }
}
