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

  private func loose(_ text: String, _ kind: LineMarks.LooseKind) -> [TableGrid] {
    let reader = CellReader.plain(text)
    return DelimitedLines(text: reader.text, reader: reader, kind: kind).tables()
  }

  @Test(
    "arrows, semicolons, dashes and commas part names and bare figures",
    arguments: [
      (" >> ", LineMarks.LooseKind.arrow), ("; ", .semicolon), (" - ", .dash), (" — ", .dash),
      (", ", .comma),
    ])
  func readsLooseMarks(_ mark: String, _ kind: LineMarks.LooseKind) throws {
    let rows = [["Tỉnh", "Điểm", "Hạng"], ["Huế", "5,1", "1"], ["Hà Nội", "4,2", "2"]]
    let text = rows.map { $0.joined(separator: mark) }.joined(separator: "\n")
    let table = try #require(loose(text, kind).first)
    #expect(table.rows.count == 3 && table.columnCount == 3 && table.isLoose)
  }

  @Test("sentences, items and lines cut unlike each other are no rows")
  func passesProse() {
    #expect(loose("Huế đạt 5,1 điểm, hạng 1, tăng 2 bậc\nMỹ Tho, 4, 2\nHà Nội, 3", .comma).isEmpty)
    #expect(loose("Huế - 1 - 2\nHà Nội - 2\nĐà Nẵng - 1 - 2 - 3", .dash).isEmpty)
  }

  @Test("headings of another width behind a short line open another table")
  func partsTables() {
    let first = "Hạng\tSở\tĐiểm\n1\tSở A\t5,1\n2\tSở B\t4,1"
    let second = "2. Các huyện\nHuyện\tĐiểm\nHuyện C\t5,1\nHuyện D\t4,2"
    #expect(tables(first + "\n" + second).map(\.columnCount) == [3, 2])
  }

  @Test("a name with its first figure behind a colon is two cells")
  func partsColons() throws {
    let table = try #require(
      tables("Bộ: điểm / hạng / loại\nBộ A: 87,4 / 1 / Tốt\nBộ B: 84,0 / 2 / Tốt").first)
    #expect(table.columnCount == 4)
  }

  @Test("a row that lacks its first cell is laid where its figures stand under others")
  func shiftsRows() throws {
    let table = try #require(tables("1\tHuế\t5,1\n2\tHà Nội\t4,2\nTrung bình\t4,6").first)
    #expect(table.cells.suffix(2).map(\.columns) == [1..<2, 2..<3])
  }
}
