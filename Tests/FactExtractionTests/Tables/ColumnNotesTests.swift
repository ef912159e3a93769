import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Notes on columns")
struct ColumnNotesTests {
  private func headings(_ text: String) -> [String] {
    let reader = CellReader.plain(text)
    let grids = TableGrid.all(in: reader.text, reader: reader)
    return grids.flatMap(\.cells).filter(\.isHeading).map { reader.text.string($0.span) }
  }

  @Test("a line behind the table that numbers its columns is their heading")
  func readsNumbers() {
    let rows = "Huế - 1 - 89,45\nHà Nội - 2 - 85,58\nMỹ Tho - 6 - 82,45\n"
    #expect(headings(rows + "(cột 2: thứ hạng; cột 3: chỉ số, %)") == ["thứ hạng", "chỉ số, %"])
    #expect(headings(rows + "(xem cột 2)").isEmpty)
  }

  @Test("a bracket above that names as many measures as a row has figures is one, too")
  func readsBrackets() {
    let rows = "Huế\t70,94\t2\nHà Nội\t65,80\t38\nMỹ Tho\t67,22\t24"
    #expect(headings("Bảng A (điểm, hạng)\n" + rows) == ["điểm", " hạng"])
    #expect(headings("Bảng A (điểm)\n" + rows).isEmpty)
  }
}
