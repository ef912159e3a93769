import DocumentModel
import TestSupport
import Testing
import VietnameseText

@Suite("Ranking tables")
struct TableReaderTests {
  private static let heads = ["TT", "Bộ", "Chỉ số (%)", "Xếp hạng"]
  private static let rows = [
    ["1", "Bộ Tư pháp", "92,46", "1"], ["2", "Bộ Tài chính", "91,30", "2"],
    ["3", "Bộ Nội vụ", "90,07", "3"],
  ]
  private static let facts = rows.flatMap { row in
    [
      fact(row[1], "PAR_INDEX", "2020", .percent, exactly(row[2])),
      fact(row[1], "PAR_INDEX", "2020", .rank, exactly(row[3])),
    ]
  }
  private static let caption = "Bảng xếp hạng PAR INDEX năm 2020 của các bộ"

  @Test("a table marked by cells gives a record a cell")
  func readsMarkedCells() throws {
    var text = Self.caption
    var blocks = [Block(span: Span(0, text.utf8.count), role: .body, rule: "test")]
    for (row, cells) in ([Self.heads] + Self.rows).enumerated() {
      for (column, cell) in cells.enumerated() {
        let start = text.utf8.count + 1
        text += "\n" + cell
        var block = Block(span: Span(start, text.utf8.count), role: .table, rule: "test")
        block.cell = TableCell(table: 0, row: row, column: column, isHeading: row == 0)
        blocks.append(block)
      }
    }
    try expectRecords(text, blocks: blocks, Self.facts)
  }

  @Test("a table parted by tabs gives the same records")
  func readsTabs() throws {
    let lines = ([Self.heads] + Self.rows).map { $0.joined(separator: "\t") }
    try expectRecords(([Self.caption] + lines).joined(separator: "\n"), Self.facts)
  }

  @Test("a table flattened to a cell a line gives the same records")
  func readsFlattened() throws {
    let lines = ([Self.heads] + Self.rows).flatMap { $0 }
    try expectRecords(([Self.caption] + lines).joined(separator: "\n"), Self.facts)
  }

  @Test("running numbers alone are ranks only under a caption that speaks of a ranking")
  func readsSerials() throws {
    let lines = ["TT\tTỉnh\tĐiểm", "1\tHà Giang\t60,1", "2\tLào Cai\t61,2", "3\tYên Bái\t59,3"]
    try expectRecords(
      (["Điểm PCI năm 2020 của ba tỉnh theo vần chữ cái"] + lines).joined(separator: "\n"),
      [
        fact("Hà Giang", "PCI", "2020", .score, exactly("60,1")),
        fact("Lào Cai", "PCI", "2020", .score, exactly("61,2")),
        fact("Yên Bái", "PCI", "2020", .score, exactly("59,3")),
      ])
  }

  @Test("columns of several years have their own year")
  func readsYears() throws {
    let lines = [
      "Tỉnh\tSIPAS 2019\tSIPAS 2020", "Hà Giang\t80,1\t82,5", "Lào Cai\t84,2\t86,3",
      "Yên Bái\t81,0\t83,9",
    ]
    let facts = [
      ("Hà Giang", "80,1", "82,5"), ("Lào Cai", "84,2", "86,3"), ("Yên Bái", "81,0", "83,9"),
    ]
    .flatMap { unit, old, new in
      [
        fact(unit, "SIPAS", "2019", .percent, exactly(old)),
        fact(unit, "SIPAS", "2020", .percent, exactly(new)),
      ]
    }
    try expectRecords(lines.joined(separator: "\n"), facts)
  }

  @Test("a table of prices gives no record")
  func passesOtherTables() throws {
    try expectRecords("Giá\tKg\tĐồng\nCà phê\t1\t95,5\nHồ tiêu\t1\t88,2\nĐiều\t1\t40,1", [])
  }
}
