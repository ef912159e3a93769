import TestSupport
import Testing

@testable import ArchiveReading

@Suite("Saved pages in MIME")
struct MIMEMessageTests {
  private let message = """
    From: <Saved by Blink>\r
    Snapshot-Content-Location: https://a.gov.vn/1\r
    MIME-Version: 1.0\r
    Content-Type: multipart/related;\r
    \ttype="text/html";\r
    \tboundary="----MultipartBoundary--abc----"\r
    \r
    ------MultipartBoundary--abc----\r
    Content-Type: text/html\r
    Content-Transfer-Encoding: quoted-printable\r
    Content-Location: https://a.gov.vn/1\r
    \r
    <html><body><p>T=E1=BB=89nh An =\r
    Giang</p></body></html>\r
    ------MultipartBoundary--abc----\r
    Content-Type: text/html; charset=utf-8\r
    Content-Transfer-Encoding: base64\r
    \r
    PHA+VOG7iW5o\r
    PC9wPg==\r
    ------MultipartBoundary--abc----\r
    Content-Type: text/css\r
    \r
    a { b: c }\r
    ------MultipartBoundary--abc------\r

    """

  @Test("parts are decoded, with their addresses and kinds")
  func readsParts() throws {
    let parts = try #require(MIMEMessage(Array(message.utf8))).parts
    #expect(parts.map(\.mediaType) == ["text/html", "text/html", "text/css"])
    #expect(parts[0].location == "https://a.gov.vn/1" && parts[1].charset == "utf-8")
    #expect(String(decoding: parts[0].content, as: UTF8.self).contains("<p>Tỉnh An Giang</p>"))
    #expect(parts[1].content == Array("<p>Tỉnh</p>".utf8))
  }

  @Test("its pages are delivered, the rest is passed over")
  func deliversPages() throws {
    let bytes = Array(message.utf8)
    let outcome = try Scratch().outcome(of: bytes)
    #expect(outcome.pages.map(\.url) == ["https://a.gov.vn/1", nil])
    #expect(outcome.accounts.first?.passedOver == [.mime: 1])
    #expect(outcome.accounts.map(\.size) == [bytes.count])
  }

  @Test("any end of the message can be missing", arguments: [1, 50, 200, 400, 600, 700])
  func survivesCuts(_ count: Int) throws {
    let bytes = Array(message.utf8.dropLast(count))
    #expect(try Scratch().outcome(of: bytes).accounts.map(\.size) == [bytes.count])
  }

  @Test(
    "texts that only look like headers are no messages",
    arguments: ["Ngày: 25/6", "Subject: x\n\nmime"])
  func refusesOthers(_ text: String) {
    #expect(!MIMEMessage.mayBegin(Array(text.utf8)) && MIMEMessage(Array(text.utf8)) == nil)
  }
}
