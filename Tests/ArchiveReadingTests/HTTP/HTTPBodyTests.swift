import Foundation
import TestSupport
import Testing

@testable import ArchiveReading

@Suite("HTTP bodies")
struct HTTPBodyTests {
  private let page = Array("<p>Tỉnh An Giang</p>".utf8)

  private func content(_ body: HTTPBody, limit: Int = 1 << 20) -> [UInt8]? {
    try? body.content(limit: limit).get().bytes
  }

  @Test("chunks are put together, with extensions and cut ones")
  func chunks() {
    let chunked = Array("3;x=1\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n".utf8)
    #expect(content(HTTPBody(bytes: chunked, isChunked: true)) == Array("abcdefg".utf8))
    let cut = Array("3\r\nabc\r\nFF\r\nde".utf8)
    #expect(content(HTTPBody(bytes: cut, isChunked: true)) == Array("abcde".utf8))
  }

  @Test("a body that only says it is chunked or packed is taken as it is")
  func plainDespiteHeader() {
    #expect(content(HTTPBody(bytes: page, isChunked: true, codings: ["gzip"])) == page)
    #expect(content(HTTPBody(bytes: page, codings: ["deflate"])) == page)
    #expect(content(HTTPBody(bytes: page, codings: ["br"])) == page)
  }

  @Test("brotli is unpacked, cut at the limit, damaged from its beginning told")
  func brotli() {
    let packed = Array(Data(base64Encoded: "jwqAPHA+VOG7iW5oIEFuIEdpYW5nPC9wPgM=") ?? Data())
    #expect(content(HTTPBody(bytes: packed, codings: ["br"])) == page)
    #expect(content(HTTPBody(bytes: packed, codings: ["br"]), limit: 4) == Array(page.prefix(4)))
    #expect(content(HTTPBody(bytes: [0xFF, 0xFF, 0xFF, 0xFF], codings: ["br"])) == nil)
  }

  @Test("gzip, both kinds of deflate, zstd, and two after each other are unpacked")
  func codings() {
    #expect(content(HTTPBody(bytes: Gzip.member(page), codings: ["gzip"])) == page)
    #expect(content(HTTPBody(bytes: Gzip.zlib(page), codings: ["deflate"])) == page)
    #expect(content(HTTPBody(bytes: Gzip.deflate(page), codings: ["deflate"])) == page)
    #expect(content(HTTPBody(bytes: Zstandard.frame(page), codings: ["zstd"])) == page)
    let twice = Gzip.member(Gzip.zlib(page))
    #expect(content(HTTPBody(bytes: twice, codings: ["deflate", "gzip"])) == page)
  }

  @Test("a bomb is cut at the limit, damage and unknown codings are named")
  func limits() throws {
    let bomb = HTTPBody(
      bytes: Gzip.member([UInt8](repeating: 0x20, count: 8 << 20)), codings: ["gzip"])
    let cut = try bomb.content(limit: 1_000).get()
    #expect(cut.isCut && cut.bytes.count == 1_000)
    let damaged = HTTPBody(bytes: [0x1F, 0x8B, 9, 9, 9], codings: ["gzip"])
    #expect(throws: HTTPBody.Fault.damaged) { try damaged.content(limit: 10).get() }
    let unknown = HTTPBody(bytes: [1, 2, 3], codings: ["lzw"])
    #expect(throws: HTTPBody.Fault.coding("lzw")) { try unknown.content(limit: 10).get() }
  }

  @Test("random bytes under any header never trap")
  func random() {
    var random = RandomText(seed: 11)
    for _ in 0..<300 {
      let bytes = random.bytes(length: 400)
      for coding in ["gzip", "deflate", "zstd", "br", ""] {
        let body = HTTPBody(bytes: bytes, isChunked: true, codings: [coding])
        if let content = content(body, limit: 100) { #expect(content.count <= 100) }
      }
    }
  }
}
