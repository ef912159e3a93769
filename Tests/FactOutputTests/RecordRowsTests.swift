import DocumentModel
import FactOutput
import TestSupport
import Testing
import VietnameseText

@Suite("Rows of records")
struct RecordRowsTests {
  /// A page with two sentences and a table of two rows.
  private var document: Document {
    var page = DocumentDraft(published: "2021-06-25")
    page.line("An Giang xếp thứ 26/63 năm 2020. Tỉnh đặt mục tiêu mới!")
    page.line("26")
    page.line("An Giang")
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "26", of: 63)
    var document = page.document
    document.source.url = "https://a.vn/1"
    document.metadata.title = "Tiêu đề"
    for (column, block) in (1...2).enumerated() {
      document.blocks[block].cell = TableCell(table: 0, row: 3, column: column)
      document.blocks[block].role = .table
    }
    return document
  }

  private func row(_ span: Span, _ columns: [RecordColumn]) -> [String] {
    var document = document
    document.records[0].span = span
    var writer = CSVWriter(RowOptions(columns: columns))
    var bytes: [UInt8] = []
    writer.write(document, into: &bytes)
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: { ",\r\n".contains($0) })
      .map(String.init)
  }

  private func span(of words: String) -> Span {
    let text = Array(document.text.utf8)
    let wanted = Array(words.utf8)
    let start = (0...(text.count - wanted.count)).first { start in
      Array(text[start..<start + wanted.count]) == wanted
    }
    return Span(start ?? 0, (start ?? 0) + wanted.count)
  }

  @Test("quote and sentence, with the page they stand on")
  func sentence() {
    let columns: [RecordColumn] = [.quote, .sentence, .title, .url, .published]
    #expect(
      row(span(of: "thứ 26/63"), columns) == [
        "thứ 26/63", "An Giang xếp thứ 26/63 năm 2020.", "Tiêu đề", "https://a.vn/1", "2021-06-25",
      ])
    #expect(row(span(of: "mục tiêu"), [.sentence]) == ["Tỉnh đặt mục tiêu mới!"])
  }

  @Test("of a table the sentence is the row")
  func tableRow() {
    let cell = document.blocks[1].span
    #expect(row(cell, [.quote, .sentence]) == ["26", "26 | An Giang"])
  }

  @Test("a place beyond the text has neither", arguments: [Span(5, 2_000), Span(9_000, 9_001)])
  func beyond(span: Span) {
    #expect(row(span, [.quote, .sentence, .subject]) == ["An Giang"])
  }

  @Test("a line without an end is cut on both sides, at a letter")
  func longLine() {
    var page = DocumentDraft(published: nil)
    page.line(String(repeating: "ế", count: 3_000))
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "26")
    var document = page.document
    document.records[0].span = Span(3_000, 3_003)
    var bytes: [UInt8] = []
    var writer = CSVWriter(RowOptions(columns: [.sentence]))
    writer.write(document, into: &bytes)
    let cell = String(decoding: bytes, as: UTF8.self).dropLast()
    #expect(cell.hasPrefix("…ế") && cell.hasSuffix("ế…") && cell.utf8.count < 1_300)
  }

  @Test("columns are chosen by name; unknown ones are refused")
  func columns() {
    #expect(RecordColumn.list("subject, value") == [.subject, .value])
    #expect(RecordColumn.list("subject,nonsense") == nil && RecordColumn.list("") == nil)
    #expect(Set(RecordColumn.allCases.map(\.about)).count == RecordColumn.allCases.count)
  }

  @Test("a byte order mark stands in front if it is asked for")
  func mark() {
    var bytes: [UInt8] = []
    var writer = CSVWriter(RowOptions(columns: [.subject], marksEncoding: true))
    writer.begin(into: &bytes)
    #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("subject\r\n".utf8))
  }

  @Test("the table schema names every column and its type; the package names the file")
  func schema() throws {
    let schema = try JSONValue(json: Array(TableSchema.schema().utf8))
    let names = schema["fields"]?.items.map { $0["name"]?.string ?? "" }
    #expect(names == RecordColumn.allCases.map(\.rawValue))
    let package = TableSchema.package("a \"b\".csv", [.value, .derived])
    let resource = try JSONValue(json: Array(package.utf8))["resources"]?.items.first
    #expect(resource?["path"]?.string == "a \"b\".csv")
    let types = resource?["schema"]?["fields"]?.items.map { $0["type"]?.string ?? "" }
    #expect(types == ["number", "boolean"])
  }
}
