import Testing

@testable import ExtractionRules

@Suite("Rule book")
struct RuleBookTests {
  private func book(_ rules: [(String, String)], _ vocabulary: [String: String] = [:]) -> RuleBook {
    var book = RuleBook()
    book.vocabulary = vocabulary
    book.rules = rules.map { id, pattern in
      Rule(
        id: id, about: "", mention: "rank", pattern: pattern,
        place: RulePlace(file: "x.yaml", line: 1))
    }
    return book
  }

  @Test("the rules of the second book replace those of the same id in their place, new ones follow")
  func replacesRules() {
    let laid = book([("a", "1"), ("b", "2"), ("c", "3")]).overlaid(
      with: book([("b", "9"), ("d", "4")]))
    #expect(laid.rules.map(\.id) == ["a", "b", "c", "d"])
    #expect(laid.rules.map(\.pattern) == ["1", "9", "3", "4"])
  }

  @Test("entries of the second vocabulary and its word lists win")
  func replacesWords() {
    var first = book([], ["n": "1", "m": "2"])
    first.lexicons = ["verbs": ["đứng"], "nouns": ["bộ"]]
    var second = book([], ["n": "3"])
    second.lexicons = ["verbs": ["xếp"]]
    let laid = first.overlaid(with: second)
    #expect(laid.vocabulary == ["n": "3", "m": "2"])
    #expect(laid.lexicons == ["verbs": ["xếp"], "nouns": ["bộ"]])
  }

  @Test("an empty book changes nothing on either side")
  func hasIdentity() {
    let some = book([("a", "1")], ["n": "1"])
    #expect(some.overlaid(with: RuleBook()).rules == some.rules)
    #expect(RuleBook().overlaid(with: some).vocabulary == some.vocabulary)
  }

  @Test("the books inside the program can be read, and no id stands twice")
  func readsBundledBooks() throws {
    let rules = try RuleBook.bundled().rules
    #expect(!rules.isEmpty)
    #expect(Set(rules.map(\.id)).count == rules.count)
  }
}
