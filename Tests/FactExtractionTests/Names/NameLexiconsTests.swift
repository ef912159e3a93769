import ExtractionRules
import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Name lexicons")
struct NameLexiconsTests {
  @Test("a phrase is found backwards from where it ends")
  func findsPhrasesBackwards() {
    var words = WordTable()
    let lexicons = NameLexicons(
      lexicons: ["organization-heads": ["ủy ban nhân dân", "ban"]], words: &words)
    let bytes = Array("Ủy ban nhân dân tỉnh".utf8)
    let ids = words.ids(of: Tokenizer.tokens(of: bytes), in: LetterFolding.folded(bytes))
    #expect(lexicons.phraseLength(in: lexicons.heads, endingAt: 4, ids: ids) == 4)
    #expect(lexicons.phraseLength(in: lexicons.heads, endingAt: 2, ids: ids) == 1)
    #expect(lexicons.phraseLength(in: lexicons.heads, endingAt: 5, ids: ids) == 0)
    #expect(lexicons.phraseLength(in: lexicons.heads, endingAt: 0, ids: ids) == 0)
  }

  @Test("the word lists that the finders read are in the books")
  func hasWordLists() throws {
    let book = try RuleBook.bundled()
    for name in [
      "organization-heads", "organization-stops", "organization-links", "person-titles-extra",
      "not-a-person-after", "not-a-province-after",
    ] {
      #expect(book.lexicons[name]?.isEmpty == false, "\(name)")
    }
  }
}
