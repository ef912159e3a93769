import Testing

@testable import PageReading

@Suite("Reading pages")
struct PageReaderTests {
  @Test("a NUL byte is read as a blank and told", arguments: [PageInput.Kind.html, .text])
  func readsZeros(_ kind: PageInput.Kind) {
    let bytes = Array("Bộ Tư pháp\0đứng thứ 7".utf8)
    let page = PageReader().read(PageInput(kind: kind, content: bytes))
    #expect(page.hasZeros && page.string(ofBlock: 0) == "Bộ Tư pháp đứng thứ 7")
    #expect(!PageReader().read(PageInput(kind: kind, content: Array("một".utf8))).hasZeros)
  }

  @Test("a capture that the crawler broke off is marked")
  func marksTruncation() {
    var page = PageInput(kind: .text, content: Array("một".utf8))
    page.isTruncated = true
    #expect(PageReader().read(page).limits == [.capture])
  }
}
