import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Tables of a cell a line below their headings")
struct HeadedLinesTests {
  private func tables(_ cells: String) -> [TableGrid] {
    let reader = CellReader.plain(
      cells.split(separator: "|").map(String.init).joined(separator: "\n"))
    return HeadedLines(text: reader.text, reader: reader).tables(outside: [])
  }

  @Test("names of which nothing is known are rows below headings")
  func readsUnknownNames() throws {
    let table = try #require(tables("Kết quả|Thứ hạng|Xã|Điểm|1|Giao An|9,7|2|Giao Tân|8,4").first)
    #expect(table.columnCount == 3 && table.lineBefore == 0)
  }

  @Test("years that head columns are no figures, and labels open rows")
  func readsYears() throws {
    let table = try #require(
      tables("Năm|2016|2017|2018|Điểm tổng hợp|62,7|66,1|65,5|Thứ hạng|6|6|8").first)
    #expect(table.columnCount == 4 && table.rows.count == 3)
  }

  @Test("the heading of a group between headings and rows is none of them")
  func passesGroups() throws {
    let table = try #require(tables("Tỉnh|Điểm|Nhóm tốt|Huế|9,7|Mỹ Tho|8,4").first)
    #expect(table.cells.contains { $0.columns == 0..<2 })
  }

  @Test("lines without headings, or with figures in no order, are no table")
  func refuses() {
    #expect(tables("Ông An|Ông Ba|Ông An|9,7|Ông Ba|8,4").isEmpty)
    #expect(tables("Tỉnh|Điểm|Huế|9,7|8,1|Mỹ Tho").isEmpty)
    #expect(tables("").isEmpty)
  }
}
