import TestSupport
import Testing

@testable import ArchiveReading

@Suite("HTTP responses")
struct HTTPResponseTests {
  private func response(_ text: String) -> HTTPResponse {
    HTTPResponse(Array(text.utf8), 0..<text.utf8.count, limit: 1_000)
  }

  @Test("status, type, charset and codings are read whatever their case and spacing")
  func fields() {
    let text =
      "HTTP/1.0 200\r\ncontent-TYPE:  Text/HTML ; Charset=\"UTF-8\"\r\n"
      + "Content-Encoding: GZIP, identity\r\nTransfer-Encoding: chunked\r\n\r\nbody"
    let http = response(text)
    #expect(http.status == 200 && http.mediaType == "text/html" && http.charset == "utf-8")
    #expect(http.codings == ["gzip"] && http.isChunked)
    #expect(http.bodyStart == text.utf8.count - 4)
  }

  @Test("what has no status line is all body")
  func noHeader() {
    let http = response("<p>Không có</p>")
    #expect(http.status == nil && http.bodyStart == 0)
  }

  @Test("a header cut at any byte never traps")
  func truncated() {
    let text = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n: x\r\nX\r\n\r\nbody"
    for length in 0...text.utf8.count {
      #expect(response(String(text.prefix(length))).bodyStart <= text.utf8.count)
    }
  }
}
