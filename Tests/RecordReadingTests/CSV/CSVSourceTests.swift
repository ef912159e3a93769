import DocumentModel
import FactOutput
import RecordReading
import TestSupport
import Testing
import VietnameseText

@Suite("Records from CSV")
struct CSVSourceTests {
  private let heading = "id,subject,index,period,measure,value,of,derived\r\n"

  private func written(_ documents: [Document]) -> [UInt8] {
    // What stands in the text of a page is not read back.
    let columns = RecordColumn.allCases.filter { ![.quote, .sentence].contains($0) }
    var writer = CSVWriter(RowOptions(columns: columns))
    var bytes: [UInt8] = []
    writer.begin(into: &bytes)
    for document in documents { writer.write(document, into: &bytes) }
    return bytes
  }

  @Test("what the writer writes is read back, whatever its texts hold")
  func roundTrip() throws {
    let awkward = [
      "=cmd()", "'=x", "''+1", "'plain", "a,b", "say \"hello\"", "two\r\nlines", "two\nlines",
      "\ttab", "-5", "Huế 🎉", " blanks ", "'",
    ]
    let documents = awkward.enumerated().map { index, text in
      var document = factDocument(
        "p\(index)", ["p|Huế|PCI|2020|rank|5/63", "p|Huế|PCI|2020|gap|-1.5"])
      document.records[0].component = text
      document.records[1].scope = text
      document.records[1].isDerived = true
      document.metadata.published = "2021-06-25"
      return document
    }
    let items = try read(written(documents))
    #expect(items.failures == [])
    #expect(items.documents.map(\.document.id) == documents.map(\.id))
    #expect(items.records == documents.flatMap(\.records))
    #expect(written(items.documents.map(\.document)) == written(documents))
  }

  @Test("rows of one page are one document, with their lines")
  func pages() throws {
    let items = try read(
      heading + "a,Huế,PCI,2020,rank,5,,\r\n\r\na,Long An,PCI,2020,rank,6,,\r\n"
        + "b,Huế,PCI,2020,rank,5,,")
    #expect(items.documents.map(\.document.id) == ["a", "b"])
    #expect(items.documents.map(\.lines) == [[2, 4], [5]])
  }

  @Test(
    "semicolons, tabs, any line end, capitals in the heading and any order of columns",
    arguments: [";", "\t", ","])
  func dialects(separator: String) throws {
    for lineEnd in ["\n", "\r\n", "\r"] {
      let lines = [
        ["Value", "measure", "INDEX", "subject", "note"], ["70.5", "score", "PCI", "Huế", "x"],
        ["5", "rank", "PCI", "\"Bà Rịa\"", ""],
      ]
      let text = lines.map { $0.joined(separator: separator) }.joined(separator: lineEnd)
      let records = try read(text).records
      #expect(records.map(\.subject) == ["Huế", "Bà Rịa"])
      #expect(records.map(\.value.description) == ["70.5", "5"])
    }
  }

  @Test("a fault names its line and column, and the other rows are read")
  func faults() throws {
    let items = try read(
      heading
        + "a,Huế,PCI,2020,rank,năm,,\r\na,,PCI,2020,rank,5,,\r\na,Huế,PCI,2020,mùi,5,,\r\n"
        + "a,Huế,PCI,2020,rank,5,,vâng\r\na,Huế,PCI,2020,rank,5,6,false,x\r\na,Huế,PCI,2020,rank,7,,\r\n"
    )
    #expect(items.records.map(\.value) == [7])
    #expect(
      items.failures == [
        "2:21 \"năm\" is no number", "3:3 the column \"subject\" is empty",
        "4:16 \"mùi\" is no measure", "5:24 \"vâng\" is neither true nor false",
        "6:31 the row has 9 fields, the heading 8",
      ])
  }

  @Test("a quote that is never closed is reported where it opens")
  func openQuote() throws {
    let items = try read(heading + "a,Huế,PCI,2020,rank,5,,\na,\"Huế,PCI,2020,rank,5,,\n")
    #expect(items.records.count == 1)
    #expect(items.failures == ["3:3 a quote is never closed"])
  }

  @Test("an open quote does not take the whole of a large file with it")
  func hugeField() throws {
    let rows = String(repeating: "a,Huế,PCI,2020,rank,5,,\n", count: 60_000)
    let items = try read(heading + "a,\"Huế,PCI,2020,rank,5,,\n" + rows)
    #expect(items.failures == ["2:3 a quote is never closed"])
    #expect(items.records.count > 10_000)
  }

  @Test("lines are counted through quoted line breaks")
  func quotedBreaks() throws {
    let items = try read(
      heading + "a,\"Nhóm\r\nnào\",PCI,2020,rank,5,,\r\nb,Huế,PCI,2020,rank,x,,\r\n")
    #expect(items.records.map(\.subject).map { Array($0.utf8) } == [Array("Nhóm\r\nnào".utf8)])
    #expect(items.failures == ["4:21 \"x\" is no number"])
  }
}
