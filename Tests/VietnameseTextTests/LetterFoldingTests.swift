import TestSupport
import Testing
import VietnameseText

@Suite("Letter folding")
struct LetterFoldingTests {
  private func folded(_ text: String) -> [UInt8] { LetterFolding.folded(Array(text.utf8)) }

  @Test("random Vietnamese text keeps its length, folding twice changes nothing more")
  func keepsLength() {
    var random = RandomText(seed: 11)
    for _ in 0..<2_000 {
      let text = random.text(length: 40)
      let once = folded(text)
      #expect(once.count == text.utf8.count, "\(text)")
      #expect(LetterFolding.folded(once) == once, "\(text)")
      #expect(String(validating: once, as: UTF8.self) != nil, "\(text)")
    }
  }

  @Test("bytes that are no UTF-8 keep their length, too")
  func survivesAnyBytes() {
    var random = RandomText(seed: 12)
    for _ in 0..<2_000 {
      let bytes = random.bytes(length: 30)
      #expect(LetterFolding.folded(bytes).count == bytes.count)
    }
  }

  @Test("case does not matter")
  func foldsCase() {
    var random = RandomText(seed: 13)
    for _ in 0..<1_000 {
      let text = random.text(length: 20)
      #expect(folded(text.uppercased()) == folded(text.lowercased()), "\(text)")
    }
  }

  @Test(
    "both places of the tone mark give the same letters",
    arguments: [
      ("hòa", "hoà"), ("hóa", "hoá"), ("hỏa", "hoả"), ("hõa", "hoã"), ("họa", "hoạ"),
      ("hòe", "hoè"), ("hóe", "hoé"), ("hỏe", "hoẻ"), ("họe", "hoẹ"), ("thúy", "thuý"),
      ("thủy", "thuỷ"), ("thụy", "thuỵ"), ("HÓA", "HOÁ"), ("Thủy", "THUỶ"),
    ])
  func unitesToneMarks(_ old: String, _ new: String) {
    #expect(folded(old) == folded(new))
    #expect(folded(new) == Array(old.lowercased().utf8))
  }

  @Test(
    "three pairs differ in length and stay as they are",
    arguments: [("lùy", "luỳ"), ("khũy", "khuỹ"), ("tõe", "toẽ")])
  func keepsUnequalPairs(_ old: String, _ new: String) {
    #expect(folded(old) == Array(old.utf8))
    #expect(folded(new) == Array(new.utf8))
  }

  @Test("vowels that are no such pair keep their tone marks")
  func keepsOthers() {
    for word in ["quốc", "khoái", "tuổi", "ngoài", "xuống", "đoàn", "toán", "hoạch"] {
      #expect(folded(word).count == word.utf8.count)
    }
    #expect(folded("uỷ ban") == Array("ủy ban".utf8))
  }

  @Test(
    "all dashes become the hyphen with blanks beside it",
    arguments: ["–", "—", "‐", "‑", "‒", "―", "−"])
  func foldsDashes(_ dash: String) {
    #expect(folded("2016\(dash)2021") == Array("2016 - 2021".utf8))
  }

  @Test("no-break and zero-width spaces become blanks, curly quotes straight ones")
  func foldsSpacesAndQuotes() {
    #expect(folded("Cà\u{A0}Mau") == Array("cà  mau".utf8))
    #expect(folded("a\u{200B}b\u{FEFF}c") == Array("a   b   c".utf8))
    #expect(folded("“a”") == Array(" \" a \" ".utf8))
    #expect(folded("‘a’") == Array(" ' a ' ".utf8))
    #expect(folded("hết…") == Array("hết...".utf8))
  }
}
