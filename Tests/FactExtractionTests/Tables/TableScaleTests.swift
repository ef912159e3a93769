import DocumentModel
import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Scales of scores")
struct TableScaleTests {
  private func scale(_ text: String) -> (whole: ExactDecimal?, part: ExactDecimal?) {
    let analyzed = AnalyzedText(text: Array(text.utf8), blocks: [], words: WordTable())
    return TableScale(text: analyzed, words: .bundled).values()
  }

  @Test("the scale of the whole and that of the parts are told apart")
  func readsBoth() {
    #expect(scale("điểm thành phần theo thang 10, điểm tổng theo thang 100") == (100, 10))
    #expect(scale("Mỗi nội dung tối đa 10 điểm; chấm theo thang điểm 80") == (80, 10))
    #expect(scale("đạt 4,4 điểm (thang từ 1 đến 7)") == (7, nil))
  }

  @Test("two scales of one kind are none, nor is a figure without the word")
  func refuses() {
    #expect(scale("thang điểm 100, nơi khác thang điểm 10") == (nil, nil))
    #expect(scale("đạt 80 điểm") == (nil, nil))
  }
}
