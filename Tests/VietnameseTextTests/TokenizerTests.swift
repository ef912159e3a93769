import TestSupport
import Testing
import VietnameseText

@Suite("Tokenizer")
struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(of: bytes).map {
      String(decoding: bytes[$0.span.range], as: UTF8.self)
    }
  }

  @Test("words, numbers and marks part")
  func cuts() {
    #expect(words("Bộ LĐTBXH 7/17") == ["Bộ", "LĐTBXH", "7", "/", "17"])
    #expect(words("87,56%.") == ["87", ",", "56", "%", "."])
    #expect(words("Bộ LĐ-TB&XH") == ["Bộ", "LĐ", "-", "TB", "&", "XH"])
  }

  @Test("each token says what it is made of")
  func tellsKinds() {
    let tokens = Tokenizer.tokens(of: Array("Sở 63 –\nđạt".utf8))
    #expect(tokens.map(\.kind) == [.word, .number, .mark, .lineBreak, .word])
  }

  @Test("figures behind letters belong to the word, letters behind figures do not")
  func keepsFiguresInWords() {
    #expect(words("Q3 A1B 34tỉnh") == ["Q3", "A1B", "34", "tỉnh"])
  }

  @Test("a word that runs into the next is cut at the capital")
  func cutsGluedWords() {
    #expect(words("hộiĐồng") == ["hội", "Đồng"])
    #expect(words("Quảng NamTin mới") == ["Quảng", "Nam", "Tin", "mới"])
    #expect(words("HĐND") == ["HĐND"])
    #expect(words("PTNTBộ") == ["PTNTBộ"])
  }

  @Test("the capitals of a word are told")
  func tellsShapes() {
    let shapes = Tokenizer.tokens(of: Array("bộ Bộ UBND Đ ỦY 17".utf8)).map(\.shape)
    #expect(shapes == [.small, .capital, .allCapitals, .capital, .allCapitals, .small])
  }

  @Test("no-break spaces, tabs and carriage returns part words like blanks")
  func knowsSpaces() {
    #expect(words("Cà\u{A0}Mau\tđạt\r\n9") == ["Cà", "Mau", "đạt", "\n", "9"])
  }

  @Test("tokens follow one another without overlap, and only white space lies between")
  func coversTheText() {
    var random = RandomText(seed: 21)
    for _ in 0..<1_000 { expectCover(Array(random.text(length: 50).utf8)) }
    for _ in 0..<1_000 { expectCover(random.bytes(length: 50)) }
  }

  private func expectCover(_ bytes: [UInt8]) {
    var end = 0
    for token in Tokenizer.tokens(of: bytes) {
      #expect(token.span.start >= end && !token.span.isEmpty && token.span.end <= bytes.count)
      #expect(isSpace(bytes[end..<max(end, token.span.start)]), "\(bytes)")
      end = token.span.end
    }
    #expect(isSpace(bytes[end...]), "\(bytes)")
  }

  private func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { [0x20, 0x09, 0x0D, 0xC2, 0xA0].contains($0) }
  }
}
