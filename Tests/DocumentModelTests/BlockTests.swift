import DocumentModel
import Testing

@Suite("Block")
struct BlockTests {
  @Test("what is read is the article, what surrounds it is not")
  func tellsTheArticle() {
    let article = Block.Role.allCases.filter(\.isArticle).map(\.rawValue)
    #expect(
      article == [
        "title", "lead", "body", "subheading", "table", "caption", "date", "byline", "source",
      ])
    #expect(!Block.Role.nav.isArticle && !Block.Role.footer.isArticle)
  }

  @Test("a cell covers one row and one column unless it says more")
  func coversOnePlace() {
    let cell = TableCell(table: 0, row: 2, column: 3)
    #expect(cell.rowSpan == 1 && cell.columnSpan == 1 && !cell.isHeading)
  }
}
