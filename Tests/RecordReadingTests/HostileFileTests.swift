import DocumentModel
import FactOutput
import RecordReading
import TestSupport
import Testing

@Suite("Hostile files of records")
struct HostileFileTests {
  private static let lines = [
    #"{"subject":"Huế","index":"PCI","measure":"score","value":70.50,"start":3,"end":9,"of":63}"#,
    #"{"id":"a","text":"Huế đạt 5 điểm","records":[{"subject":"Huế","index":"PCI","measure":"#
      + #""score","value":5,"start":8,"end":9}],"mentions":[{"type":"top","value":3}],"blocks":"#
      + #"[{"start":0,"end":99,"role":"body"}],"findings":[]}"#,
  ]
  private static let rows =
    "id,subject,index,measure,value,start\r\np,\"Hu\"\"ế\",PCI,rank,5,3\r\nq,Huế,PCI,gap,-1.5,\r\n"

  /// The bytes with a few of them replaced, doubled or dropped.
  private func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
      let at = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: at)
      case 2: bytes.insert(bytes[at], at: at)
      default: bytes[at] = "\"\\{}[]:,;\r\n0-".utf8.randomElement(using: &random) ?? 0
      }
    }
    return bytes
  }

  @Test("no mutation of JSON Lines or CSV ends the program, and every record is read or reported")
  func mutations() throws {
    var random = SeededGenerator(seed: 6)
    let files = [Self.lines.joined(separator: "\n"), "[\(Self.lines[0])]", Self.rows]
    for file in files {
      for _ in 0..<300 {
        let items = try read(mutated(Array(file.utf8), &random))
        #expect(!items.isEmpty)
        _ = written(items.documents.map(\.document))
      }
    }
  }

  @Test("offsets beyond the text, negative or huge, are cut or refused")
  func offsets() throws {
    for (start, end) in [(-1, 4), (5, 2), (0, 999_999_999_999), (3, 3)] {
      let record =
        #"{"subject":"Huế","index":"PCI","measure":"rank","value":5,"start":\#(start),"end":\#(end)}"#
      let items = try read(#"{"id":"a","text":"Huế","records":[\#(record)]}"#)
      #expect(items.failures.count == (start < 0 || end < start ? 1 : 0))
      _ = written(items.documents.map(\.document))
    }
  }

  private func written(_ documents: [Document]) -> Int {
    OutputFormat.allCases.reduce(0) { count, format in
      var writer = format.makeWriter()
      var bytes: [UInt8] = []
      for document in documents { writer.write(document, into: &bytes) }
      return count + bytes.count
    }
  }
}
