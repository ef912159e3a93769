import PageReading
import Testing
import VietnameseText

@Suite("Reading scraped text into lines")
struct PlainTextReaderTests {
  private func read(_ text: String) -> ReadPage {
    PageReader().read(PageInput(kind: .text, content: Array(text.utf8)))
  }

  @Test("lines are trimmed at their ends, blank ones counted and left out")
  func cutsLines() {
    let page = read("  Bộ  Tư pháp \u{A0}\r\n\r\n\n7/17\n")
    #expect(page.texts == ["Bộ  Tư pháp", "7/17"])
    #expect(page.blocks[1].gap == 2)
    expectSoundMap(page, of: Array("  Bộ  Tư pháp \u{A0}\r\n\r\n\n7/17\n".utf8))
  }

  @Test("text in NFD is composed and still maps to its bytes")
  func composes() {
    let source = Array("Bo\u{323}\u{302} x\ny".utf8)
    let page = PageReader().read(PageInput(kind: .text, content: source))
    #expect(page.texts.map { Array($0.utf8) } == [Array("B\u{1ED9} x".utf8), [0x79]])
    expectSoundMap(page, of: source)
  }

  @Test("nothing at all gives no line")
  func readsNothing() {
    #expect(read("").blocks.isEmpty)
    #expect(read(" \n\n").blocks.isEmpty)
  }
}
