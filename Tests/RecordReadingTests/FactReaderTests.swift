import DocumentModel
import PageReading
import RecordReading
import Testing

@Suite("Fact reader")
struct FactReaderTests {
  @Test("what a file holds is told from its first bytes")
  func kinds() throws {
    #expect(try read("<!DOCTYPE html><p>Một trang").pageCount == 1)
    #expect(try read("Năm 2020, Cà Mau xếp thứ 12.").pageCount == 1)
    #expect(try read("{\"id\": \"a\", \"text\": \"Một trang\"}\n").pageCount == 1)
    #expect(try read("subject,index,measure,value\nHuế,PCI,rank,5\n").records.count == 1)
    let record = "{\"subject\": \"Huế\", \"index\": \"PCI\", \"measure\": \"rank\", \"value\": 5}"
    #expect(try read(record + "\n" + record).records.count == 2)
    #expect(try read("[\n  \(record),\n  \(record)\n]").records.count == 2)
    #expect(try read("{\"id\": \"a\", \"records\": [\(record)]}").records.count == 1)
    #expect(try read("{\n\"id\": \"a\",\n\"records\": [\(record)]\n}").records.count == 1)
  }

  @Test("a missing file is a failure and the next is read")
  func missing() {
    var reader = FactReader(["/no/such/file.csv"])
    guard case .failure(let failure)? = reader.next() else { return #expect(Bool(false)) }
    #expect("\(failure)".hasPrefix("/no/such/file.csv: there is no such file or folder; "))
    #expect(reader.next() == nil)
  }

  @Test("a failure names the file, the line, the column and a remedy")
  func description() {
    let failure = RecordFailure(path: "f.csv", line: 7, column: 3, message: "m", hint: "h")
    #expect("\(failure)" == "f.csv:7:3: m; h")
    #expect("\(RecordFailure(ReadingFailure(.emptyFile, path: "p")))".hasPrefix("p: the file is"))
  }
}
