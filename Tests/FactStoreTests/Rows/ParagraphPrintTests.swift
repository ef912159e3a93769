import Testing

@testable import FactStore

@Suite("Prints of paragraphs")
struct ParagraphPrintTests {
  private func prints(_ text: String) -> [ParagraphPrint] {
    ParagraphPrint.prints(of: Array(text.utf8))
  }

  @Test("a paragraph of 12 words counts, one of 11 does not")
  func length() {
    let eleven = "một hai ba bốn năm sáu bảy tám chín mười mốt"
    #expect(prints(eleven).isEmpty)
    #expect(prints(eleven + " hai").map(\.words) == [12])
  }

  @Test("capitals, tone marks' places and punctuation make no difference, words do")
  func folding() {
    let text = paragraph(1) + " hoà bình"
    #expect(prints(text) == prints(text.uppercased().replacing("OÀ", with: "ÒA") + "!"))
    #expect(prints(text) != prints(text + " nữa"))
  }

  @Test("a paragraph that a page repeats counts once")
  func repetition() {
    #expect(prints(paragraph(1) + "\n" + paragraph(1) + "\n" + paragraph(2)).count == 2)
  }
}
