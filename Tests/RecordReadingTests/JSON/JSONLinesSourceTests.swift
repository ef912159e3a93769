import DocumentModel
import RecordReading
import Testing
import VietnameseText

@Suite("Records from JSON Lines")
struct JSONLinesSourceTests {
  private let good =
    #"{"subject":"Huế","index":"PCI","measure":"score","value":70.50,"period":2019}"#

  @Test("a record keeps every key of the contract")
  func keys() throws {
    let line =
      #"{"id":"p","url":"https://x.vn/1","published":"2021-06-25","subject":"Huế","subject_id":"46","#
      + #""index":"PCI","component":"Chi phí","period":"2020","measure":"gap","value":-1.5,"of":63,"#
      + #""unit":"%","baseline":"2019","scope":"Miền Trung","start":3,"end":9,"rule":"r","derived":true}"#
    let document = try #require(try read(line).documents.first)
    let record = try #require(document.document.records.first)
    #expect(record.subjectID == "46" && record.component == "Chi phí" && record.period == "2020")
    #expect(record.measure == .gap && record.value.description == "-1.5" && record.of == 63)
    #expect(record.unit == "%" && record.baseline == "2019" && record.scope == "Miền Trung")
    #expect(record.span.start == 3 && record.span.end == 9 && record.rule == "r")
    #expect(record.isDerived && document.document.metadata.published == "2021-06-25")
    #expect(document.document.id == "p" && document.document.source.url == "https://x.vn/1")
  }

  @Test("a bad line is reported with its place and remedy, the others are read")
  func badLines() throws {
    let lines = [
      good, #"{"subject":"Huế","index":"PCI","measure":"smell","value":1}"#, "",
      #"{"subject":"Huế","index":"PCI","measure":"rank"}"#, "{\"subject\": ", #"{"name": 1}"#, good,
    ]
    let items = try read(lines.joined(separator: "\r\n"))
    #expect(items.records.count == 2 && items.documents.map(\.lines) == [[1], [7]])
    #expect(
      items.failures == [
        "2:42 \"smell\" is no measure", "4:1 the key \"value\" is missing",
        "5:13 the text breaks off", "6:1 this is neither a document nor a record",
      ])
  }

  @Test("records without an id are one source and pages of their own")
  func anonymous() throws {
    let documents = try read(good + "\n" + good).documents
    #expect(Set(documents.map(\.document.id)).count == 2)
    #expect(Set(documents.map(\.origin)).count == 1)
  }

  @Test("a byte order mark and a period written as a number are read")
  func oddities() throws {
    let records = try read([0xEF, 0xBB, 0xBF] + Array(good.utf8)).records
    #expect(records.map(\.period) == ["2019"] && records[0].value.description == "70.5")
  }

  @Test("a fault inside a list names its own line")
  func listLines() throws {
    let text =
      "[\n \(good),\n {\"subject\": \"Huế\",\n  \"measure\": 4, \"index\": \"PCI\", \"value\": 1}\n]"
    let items = try read(text)
    #expect(items.documents.map(\.lines) == [[2]])
    #expect(items.failures == ["4:14 \"4\" is no measure"])
  }
}
