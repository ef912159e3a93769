import Testing

@testable import FactExtraction

@Suite("Words of a sentence")
struct WordsTests {
  @Test("blanks at the ends do not count")
  func trims() {
    let words = Words("  cao hơn  ")
    #expect(words == "cao hơn" && words.wordCount == 2)
    #expect(Words("   ").isEmpty && Words("").wordCount == 0)
    #expect(words.parts.map(\.string) == ["cao", "hơn"])
    #expect(words.first == "cao" && Words("").first.isEmpty)
  }

  @Test("beginnings, ends and parts are found as bytes or as whole words")
  func compares() {
    let words = Words("cao hơn so với năm")
    #expect(words.hasPrefix("cao h") && words.hasSuffix("với năm"))
    #expect(words.startsWithWord("cao hơn") && !words.startsWithWord("ca"))
    #expect(words.endsWithWord("với năm") && !words.endsWithWord("ới năm"))
    #expect(words.contains("ơn s") && words.containsWord("so với") && !words.containsWord("so v"))
    #expect(!words.contains("cao hơn so với năm nay"))
  }

  @Test("marks bound a word, letters and figures do not")
  func knowsBounds() {
    #expect(Words("(từ 7").containsWord("từ"))
    #expect(!Words("từ7").containsWord("từ"))
    #expect(!Words("đtừ").containsWord("từ"))
  }

  @Test("words can be cut at a mark")
  func cuts() {
    let words = Words("một, hai; ba")
    #expect(
      words.upTo(";") == "một, hai" && words.upTo(",;") == "một"
        && words.upTo("!") == "một, hai; ba")
    #expect(words.containsAny(["x", "hai"]) && !words.containsAny([]))
  }
}
