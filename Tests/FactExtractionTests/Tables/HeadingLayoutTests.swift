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

  @Test("years above a full row stand over the cells that repeat")
  func laysYearsAboveFullRows() {
    let columns = HeadingLayout(width: 5, words: .bundled).columns(
      of: [["năm 2022", "năm 2021"], ["tỉnh", "giá trị", "hạng", "giá trị", "hạng"]])
    #expect(columns?.first == [1..<3, 3..<5])
  }

  @Test("of cells that can head groups years do so first")
  func prefersYears() {
    let columns = HeadingLayout(width: 6, words: .bundled).columns(
      of: [["chỉ số", "2021", "2022", "mục tiêu năm 2025"], ["điểm", "hạng", "điểm", "hạng"]],
      areCertain: false)
    #expect(columns?.first == [0..<1, 1..<3, 3..<5, 5..<6])
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
