import DocumentModel
import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Sentence view")
struct SentenceViewTests {
  private func view(_ text: String) -> SentenceView {
    let analyzed = AnalyzedText(text: Array(text.utf8), blocks: [], words: WordTable())
    return SentenceView(
      analyzed.sentences[0], text: analyzed, view: analyzed.folded, candidates: [], components: [],
      ranksBodies: false)
  }

  @Test("what goes on behind the sentence's end is none of its items")
  func leavesOutCrossings() {
    let text = AnalyzedText(text: Array("Việt Nam 7. Huế 8".utf8), blocks: [], words: WordTable())
    let candidates = [
      Candidate(standingFor: .vietnam, at: Span(0, 10)),
      Candidate(standingFor: .vietnam, at: Span(11, 18)),
    ]
    let view = SentenceView(
      Sentence(span: Span(0, 13), line: 0), text: text, view: text.folded,
      candidates: candidates[...],
      components: [ComponentName(span: Span(11, 18), indices: [])])
    #expect(view.items.map(\.span) == [Span(0, 10)])
    #expect(view.components.isEmpty)
  }

  @Test("words before and behind an offset are folded, with single blanks, and never cut a letter")
  func readsWords() {
    let view = view("Bộ  Tư pháp ĐẠT 7")
    #expect(view.before(16, reach: 99) == "bộ tư pháp")
    #expect(view.after(16, reach: 99) == "đạt 7")
    for reach in 0..<30 { #expect(!view.before(16, reach: reach).string.contains("\u{FFFD}")) }
  }

  @Test("brackets are found, nested ones as well, an open one is none")
  func findsBrackets() {
    #expect(view("a (b (c) d) e").brackets == [Span(2, 11), Span(5, 8)])
    #expect(view("a (b").brackets.isEmpty)
    #expect(view("a) b (c)").brackets == [Span(5, 8)])
  }

  @Test("a semicolon parts, save one inside a bracket")
  func findsBreaks() {
    let view = view("a; b (c; d) e")
    #expect(view.hasBreak(0, 4))
    #expect(!view.hasBreak(3, 13))
    #expect(!view.hasBreak(9, 2))
  }

  @Test("phrases are found from the front and from the back")
  func findsPhrases() {
    let view = view("là một là hai")
    #expect(view.offset(of: "là") == 0)
    #expect(view.offset(of: "là", from: 1) == 10)
    #expect(view.lastOffset(of: "là", from: 0, to: 14) == 10)
    #expect(view.offset(of: "ba") == nil && view.offset(of: "là một là hai ba") == nil)
  }

  @Test("offsets outside the sentence give nothing")
  func clamps() {
    let view = view("ngắn")
    #expect(view.words(5, 3).isEmpty && view.words(90, 99).isEmpty)
    #expect(view.byte(-1) == 0 && view.byte(90) == 0)
    #expect(view.before(99, reach: 200) == "ngắn" && view.after(-9, reach: 200) == "ngắn")
  }
}
