import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Tables of lines with marks")
struct DelimitedLinesTests {
  private func tables(_ text: String) -> [TableGrid] {
    let reader = CellReader.plain(text)
    return DelimitedLines(text: reader.text, reader: reader).tables()
  }

  @Test("upright bars at both ends and a rule are no cells")
  func readsBars() throws {
    let table = try #require(tables("| a | b |\n|---|---|\n| c | d |\n| e | f |").first)
    #expect(table.rows == [0, 1, 2] && table.columnCount == 2)
  }

  @Test("a short line between two rows belongs to the table, a long one ends it")
  func readsSections() throws {
    let table = try #require(tables("a\tb\nc\td\nNhóm tốt\ne\tf").first)
    #expect(table.rows.count == 4)
    #expect(table.cells.contains { $0.columns == 0..<2 && $0.row == 2 })
    let long = String(repeating: "dài ", count: 40)
    #expect(tables("a\tb\nc\td\n\(long)\ne\tf").isEmpty)
  }

  @Test(
    "tabs, bars, dots, slashes and runs of blanks part cells",
    arguments: ["\t", " | ", " ........ ", " / ", "   "])
  func readsMarks(_ mark: String) throws {
    let rows = [["Tỉnh", "Điểm", "Hạng"], ["Huế", "5,1", "1"], ["Hà Nội", "4,2", "2"]]
    let text = rows.map { $0.joined(separator: mark) }.joined(separator: "\n")
    let table = try #require(tables(text).first)
    #expect(table.rows.count == 3 && table.columnCount == 3)
  }

  @Test("a row that lacks its first cell is laid where its figures stand under others")
  func shiftsRows() throws {
    let table = try #require(tables("1\tHuế\t5,1\n2\tHà Nội\t4,2\nTrung bình\t4,6").first)
    #expect(table.cells.suffix(2).map(\.columns) == [1..<2, 2..<3])
  }
}
