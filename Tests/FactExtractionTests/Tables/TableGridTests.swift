import DocumentModel
import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Table grid")
struct TableGridTests {
  private func grids(_ text: String, _ blocks: [Block] = []) -> [TableGrid] {
    let reader = CellReader.plain(text, blocks)
    return TableGrid.all(in: reader.text, reader: reader)
  }

  @Test(
    "the words of a cell have single blanks, whatever white space they had",
    arguments: [
      ("Bộ  Tư\tpháp ", "bộ tư pháp"), ("Bộ\u{A0}Tư \u{2003}pháp", "bộ tư pháp"),
      ("87,34\n%", "87,34 %"), ("", ""), (" ", ""), ("x", "x"),
    ])
  func foldsWords(_ text: String, _ words: String) {
    let analyzed = AnalyzedText(text: Array(text.utf8), blocks: [], words: WordTable())
    #expect(analyzed.foldedWords(Span(0, text.utf8.count)).utf8.elementsEqual(words.utf8))
  }

  @Test("lines with tabs are rows, and the line before is known")
  func readsTabs() throws {
    let grid = try #require(grids("Lời dẫn\na\tb\nc\td\ne\tf\nLời kết").first)
    #expect(grid.rows == [0, 1, 2] && grid.columnCount == 2)
    #expect(grid.lineBefore == 0)
    #expect(grid.cellsByPlace()[TableGrid.place(1, 1)]?.span == Span(18, 19))
  }

  @Test("two rows are no table, nor are lines without tabs")
  func needsRows() {
    #expect(grids("a\tb\nc\td").isEmpty)
    #expect(grids("a b\nc d\ne f").isEmpty)
    #expect(grids("").isEmpty)
  }

  @Test("a cell that spans rows and columns covers all its places")
  func readsSpans() throws {
    var blocks: [Block] = []
    for (index, place) in [(0, 0), (0, 2), (1, 2)].enumerated() {
      var block = Block(span: Span(index * 2, index * 2 + 1), role: .table, rule: "test")
      block.cell = TableCell(table: 0, row: place.0, column: place.1, isHeading: false)
      blocks.append(block)
    }
    blocks[0].cell?.rowSpan = 2
    blocks[0].cell?.columnSpan = 2
    let grid = try #require(grids("a\nb\nc", blocks).first)
    #expect(grid.cellsByPlace()[TableGrid.place(1, 1)]?.span == Span(0, 1))
    #expect(grid.cellsByPlace()[TableGrid.place(1, 2)]?.span == Span(4, 5))
    #expect(grid.cellsByPlace()[TableGrid.place(2, 0)] == nil)
    #expect(grid.columnCount == 3)
  }
}
