import ArchiveReading
import PageReading
import TestSupport
import Testing

@Suite("WARC reader")
struct WARCReaderTests {
  private let pages = RandomText.pages(40, seed: 5)

  @Test("every packing gives the same pages in order", arguments: ArchiveDraft.Packing.allCases)
  func packings(packing: ArchiveDraft.Packing) throws {
    let archive = ArchiveDraft(pages: pages, packing: packing)
    let outcome = try Scratch().outcome(of: archive.bytes)
    #expect(outcome.ids == archive.records.map(\.id))
    #expect(outcome.pages.map(\.content) == archive.records.map(\.content))
    #expect(outcome.losses.isEmpty && outcome.failures.isEmpty)
    #expect(outcome.accounts.map(\.size) == [archive.bytes.count])
    #expect(outcome.accounts.map(\.skipped) == [archive.dictionaryRange.count])
  }

  @Test(
    "a page knows its record's bytes in the file",
    arguments: [ArchiveDraft.Packing.none, .gzip, .zstd])
  func ranges(packing: ArchiveDraft.Packing) throws {
    let archive = ArchiveDraft(pages: pages, packing: packing)
    let outcome = try Scratch().outcome(of: archive.bytes)
    #expect(outcome.pages.map(\.range) == archive.records.map(\.range))
  }

  @Test("a page keeps address, date, charset, media type and number")
  func head() throws {
    let archive = ArchiveDraft(pages: pages, packing: .gzip)
    let page = try #require(try Scratch().outcome(of: archive.bytes).pages.dropFirst(3).first)
    #expect(page.url == "https://a.example/3" && page.captured == "2021-06-25T09:00:00Z")
    #expect(page.mediaType == "text/html" && page.charset == "utf-8" && page.ordinal == 3)
  }

  @Test("conversion and resource records are pages; others and errors are passed over")
  func kinds() throws {
    let block = "Chào"
    let records = ["conversion", "resource", "request", "metadata", "novelty"].map { kind in
      "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Record-ID: <\(kind)>\r\nContent-Type: text/plain\r\n"
        + "Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
    }
    let answer = "HTTP/1.1 404 Not Found\r\n\r\nno"
    let failed =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <x>\r\n"
      + "Content-Length: \(answer.utf8.count)\r\n\r\n\(answer)\r\n\r\n"
    let outcome = try Scratch().outcome(of: Array((records.joined() + failed).utf8))
    #expect(outcome.ids == ["conversion", "resource"])
    #expect(outcome.accounts.first?.passedOver == [.kind: 3, .status: 1])
  }

  @Test("a damaged member costs itself alone, and is listed with its bytes")
  func damagedMember() throws {
    let archive = ArchiveDraft(pages: pages, packing: .gzip)
    var bytes = archive.bytes
    let victim = archive.records[7].range
    bytes[victim.lowerBound + victim.count / 2] ^= 0x40
    let outcome = try Scratch().outcome(of: bytes)
    #expect(outcome.ids == archive.records.map(\.id).filter { $0 != archive.records[7].id })
    #expect(outcome.losses.map(\.range) == [victim] && outcome.losses.map(\.reason) == [.damaged])
    #expect(outcome.accounts.first?.quarantined == victim.count)
  }

  @Test(
    "a damaged beginning costs itself alone, however long the file is",
    arguments: [ArchiveDraft.Packing.none, .gzip])
  func damagedBeginning(packing: ArchiveDraft.Packing) throws {
    let long = (0..<9).map { "<p>\($0)</p>" + String(repeating: "dài \($0) ", count: 40_000) }
    let archive = ArchiveDraft(pages: pages + long, packing: packing)
    let damage = noise(12_000)
    let outcome = try Scratch().outcome(of: damage + archive.bytes)
    #expect(outcome.ids == archive.records.map(\.id))
    #expect(outcome.losses.map(\.range) == [0..<damage.count])
    #expect(outcome.accounts.map(\.size) == [damage.count + archive.bytes.count])
  }

  @Test("a wrong length costs its record alone", arguments: ["9", "1", "999999"])
  func wrongLength(figure: String) throws {
    let archive = ArchiveDraft(pages: pages, packing: .none)
    let victim = archive.records[2].range
    let text = String(decoding: archive.bytes[victim], as: UTF8.self)
    let bad = text.replacing(
      "Content-Length: ", with: "Content-Length: \(figure)", maxReplacements: 1)
    let bytes =
      archive.bytes[..<victim.lowerBound] + Array(bad.utf8) + archive.bytes[victim.upperBound...]
    let outcome = try Scratch().outcome(of: Array(bytes))
    #expect(outcome.ids == archive.records.map(\.id).filter { $0 != archive.records[2].id })
    #expect(outcome.losses.count == 1)
    #expect(outcome.accounts.map(\.size) == [bytes.count])
  }

