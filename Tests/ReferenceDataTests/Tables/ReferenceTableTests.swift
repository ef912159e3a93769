import ReferenceData
import Testing

@Suite("Reference table")
struct ReferenceTableTests {
  @Test("cells are read by the name of their column")
  func readsCells() {
    let table = ReferenceTable(text: "code\tname\n01\tHà Nội\n02\tHà Giang\n")
    #expect(table.rows.map { $0["name"] } == ["Hà Nội", "Hà Giang"])
    #expect(table.rows.map { $0["code"] } == ["01", "02"])
  }

  @Test("a missing cell or column is empty")
  func readsMissingCells() {
    let table = ReferenceTable(text: "code\tname\n01\n\t\n")
    #expect(table.rows.map { $0["name"] } == ["", ""])
    #expect(table.rows.first?["colour"] == "")
  }

  @Test("an empty cell keeps the cells behind it in their columns")
  func keepsEmptyCells() {
    let table = ReferenceTable(text: "a\tb\tc\n1\t\t3\n")
    #expect(table.rows.first?["b"] == "")
    #expect(table.rows.first?["c"] == "3")
  }

  @Test("a cell of several values is parted at the bars")
  func readsLists() {
    let table = ReferenceTable(text: "names\nTP.HCM|HCM\n")
    #expect(table.rows.first?.list("names") == ["TP.HCM", "HCM"])
    #expect(table.rows.first?.list("none") == [])
  }

  @Test("of two columns of one name the first counts, and a text without rows has none")
  func survivesOddTables() {
    #expect(ReferenceTable(text: "a\ta\n1\t2\n").rows.first?["a"] == "1")
    #expect(ReferenceTable(text: "").rows.isEmpty)
    #expect(ReferenceTable(text: "a\tb").rows.isEmpty)
    #expect(ReferenceTable(text: "a\r\n1\r\n").rows.first?["a"] == "1")
  }

  @Test("the tables inside the program have rows, an unknown name has none")
  func findsBundledTables() {
    for name in ["ministries", "provinces", "provinces-2025", "regions", "indices", "titles"] {
      #expect(!ReferenceTable(bundled: name).rows.isEmpty, "\(name)")
    }
    #expect(ReferenceTable(bundled: "no-such-table").rows.isEmpty)
  }
}
