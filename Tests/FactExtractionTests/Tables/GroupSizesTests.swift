import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Sizes of ranked groups")
struct GroupSizesTests {
  private func sizes(_ line: String, _ isHeading: Bool) -> [Int] {
    let text = AnalyzedText(text: Array(line.utf8), blocks: [], words: WordTable())
    return GroupSizes(text: text, words: .bundled).sizes(
      in: Span(0, line.utf8.count), isHeading: isHeading)
  }

  @Test("headings say them in brackets or behind a word that leads to them")
  func readsHeadings() {
    #expect(sizes("I. Nhóm có dịch vụ công (18 cơ quan)", true) == [18])
    #expect(sizes("Xếp hạng PII 2025 của 34 tỉnh, thành phố", true) == [34])
    #expect(sizes("(xếp theo thứ hạng từ 1 đến 19):", true) == [19])
  }

  @Test("of sentences only words for a place lead to them")
  func readsSentences() {
    #expect(sizes("Xếp hạng trong 17 bộ, cơ quan ngang bộ.", false) == [17])
    #expect(sizes("Hội nghị có đại diện của 17 bộ.", false).isEmpty)
    #expect(sizes("Việt Nam xếp thứ 70 trong 190 nước", true).isEmpty)
  }
}