  @Test("a cut file says so, and gives what is whole", arguments: ArchiveDraft.Packing.allCases)
  func truncation(packing: ArchiveDraft.Packing) throws {
    let archive = ArchiveDraft(pages: pages, packing: packing)
    let cut = Array(archive.bytes.dropLast(40))
    let outcome = try Scratch().outcome(of: cut)
    #expect(outcome.ids == archive.records.dropLast().map(\.id))
    #expect(outcome.losses.map(\.reason) == [.truncated])
    #expect(outcome.accounts.map(\.size) == [cut.count])
  }

  @Test(
    "a record beyond the limit is passed over and listed",
    arguments: [ArchiveDraft.Packing.none, .gzip, .zstd])
  func recordLimit(packing: ArchiveDraft.Packing) throws {
    let long = String(repeating: "dài ", count: 5_000)
    let archive = ArchiveDraft(pages: ["<p>a</p>", long, "<p>b</p>"], packing: packing)
    var limits = ArchiveLimits()
    limits.recordBytes = 10_000
    let outcome = try Scratch().outcome(of: archive.bytes, limits: limits)
    #expect(outcome.ids == [archive.records[0].id, archive.records[2].id])
    #expect(outcome.losses.map(\.reason) == [.recordLimit(10_000)])
  }

  @Test("a header without end is given up at its limit")
  func headerLimit() throws {
    let archive = ArchiveDraft(pages: ["<p>a</p>"], packing: .none)
    let endless = Array("WARC/1.0\r\n".utf8) + [UInt8](repeating: 0x78, count: 200_000)
    let outcome = try Scratch().outcome(of: endless + archive.bytes)
    #expect(outcome.ids == archive.records.map(\.id))
    #expect(outcome.losses.map(\.reason) == [.headerLimit(64 << 10)])
  }

  @Test("a bomb is given up when it has grown too much, and what follows is read")
  func bomb() throws {
    let archive = ArchiveDraft(pages: ["<p>a</p>"], packing: .gzip)
    let bomb = ArchiveDraft.record(id: "b", 0, [UInt8](repeating: 0x20, count: 30 << 20))
    var limits = ArchiveLimits()
    (limits.recordBytes, limits.freeExpansion) = (1 << 20, 4 << 20)
    let outcome = try Scratch().outcome(of: Gzip.member(bomb) + archive.bytes, limits: limits)
    #expect(outcome.ids == archive.records.map(\.id))
    #expect(outcome.losses.map(\.reason) == [.recordLimit(1 << 20)])
    limits.recordBytes = 64 << 20
    let second = try Scratch().outcome(of: Gzip.member(bomb) + archive.bytes, limits: limits)
    #expect(second.ids == archive.records.map(\.id))
    #expect(second.losses.map(\.reason) == [.expansionLimit(200)])
  }

  @Test("a record whose length is too short, alone in its member, is read whole")
  func shortLength() throws {
    let page = "<html><body><p>Trang một</p></body></html>"
    let draft = ArchiveDraft(pages: [page, page], packing: .none)
    let members = draft.records.map { record -> [UInt8] in
      let text = String(decoding: draft.bytes[record.range], as: UTF8.self)
      let length = text.firstRange(of: "Content-Length: ").map {
        text[$0.upperBound...].prefix { $0.isNumber }
      }
      guard let length, let number = Int(length) else { return [] }
      let short = text.replacing(
        "Content-Length: \(number)\r\n\r\nHTTP", with: "Content-Length: \(number - 1)\r\n\r\nHTTP")
      return Gzip.member(Array(short.utf8))
    }
    let outcome = try Scratch().outcome(of: members.flatMap { $0 })
    #expect(outcome.pages.count == 2 && outcome.losses.isEmpty)
    #expect(outcome.accounts.map(\.size) == [members.joined().count])
  }

  @Test("a record that the crawler broke off in is marked")
  func truncated() throws {
    let record = ArchiveDraft(pages: ["<p>một</p>"], packing: .none).bytes
    let text = String(decoding: record, as: UTF8.self)
      .replacing("WARC-Date", with: "WARC-Truncated: length\r\nWARC-Date")
    let outcome = try Scratch().outcome(of: Array(text.utf8))
    #expect(try outcome.pages.first?.input().get().isTruncated == true)
  }
}
