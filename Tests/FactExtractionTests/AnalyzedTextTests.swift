import DocumentModel
import TestSupport
import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Analyzed text")
struct AnalyzedTextTests {
  @Test("each line has its tokens and the role of its block")
  func cutsLines() {
    let text = "Tiêu đề\nThân bài đây\n"
    let blocks = [
      Block(span: Span(0, 10), role: .title, rule: "t"),
      Block(span: Span(11, text.utf8.count - 1), role: .lead, rule: "t"),
    ]
    let analyzed = AnalyzedText(text: Array(text.utf8), blocks: blocks, words: WordTable())
    #expect(analyzed.lines.map(\.role) == [.title, .lead, .body])
    #expect(analyzed.lines.map(\.tokens.count) == [2, 3, 0])
  }

  @Test("the lines of any text hold all of its tokens but the line breaks")
  func keepsTokens() {
    var random = RandomText(seed: 91)
    for _ in 0..<500 {
      let bytes = Array(random.text(length: 60).utf8)
      let analyzed = AnalyzedText(text: bytes, blocks: [], words: WordTable())
      let inLines = analyzed.lines.flatMap { Array($0.tokens) }
      let expected = analyzed.tokens.indices.filter { analyzed.tokens[$0].kind != .lineBreak }
      #expect(inLines == expected)
      #expect(
        analyzed.lines.count == bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
      )
    }
  }

  @Test("offsets and tokens beyond the text give nothing")
  func clamps() {
    let analyzed = AnalyzedText(text: Array("Bộ".utf8), blocks: [], words: WordTable())
    #expect(analyzed.string(Span(0, 99)) == "Bộ")
    #expect(analyzed.word(7) == "" && analyzed.word(0) == "bộ")
  }
}
