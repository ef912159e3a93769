import Testing

@testable import FactExtraction

@Suite("Flattened headings of two rows")
struct HeadingLayoutTests {
  @Test("years stand above as many columns each as the row below repeats")
  func laysYears() {
    let columns = HeadingLayout(width: 6, words: .bundled).columns(
      of: [["tt", "tỉnh", "2021", "2022"], ["điểm", "hạng", "điểm", "hạng"]])
    #expect(columns == [[0..<1, 1..<2, 2..<4, 4..<6], [2..<3, 3..<4, 4..<5, 5..<6]])
  }

  @Test("above years stands what is measured")
  func laysMeasures() {
    let columns = HeadingLayout(width: 5, words: .bundled).columns(
      of: [["tên", "ict index", "xếp hạng"], ["2020", "2019", "2018"]])
    #expect(columns == [[0..<1, 1..<2, 2..<5], [2..<3, 3..<4, 4..<5]])
  }

  @Test("one row covers its width or nothing; guesses need a cell that can head a group")
  func refuses() {
    #expect(
      HeadingLayout(width: 2, words: .bundled).columns(of: [["tỉnh", "điểm"]]) == [[0..<1, 1..<2]])
    #expect(HeadingLayout(width: 3, words: .bundled).columns(of: [["tỉnh", "điểm"]]) == nil)
    let rows = [["tỉnh", "điểm số"], ["xếp hạng", "nhóm rất tốt"]]
    #expect(HeadingLayout(width: 3, words: .bundled).columns(of: rows) != nil)
    #expect(HeadingLayout(width: 3, words: .bundled).columns(of: rows, areCertain: false) == nil)
  }
}
