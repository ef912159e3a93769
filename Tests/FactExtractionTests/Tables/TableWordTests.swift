import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Words of folded text")
struct TableWordTests {
  /// The words as Unicode's rules cut them, which the scan over bytes must give.
  private func plain(_ text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "%" || $0 == "#") }.map { String($0) }
  }

  private func scanned(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return TableWords(lexicons: [:]).split(text).map {
      String(decoding: bytes[$0.span.range], as: UTF8.self)
    }
  }

  @Test(
    "bytes are cut as letters are",
    arguments: [
      "", " ", "xếp hạng", "điểm/hạng (%)", "# 1", "5×3÷2", "a\u{A0}b", "½ điểm m²", "①②", "▲2▼",
      "e\u{301}, x\u{302}", "số “5”…", "日本 10", "a\u{200D}b", "⬆️ 3", "Ⅳ-Ⅴ", "œuvre ß ỹ",
    ])
  func cutsAsUnicode(_ text: String) {
    #expect(scanned(text) == plain(text))
  }

  @Test("a word knows whether a digit stands in it, and its number")
  func knowsNumbers() {
    let words = TableWords(lexicons: ["table-ranks": ["hạng"]])
    let said = words.split("hạng 5a bậc")
    #expect(said.map(\.isNumeral) == [false, true, false])
    #expect(said.map { $0.number >= 0 } == [true, false, false])
  }
}
