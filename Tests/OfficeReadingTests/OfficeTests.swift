import Testing

@testable import OfficeReading

@Suite("Office documents")
struct OfficeTests {
  private func html(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  @Test("a document's headings, bold lines and tables are kept, deleted text is not")
  func readsDocuments() {
    let paragraph = { (style: String, text: String) in
      "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }
    let document = """
      <?xml version="1.0"?><w:document xmlns:w="http://w"><w:body>\(paragraph("Title", "Kết quả &amp; số"))
      <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Đậm</w:t></w:r></w:p>
      <w:p><w:r><w:t>Một</w:t></w:r><w:r><w:delText>bỏ</w:delText></w:r><w:r><w:tab/><w:t>hai</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>\(paragraph("x", "Tỉnh"))</w:tc></w:tr></w:tbl>
      </w:body></w:document>
      """
    let page = html(WordDocument(parts: ["word/document.xml": Array(document.utf8)])?.page)
    #expect(page.contains("<h1>Kết quả &amp; số</h1>") && page.contains("<p><b>Đậm</b></p>"))
    #expect(page.contains("<p>Một hai</p>") && !page.contains("bỏ"))
    #expect(page.contains("<td colspan=\"2\"><p>Tỉnh</p>\n</td>"))
    #expect(WordDocument(parts: [:]) == nil)
  }

  @Test("a sheet's numbers are written as it shows them")
  func readsWorkbooks() {
    let sheet = """
      <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>Lào Cai</t></is></c><c r="C2" s="1"><v>0.86450000000000005</v></c>
      <c r="D2" s="2"><v>85.125</v></c><c r="E2"><v>12</v></c><c r="F2"><v>0.54190000000000005</v></c></row>
      </sheetData><mergeCells><mergeCell ref="A1:F1"/></mergeCells></worksheet>
      """
    let styles =
      "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"0.0\"/></numFmts><cellXfs>"
      + "<xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>"
    let page = html(
      Workbook(parts: [
        "xl/worksheets/sheet1.xml": Array(sheet.utf8), "xl/styles.xml": Array(styles.utf8),
        "xl/sharedStrings.xml": Array("<sst><si><t>Kết </t><t>quả</t></si></sst>".utf8),
      ])?.page)
    #expect(page.contains("<h1>Kết quả</h1>"))
    #expect(
      page.contains(
        "<tr><td>Lào Cai</td><td></td><td>86.45%</td><td>85.1</td><td>12</td><td>0.5419</td></tr>"))
    #expect(Workbook(parts: ["xl/styles.xml": []]) == nil)
  }

  @Test(
    "places of cells", arguments: [("A1", 0, 0), ("Z9", 8, 25), ("AA10", 9, 26), ("AB2", 1, 27)])
  func readsPlaces(_ name: String, _ row: Int, _ column: Int) {
    #expect(SheetCells.place(name) == Worksheet.Place(row: row, column: column))
    #expect(SheetCells.place("\(row)") == nil && SheetCells.place("ABCD1") == nil)
  }

  @Test("tabs come in their own order, and every cell of a merged range holds its text")
  func readsTabs() {
    let sheet = { (text: String, merge: String) in
      "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>\(text)</v></c></row>"
        + "<row r=\"2\"><c r=\"B2\"><v>7</v></c></row></sheetData>"
        + "<mergeCells><mergeCell ref=\"\(merge)\"/></mergeCells></worksheet>"
    }
    let book = Workbook(parts: [
      "xl/workbook.xml": Array(
        ("<workbook xmlns:r=\"http://r\"><sheets><sheet name=\"Sau\" sheetId=\"2\" r:id=\"r2\"/>"
          + "<sheet name=\"Trước\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>").utf8),
      "xl/_rels/workbook.xml.rels": Array(
        ("<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>"
          + "<Relationship Id=\"r2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>").utf8),
      "xl/worksheets/sheet1.xml": Array(sheet("một", "A1:C1").utf8),
      "xl/worksheets/sheet2.xml": Array(sheet("hai", "A1:A2").utf8),
    ])
    #expect(book?.sheets.map(\.name) == ["Sau", "Trước"])
    #expect(book?.sheets.first?.rows == [["hai"], ["hai", "7"]])
    #expect(book?.sheets.last?.rows == [["một", "một", "một"], ["", "7"]])
    #expect(book?.isDamaged == false)
  }

  @Test("places and ranges beyond every sheet are passed over, and damage is told")
  func boundsSheets() {
    let sheet = """
      <worksheet><sheetData><row r="999999999999"><c r="A999999999999"><v>1</v></c></row>
      <row r="2"><c r="A2"><v>2</v></c></row></sheetData><mergeCells>
      \(String(repeating: "<mergeCell ref=\"A2:SR1001\"/>", count: 20_000))
      """
    let book = Workbook(parts: ["xl/worksheets/sheet1.xml": Array(sheet.utf8)])
    #expect(book?.sheets.first?.rows == [[], ["2"]] && book?.isDamaged == true)
  }

  @Test("broken XML gives what can be read", arguments: ["", "<", "<w:p><w:r><w:t>một", "x", "\0"])
  func survivesDamage(_ xml: String) {
    #expect(WordDocument(parts: ["word/document.xml": Array(xml.utf8)]) != nil)
    _ = Workbook(parts: ["xl/worksheets/sheet1.xml": Array(xml.utf8)])
  }
}
