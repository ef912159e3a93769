import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Sentences")
struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    let analyzed = AnalyzedText(text: Array(text.utf8), blocks: [], words: WordTable())
    return analyzed.sentences.map {
      analyzed.string($0.span).split(separator: " ").joined(separator: " ")
    }
  }

  @Test("a full stop before a capital or a figure ends a sentence")
  func cuts() {
    #expect(sentences("Đạt 87,56%. Tăng 3 bậc. 15 bộ giảm.").count == 3)
    #expect(sentences("Vì sao? Vì nỗ lực! Thế thôi.").count == 3)
    #expect(sentences("Cứ thế… Rồi cũng xong.").count == 2)
  }

  @Test("a full stop inside a number, a date or an abbreviation does not")
  func keepsTogether() {
    #expect(sentences("Đạt 1.234.567 lượt ngày 25.6.2021 tại TP. Huế và TP.HCM").count == 1)
    #expect(sentences("Do TS. Lê Văn Tám trình bày.").count == 1)
    #expect(sentences("v.v. và v.v. nữa").count == 1)
  }

  @Test("a line break ends every sentence")
  func endsAtLines() {
    #expect(sentences("Tiêu đề\nThân bài một\n\nThân bài hai").count == 3)
    #expect(sentences("").isEmpty)
  }
}
