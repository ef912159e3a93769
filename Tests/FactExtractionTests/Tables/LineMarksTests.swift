import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Marks between cells")
struct LineMarksTests {
  private func marks(_ line: String, _ kind: LineMarks.LooseKind? = nil) -> Int {
    let text = AnalyzedText(text: Array(line.utf8), blocks: [], words: WordTable())
    let span = Span(0, line.utf8.count)
    let marks = LineMarks(text: text)
    return (kind.map { marks.marks(in: span, of: $0) } ?? marks.marks(in: span)).count
  }

  @Test("three dots part cells only between blanks")
  func findsDots() {
    #expect(marks("GNTT ... 8,10 ... 7,43") == 2)
    #expect(marks("và nhiều nơi khác... 8,10") == 0)
  }

  @Test("a slash at the end of a line parts an empty cell")
  func findsLastSlash() { #expect(marks("TB vùng / / 81,92 /") == 3) }

  @Test("a dash between two years is a span of time, one within a word no mark")
  func findsDashes() {
    #expect(marks("Thể chế - 2016 - 2017 - 82", .dash) == 2)
    #expect(marks("Sở KH-ĐT — 5", .dash) == 1)
  }
}
