import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Known components")
struct KnownComponentsTests {
  private func found(_ text: String) -> [String] {
    var words = WordTable()
    let components = KnownComponents(words: &words)
    let analyzed = AnalyzedText(text: Array(text.utf8), blocks: [], words: words)
    return components.names(in: analyzed).map { analyzed.string($0.span) }
  }

  @Test("the names of the reference data are found, the longest first, in any case")
  func findsNames() {
    #expect(
      found("Về cải cách thủ tục hành chính và GIA NHẬP THỊ TRƯỜNG, tỉnh tiến bộ.") == [
        "cải cách thủ tục hành chính", "GIA NHẬP THỊ TRƯỜNG",
      ])
  }

  @Test("other words are none")
  func passesOthers() {
    #expect(found("Thị trường gia cầm nhập khẩu").isEmpty)
    #expect(found("").isEmpty)
  }
}
