import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Headings with brackets over several columns")
struct HeadingBracketsTests {
  @Test("what stands before an open bracket heads the columns up to its end")
  func findsGroups() {
    let line = "Lĩnh vực; Năm 2021 (Điểm; Hạng)"
    let text = AnalyzedText(text: Array(line.utf8), blocks: [], words: WordTable())
    let marks = LineMarks(text: text).marks(in: Span(0, line.utf8.count), of: .semicolon)
    let cells = zip([0] + marks.map(\.end), marks.map(\.start) + [line.utf8.count])
      .map { Span($0, $1) }
    let groups = HeadingBrackets(text: text).groups(of: cells, [0..<1, 1..<2, 2..<3], 4)
    #expect(groups.map(\.columns) == [1..<3] && groups.map(\.row) == [4])
    #expect(groups.map { text.string($0.span).trimmingSpaces } == ["Năm 2021"])
  }
}
