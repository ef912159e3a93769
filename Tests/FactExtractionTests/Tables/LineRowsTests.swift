import Testing

@testable import FactExtraction

@Suite("Lines cut into rows")
struct LineRowsTests {
  private func cut(_ marks: String, from start: Int, width: Int) -> LineRows? {
    LineRows(
      from: start, width: width,
      marks: marks.map { $0 == "F" ? .figure : $0 == "T" ? .label : $0 == "." ? .gap : .other })
  }

  @Test("names and figures follow each other as in the first row")
  func cutsRows() throws {
    let rows = try #require(cut("TTTFTFFTFFX", from: 2, width: 2))
    #expect(rows.rows.count == 2 && rows.end == 6)
    #expect(try #require(cut("TFFTFFTFF", from: 0, width: 3)).size == 9)
  }

  @Test("headings of groups, left out rows and rows without a number stand between")
  func passesBetween() throws {
    let grouped = try #require(cut("FTFTFTFTF", from: 0, width: 3))
    #expect(grouped.rows.map(\.shift) == [0, 0, 1] || grouped.rows.contains(where: \.isSection))
    let left = try #require(cut("TFTF.TF", from: 0, width: 2))
    #expect(left.rows.count { !$0.isSection } == 3)
  }

  @Test("a row needs a name and a figure, and one row is none")
  func refuses() {
    #expect(cut("TTTT", from: 0, width: 2) == nil)
    #expect(cut("FFFF", from: 0, width: 2) == nil)
    #expect(cut("TFX", from: 0, width: 2) == nil)
  }
}
