import Testing
import VietnameseText

@testable import PageReading

@Suite("Misread text")
struct MisreadDecoderTests {
  private func decoded(_ text: String) -> TracedText {
    MisreadDecoder(encoding: .utf8).decode(TracedText(copying: Array(text.utf8)))
  }

  @Test("letters that are the bytes of one letter are put together, the rest stays")
  func mends() {
    #expect(decoded("bá»™ vÃ  tá»‰nh").utf8 == Array("bộ và tỉnh".utf8))
    #expect(decoded("hÃ nh chính").utf8 == Array("hành chính".utf8))
    #expect(decoded("MÃ SỐ").utf8 == Array("MÃ SỐ".utf8))
  }

  @Test(
    "a sequence broken by a character that Windows-1252 lacks stays as it is",
    arguments: ["á\u{1EA1} x", "Ã\u{4E00} ", "á\u{1EA1} ", "Æ\u{1EA1}", "á", "á ", ""])
  func passesBrokenSequences(_ text: String) {
    #expect(decoded(text).utf8 == Array(text.utf8))
  }
}
