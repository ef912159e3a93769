import DocumentModel
import FactValidation
import ReferenceData
import TestSupport
import Testing
import VietnameseText

/// A page with a table of ranks, units and values.
private func table(_ rows: [(rank: Int, unit: String, value: String)]) -> DocumentDraft {
  var page = DocumentDraft()
  for (number, row) in rows.enumerated() {
    let cells = ["\(row.rank)", row.unit, row.value].map { page.line($0, role: .table) }
    page.change { document in
      for (column, cell) in cells.enumerated() {
        let block = document.blocks.firstIndex { $0.span == cell }
        document.blocks[block ?? 0].cell = TableCell(table: 0, row: number, column: column)
      }
      document.records += [
        record(row.unit, .rank, ExactDecimal(row.rank), cells[0]),
        record(row.unit, .percent, ExactDecimal(parsing: row.value) ?? 0, cells[2]),
      ]
    }
  }
  return page
}

private func record(
  _ unit: String, _ measure: Record.Measure, _ value: ExactDecimal, _ span: Span
) -> Record {
  var record = Record(
    subject: unit, index: "PAR_INDEX", measure: measure, value: value, span: span,
    rule: "table.\(measure.rawValue)")
  record.period = "2016"
  record.unit = measure == .percent ? "%" : nil
  return record
}

private let sound = [
  (1, "Bộ Y tế", "85,10"), (2, "Bộ Nội vụ", "84,20"), (3, "Bộ Tư pháp", "83,30"),
  (4, "Bộ Xây dựng", "82,40"), (5, "Bộ Công Thương", "81,50"), (6, "Bộ Tài chính", "80,60"),
].map { (rank: $0.0, unit: $0.1, value: $0.2) }

@Suite("Checks of tables")
struct TableCheckTests {
  @Test("a sound table gives no finding, nor does one that begins further down")
  func soundTables() {
    for rows in [sound, Array(sound.dropFirst(2))] {
      let page = table(rows)
      #expect(page.findings(MissingRank()).isEmpty && page.findings(ListOrder()).isEmpty)
      #expect(page.findings(RepeatedRow()).isEmpty && page.findings(ScoreOrder()).isEmpty)
    }
  }

  @Test("a rank that is missing is named at the row behind the gap")
  func missingRank() {
    var rows = sound
    rows.remove(at: 3)
    #expect(table(rows).findings(MissingRank()) == ["warning: 4 <- 5"])
  }

  @Test("ranks wide apart are chosen units, and a rank told beside the table is not missing")
  func chosenUnits() {
    let chosen = sound.map { (rank: $0.rank * 5, unit: $0.unit, value: $0.value) }
    #expect(table(chosen).findings(MissingRank()).isEmpty)
    var rows = sound
    rows.remove(at: 3)
    var page = table(rows)
    page.fact("Bộ Xây dựng", "PAR_INDEX", "2016", .rank, "4")
    #expect(page.findings(MissingRank()).isEmpty)
  }

  @Test("the one rank out of order is named, tables in another order are left alone")
  func listOrder() {
    var rows = sound
    rows[2].rank = 9
    #expect(table(rows).findings(ListOrder()) == ["warning: the next rank <- 9"])
    #expect(table(sound.reversed()).findings(ListOrder()).isEmpty)
  }

  @Test("a row that stands twice is named once, with the place of the first")
  func repeatedRow() throws {
    let page = table(sound + [sound[1]])
    let found = RepeatedRow().findings(in: page.document, knowing: .bundled)
    let finding = try #require(found.first)
    #expect(found.count == 1 && finding.related.count == 1)
    #expect(finding.span.map { page.document.text.string(in: $0) } == "2\nBộ Nội vụ\n84,20")
  }

  @Test("the mean of all units is that of their values, rounding allowed")
  func average() {
    let all = (0..<19).map { (rank: $0 + 1, unit: units[$0], value: "\(90 - $0),00") }
    for (mean, expected) in [("81,00", 0), ("81,01", 0), ("81,40", 1)] {
      var page = table(all)
      page.fact("ministries", "PAR_INDEX", "2016", .percent, mean)
      #expect(page.findings(AverageRange()).count == expected, "\(mean)")
    }
    var part = table(Array(all.prefix(10)))
    part.fact("ministries", "PAR_INDEX", "2016", .percent, "50,00")
    #expect(part.findings(AverageRange()).isEmpty)
  }

  private let units = [
    "Bộ Y tế", "Bộ Nội vụ", "Bộ Tư pháp", "Bộ Xây dựng", "Bộ Công Thương", "Bộ Tài chính",
    "Bộ Ngoại giao", "Bộ Giao thông vận tải", "Bộ Kế hoạch và Đầu tư", "Bộ Khoa học và Công nghệ",
    "Bộ Giáo dục và Đào tạo", "Bộ Tài nguyên và Môi trường", "Bộ Thông tin và Truyền thông",
    "Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Lao động - Thương binh và Xã hội",
    "Bộ Văn hóa, Thể thao và Du lịch", "Ngân hàng Nhà nước Việt Nam", "Thanh tra Chính phủ",
    "Ủy ban Dân tộc",
  ]
}
