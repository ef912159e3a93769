import Testing

@testable import FactStore

@Suite("Answers as text, JSON and CSV")
struct QueryRowWriterTests {
  private let table = QueryTable(
    columns: ["unit", "rank"],
    rows: [
      [.text("Huế, \"cố đô\""), .whole(2)], [.text("=cmd()\n"), .number(-1.5)], [.null, .null],
    ])

  private func written(_ table: QueryTable, _ format: QueryTable.Format) throws -> String {
    let widths = try QueryRowWriter.widths(of: QueryRows(table))
    var text = ""
    _ = try QueryRowWriter(format, columns: table.columns, widths: widths).write(QueryRows(table)) {
      text += $0
      return true
    }
    return text
  }

  @Test("text stands in columns, one row on a line")
  func text() throws {
    let lines = ["unit          rank", "Huế, \"cố đô\"  2", "=cmd()        -1.5", ""]
    #expect(try written(table, .text) == lines.map { $0 + "\n" }.joined())
  }

  @Test("JSON is an array of objects in the order of the columns")
  func json() throws {
    #expect(
      try written(table, .json) == """
        [
        {"unit":"Huế, \\"cố đô\\"","rank":2},
        {"unit":"=cmd()\\n","rank":-1.5},
        {"unit":null,"rank":null}
        ]

        """)
    #expect(try written(QueryTable(columns: ["a"], rows: []), .json) == "[]\n")
  }

  @Test("CSV quotes where it must, and a formula is text")
  func csv() throws {
    #expect(
      try written(table, .csv)
        == "unit,rank\r\n\"Huế, \"\"cố đô\"\"\",2\r\n\"'=cmd()\n\",-1.5\r\n,\r\n")
  }

  @Test("a receiver that wants no more gets no more")
  func end() throws {
    var count = 0
    _ = try QueryRowWriter(.csv, columns: table.columns).write(QueryRows(table)) { _ in
      count += 1
      return count < 2
    }
    #expect(count == 2)
  }
}
