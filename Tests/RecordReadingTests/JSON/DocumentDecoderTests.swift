import DocumentModel
import FactOutput
import Foundation
import PagePipeline
import PageReading
import RecordReading
import TestSupport
import Testing

@Suite("Documents from JSON Lines")
struct DocumentDecoderTests {
  private func written(_ documents: [Document]) -> [UInt8] {
    var writer = JSONLinesWriter()
    var bytes: [UInt8] = []
    for document in documents { writer.write(document, into: &bytes) }
    return bytes
  }

  @Test("what the pipeline writes of real pages is read back to the byte")
  func roundTrip() throws {
    let pipeline = try ExtractionPipeline()
    let documents = CorpusPages.all.prefix(20).map { page in
      var document = pipeline.document(from: page)
      document.findings = []
      return document
    }
    let bytes = written(documents)
    let items = try read(bytes)
    #expect(items.failures == [] && items.documents.count == documents.count)
    #expect(written(items.documents.map(\.document)) == bytes)
    let lines = items.documents.map { Set($0.lines) }
    #expect(lines.enumerated().allSatisfy { $1.isEmpty || $1 == [$0 + 1] })
  }

  @Test("findings keep their check, place and words")
  func findings() throws {
    var page = DocumentDraft(published: "2021-06-25")
    let span = page.line("Thứ Hai, ngày 25/6/2021")
    var finding = Finding(check: "weekday", severity: .error, message: "no Monday")
    (finding.span, finding.expected, finding.found) = (span, "thứ sáu", "thứ hai")
    page.finding(finding)
    #expect(try read(written([page.document])).documents.first?.document.findings == [finding])
  }

  @Test("a part that cannot be read is reported at its place, the rest is kept")
  func partialFaults() throws {
    let text =
      #"{"id": "đ", "records": [{"subject": "Huế", "index": "PCI", "measure": "rank", "value": "x"},"#
      + #" {"subject": "Huế", "index": "PCI", "measure": "rank", "value": 5}], "mentions": [{"type":"#
      + #" "smell"}]}"#
    let items = try read(text)
    #expect(items.records.map(\.value) == [5])
    #expect(
      items.failures == [
        "1:\(column(of: "{\"type", text)) \"smell\" is no type of mention",
        "1:\(column(of: "\"x\"", text)) the value of \"value\" is a string, not a number",
      ])
  }

  private func column(of part: String, _ text: String) -> Int {
    (text.range(of: part)?.lowerBound).map { text[..<$0].unicodeScalars.count + 1 } ?? 0
  }
}
