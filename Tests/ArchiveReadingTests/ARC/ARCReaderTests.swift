import ArchiveReading
import TestSupport
import Testing

@Suite("ARC files")
struct ARCReaderTests {
  private let pages = (0..<4).map { "<html><body><p>Trang số \($0)</p></body></html>" }

  private func record(_ number: Int) -> [UInt8] {
    let http = "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\(pages[number])"
    let head = "http://a.gov.vn/\(number) 10.0.0.1 20210625090000 text/html \(http.utf8.count)\n"
    return Array("\(head)\(http)\n".utf8)
  }

  private var opening: [UInt8] {
    let content = "1 0 InternetArchive\nURL IP-address Archive-date Content-type Archive-length\n"
    let head = "filedesc://a.arc 0.0.0.0 20210625090000 text/plain \(content.utf8.count)\n"
    return Array("\(head)\(content)\n".utf8)
  }

  private var records: [[UInt8]] { [opening] + pages.indices.map(record) }

  @Test("records are read as they are and packed")
  func readsRecords() throws {
    for bytes in [
      records.flatMap { $0 }, records.flatMap(Gzip.member), Gzip.member(records.flatMap { $0 }),
    ] {
      let outcome = try Scratch().outcome(of: bytes)
      #expect(outcome.pages.map(\.content) == pages.map { Array($0.utf8) })
      #expect(outcome.pages.map(\.url) == pages.indices.map { "http://a.gov.vn/\($0)" })
      #expect(outcome.pages.first?.captured == "2021-06-25T09:00:00Z")
      #expect(outcome.pages.first?.charset == "utf-8" && outcome.losses.isEmpty)
      #expect(outcome.accounts.map(\.size) == [bytes.count])
      #expect(outcome.accounts.first?.passedOver == [.kind: 1])
    }
  }

  @Test("damage is local, plain and packed")
  func survivesDamage() throws {
    var plain = records
    plain[2].removeSubrange(60..<64)
    let first = try Scratch().outcome(of: plain.flatMap { $0 })
    #expect(first.pages.map(\.url).contains("http://a.gov.vn/3") && first.losses.count == 1)
    var packed = records.map(Gzip.member)
    packed[2][packed[2].count / 2] ^= 0xFF
    let bytes = packed.flatMap { $0 }
    let second = try Scratch().outcome(of: bytes)
    #expect(second.pages.count == 3 && second.losses.count == 1)
    #expect(second.accounts.map(\.size) == [bytes.count])
  }

  @Test("what is cut off is told, whatever is left", arguments: [1, 30, 100, 200, 300, 450])
  func survivesCuts(_ count: Int) throws {
    let bytes = Array(records.flatMap { $0 }.dropLast(count))
    let outcome = try Scratch().outcome(of: bytes)
    #expect(outcome.accounts.map(\.size) == [bytes.count])
    #expect(outcome.pages.count >= 1)
  }
}
