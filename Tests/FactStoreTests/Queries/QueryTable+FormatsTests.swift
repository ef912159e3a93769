import Testing

@testable import FactStore

@Suite("Tables as text, JSON and CSV")
struct QueryTableFormatsTests {
  private let table = QueryTable(
    columns: ["unit", "rank"],
    rows: [
      [.text("Huế, \"cố đô\""), .whole(2)], [.text("=cmd()\n"), .number(-1.5)], [.null, .null],
    ])

  @Test("text stands in columns, one row on a line")
  func text() {
    let lines = ["unit          rank", "Huế, \"cố đô\"  2", "=cmd()        -1.5", ""]
    #expect(table.written(as: .text) == lines.map { $0 + "\n" }.joined())
  }

  @Test("JSON is an array of objects in the order of the columns")
  func json() {
    #expect(
      table.written(as: .json) == """
        [
        {"unit":"Huế, \\"cố đô\\"","rank":2},
        {"unit":"=cmd()\\n","rank":-1.5},
        {"unit":null,"rank":null}
        ]

        """)
    #expect(QueryTable(columns: ["a"], rows: []).written(as: .json) == "[]\n")
  }

  @Test("CSV quotes where it must, and a formula is text")
  func csv() {
    #expect(
      table.written(as: .csv)
        == "unit,rank\r\n\"Huế, \"\"cố đô\"\"\",2\r\n\"'=cmd()\n\",-1.5\r\n,\r\n")
  }
}
