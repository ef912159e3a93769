import DocumentModel
import FactOutput
import TestSupport
import Testing
import VietnameseText

@Suite("Tables for terminals")
struct TableWriterTests {
  private func lines(_ options: RowOptions) -> [String] {
    var writer = TableWriter(options)
    var bytes: [UInt8] = []
    writer.begin(into: &bytes)
    writer.write(sampleDocument(), into: &bytes)
    writer.end(into: &bytes)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("a line for each record and each finding that is no doubt, and the counts")
  func rows() {
    let lines = lines(RowOptions(width: 100))
    #expect(lines.count == 5)
    #expect(lines[1].hasPrefix("Bộ Y tế") && lines[1].contains("PAR_INDEX  2020     rank 7/17"))
    #expect(lines[2].contains("change -2.19"))
    #expect(lines[3] == "! 17, not 18" && lines[4] == "2 records on 1 page")
  }

  @Test("of a long sentence the part with the value is shown")
  func window() {
    var page = DocumentDraft(published: nil)
    page.line(String(repeating: "dài ", count: 60) + "xếp thứ 26/63.")
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "26", of: 63)
    var document = page.document
    let end = document.blocks[0].span.end
    document.records[0].span = Span(end - 6, end - 1)
    var bytes: [UInt8] = []
    var writer = TableWriter(RowOptions(width: 100))
    writer.write(document, into: &bytes)
    let line = String(decoding: bytes, as: UTF8.self)
    #expect(line.contains("…") && line.contains("26/63.") && line.count <= 101)
  }

  @Test("no line is wider than the terminal", arguments: [90, 100, 160])
  func width(columns: Int) {
    #expect(lines(RowOptions(width: columns)).allSatisfy { $0.count <= columns })
  }

  @Test("colours only where they are wanted; a page's own controls are spelt out")
  func colours() {
    #expect(!lines(RowOptions()).joined().contains("\u{1B}"))
    #expect(lines(RowOptions(isColoured: true))[1].contains("\u{1B}[1mBộ Y tế"))
    var page = DocumentDraft(published: nil)
    page.line("a\u{1B}[2J")
    page.fact("\u{1B}]0;x\u{7}", "PCI", "2020", .rank, "1")
    var bytes: [UInt8] = []
    var writer = TableWriter(RowOptions())
    writer.write(page.document, into: &bytes)
    #expect(!bytes.contains(0x1B) && !bytes.contains(7))
  }
}
