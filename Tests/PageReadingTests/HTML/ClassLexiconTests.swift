import Testing

@testable import PageReading

@Suite("Hints in class and id values")
struct ClassLexiconTests {
  private let lexicon = ClassLexicon(
    table:
      "word\tmatch\thint\nmenu\tany\tnavigation\ntag\tword\ttags\nprint\tstart\ttools\nage\tany\tlead"
  )

  private func hints(_ value: String) -> ClassHint { lexicon.hints(in: Array(value.utf8)) }

  @Test("a word for anywhere is found inside others, whatever its case")
  func findsAnywhere() {
    #expect(hints("topMENUbar") == [.navigation])
    #expect(hints("submenus x") == [.navigation])
  }

  @Test("a whole word needs borders: blanks, marks, digits or a capital")
  func findsWords() {
    #expect(hints("news-tag") == [.tags])
    #expect(hints("newsTag1") == [.tags])
    #expect(hints("vintage") == [.lead])
    #expect(hints("tagged").isEmpty)
  }

  @Test("a beginning needs a border before it only")
  func findsBeginnings() {
    #expect(hints("printArticle") == [.tools])
    #expect(hints("sprint").isEmpty)
  }

  @Test("overlapping words are all found")
  func findsOverlaps() {
    #expect(hints("tag-age menu") == [.tags, .lead, .navigation])
  }

  @Test("every line of the bundled lexicon is understood")
  func readsBundledLexicon() {
    #expect(ClassLexicon.standard.hints(in: Array("tinlienquan".utf8)) == [.related])
    #expect(ClassLexicon.standard.hints(in: Array("detail-sapo".utf8)).contains(.lead))
  }
}
