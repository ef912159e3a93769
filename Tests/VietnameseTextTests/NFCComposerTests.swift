import Foundation
import TestSupport
import Testing
import VietnameseText

@Suite("Composing to NFC")
struct NFCComposerTests {
  private func composed(_ text: String) -> [UInt8] {
    NFCComposer()(TracedText(copying: Array(text.utf8))).utf8
  }

  private func oracle(_ text: String) -> [UInt8] {
    Array(text.precomposedStringWithCanonicalMapping.utf8)
  }

  @Test(
    "letters and marks come together as Foundation puts them together",
    arguments: [
      "Bo\u{323}\u{302} Tu\u{31B} pha\u{301}p", "Bộ Tư pháp", "e\u{302}\u{301}", "ê\u{301}",
      "é\u{302}", "o\u{31B}\u{323}", "o\u{323}\u{31B}", "a\u{306}\u{309}", "D\u{300}x\u{301}",
      "\u{301}đầu", "u\u{308}\u{304}", "a\u{340}", "n\u{303}", "a\u{301}\u{301}", "a\u{34F}\u{301}",
      ">\u{323}\u{34F}x", "q\u{301}\u{34F}\u{323}",
      "o\u{301}\u{323}\u{302}", "", "đ\u{323}",
    ])
  func composesLikeTheOracle(_ text: String) {
    #expect(composed(text) == oracle(text))
  }

  @Test("random letters with random marks come together as the oracle puts them")
  func agreesOnRandomText() {
    var random = SeededGenerator(seed: 7)
    let letters = Array("aăâeêioôơuưyđAĂÂEÊOÔƠUƯ nxt1.ềộ".unicodeScalars)
    let marks = Array(
      "\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31B}\u{323}\u{34F}".unicodeScalars)
    for _ in 0..<3_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        let pool = Int.random(in: 0...1, using: &random) == 0 ? letters : marks
        text.append(pool[Int.random(in: 0..<pool.count, using: &random)])
      }
      let string = String(text)
      #expect(composed(string) == oracle(string), "\(Array(string.unicodeScalars))")
    }
  }

  @Test("composing twice changes nothing more")
  func isIdempotent() {
    let once = NFCComposer()(TracedText(copying: Array("Bo\u{323}\u{302}".utf8)))
    #expect(NFCComposer()(once).utf8 == once.utf8)
  }

  @Test("a composed letter maps to all the bytes it was made of, its neighbours to their own")
  func mapsComposedLetters() {
    let text = NFCComposer()(TracedText(copying: Array("Bo\u{323}\u{302} 7".utf8)))
    #expect(text.map.source(of: Span(1, 4)) == Span(1, 6))
    #expect(text.map.source(of: Span(5, 6)) == Span(7, 8))
  }

  @Test("a letter that came with its mark out of the same bytes is not parted from it")
  func keepsLettersWithTheirMarks() {
    var text = TracedText()
    text.append(Array("ự\u{301}".utf8), from: Span(0, 5), isExact: false)
    text.append(Array("\u{323}".utf8), from: Span(7, 9))
    let composed = NFCComposer()(text)
    #expect(composed.utf8.elementsEqual("ự\u{323}\u{301}".utf8))
    #expect(composed.map.source(of: Span(0, 3)) == Span(0, 9))
    #expect(composed.map.pieces.count == 1)
  }

  @Test("marks put in order behind a letter map to themselves, the letter to itself")
  func keepsLettersBeforeReorderedMarks() {
    let text = NFCComposer()(TracedText(copying: Array(">\u{301}\u{323}x".utf8)))
    #expect(text.utf8.elementsEqual(">\u{323}\u{301}x".utf8))
    #expect(text.map.source(of: Span(0, 1)) == Span(0, 1))
    #expect(text.map.source(of: Span(1, 5)) == Span(1, 5))
  }

  @Test(
    "a text that was composed keeps its pieces when it is composed again",
    arguments: [
      "x\u{486}\u{31D}y", ">\u{301}\u{323}x", "a" + String(repeating: "\u{301}\u{323}", count: 40),
    ])
  func keepsPiecesOfComposedText(_ text: String) {
    let once = NFCComposer()(TracedText(copying: Array(text.utf8)))
    #expect(NFCComposer()(once).map.pieces == once.map.pieces)
  }

  @Test("a flood of marks is taken in without hanging")
  func survivesFloods() {
    let text = "a" + String(repeating: "\u{301}\u{323}", count: 20_000)
    #expect(composed(text).count > 60_000)
  }
}
