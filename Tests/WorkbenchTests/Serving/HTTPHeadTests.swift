import Testing

@testable import Workbench

@Suite struct HTTPHeadTests {
  private func asked(_ lines: String...) -> HTTPAsked? {
    HTTPHead.asked(Array(lines.joined(separator: "\r\n").utf8))
  }

  @Test func readsPathQueryAndHeaders() throws {
    let read = try #require(
      asked("GET /s/api?start=5&kind=entity.index&a=%C4%90 HTTP/1.1", "Host: localhost:1", "X:  y ")
    )
    #expect(read.path == "/s/api")
    #expect(read.query == ["start": "5", "kind": "entity.index", "a": "Đ"])
    #expect(read.headers == ["host": "localhost:1", "x": "y"])
  }

  @Test(arguments: [
    "", "GET", "GET /x", "GET x HTTP/1.1", "GET http://x/ HTTP/1.1", "GET /x HTTP/2",
    "GET  /x HTTP/1.1", "GET /x y HTTP/1.1",
  ])
  func refusesOtherFirstLines(line: String) {
    #expect(asked(line, "Host: localhost") == nil)
  }

  @Test(arguments: [
    "no colon", ": empty", "Host : localhost", " folded: x", "Transfer-Encoding: chunked",
  ])
  func refusesHeadersThatCanBeReadInTwoWays(line: String) {
    #expect(asked("GET / HTTP/1.1", line) == nil)
  }

  @Test func refusesAHeaderThatStandsTwice() {
    #expect(asked("GET / HTTP/1.1", "Host: localhost", "host: evil.example") == nil)
  }

  @Test func answersSayTheirLength() {
    let bytes = HTTPAnswer(body: Array("{}".utf8)).bytes(with: [("X-A", "b")])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(text.hasSuffix("Content-Length: 2\r\nConnection: close\r\nX-A: b\r\n\r\n{}"))
  }
}
