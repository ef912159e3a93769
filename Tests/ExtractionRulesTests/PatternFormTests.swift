import Testing

@testable import ExtractionRules

@Suite("Pattern form")
struct PatternFormTests {
  private func rule(_ pattern: String, isCaseSensitive: Bool = false) -> Rule {
    var rule = Rule(
      id: "a", about: "", mention: "rank", pattern: pattern,
      place: RulePlace(file: "x.yaml", line: 1))
    rule.isCaseSensitive = isCaseSensitive
    return rule
  }

  private func book() -> RuleBook {
    var book = RuleBook()
    book.vocabulary = ["n": "\\d+", "place": "thứ {n}", "word": "bậc"]
    book.rules = [rule("{place}/(?<of>{n})"), rule("Hai {word}", isCaseSensitive: true)]
    book.forms = book.madeForms
    return book
  }

  @Test("a form holds the expression, its groups and the literals of the folded text")
  func knowsThePattern() throws {
    let forms = book().forms
    let first = try #require(forms[PatternForm.Key(rule("{place}/(?<of>{n})"))])
    #expect(first.expression == "(?:thứ\\s+(?:\\d+))/(?<of>(?:\\d+))")
    #expect(first.groups == ["of": 1])
    let second = try #require(
      forms[PatternForm.Key(rule("Hai {word}", isCaseSensitive: true))])
    #expect(second.expression == "Hai\\s+(?:bậc)")
    #expect(second.literals.contains([Array("hai".utf8)]))
    #expect(forms[PatternForm.Key(rule("Hai {word}"))] == nil)
  }

  @Test("a pattern that cannot be compiled has no form")
  func leavesFaultsOut() {
    var book = RuleBook()
    book.rules = [rule("thứ ("), rule("{numbr}")]
    #expect(book.madeForms.isEmpty)
  }

  @Test("another entry of the vocabulary takes the forms that are built on it away, and no others")
  func heedsTheVocabulary() {
    let book = book()
    var other = RuleBook()
    #expect(book.overlaid(with: other).forms == book.forms)
    other.vocabulary = ["n": "\\d+", "new": "x"]
    #expect(book.overlaid(with: other).forms == book.forms)
    other.vocabulary = ["n": "[0-9]+"]
    #expect(book.overlaid(with: other).forms.keys.map(\.pattern) == ["Hai {word}"])
    other.vocabulary = ["word": "hạng"]
    #expect(book.overlaid(with: other).forms.keys.map(\.pattern) == ["{place}/(?<of>{n})"])
  }

  @Test("a rule set made with forms matches what one made without them matches")
  func agreesWithCompiling() throws {
    let book = book()
    var plain = book
    plain.forms = [:]
    let (known, made) = (try RuleSet(book: book), try RuleSet(book: plain))
    #expect(known.literals == made.literals)
    #expect(known.rules.map(\.pattern.groups) == made.rules.map(\.pattern.groups))
    let text = "thứ 7/17, Hai bậc"
    for (one, other) in zip(known.rules, made.rules) {
      #expect(try matches(of: one.pattern, in: text) == matches(of: other.pattern, in: text))
    }
  }

  @Test("a capture that the pattern has no group for is a fault, whatever was known beforehand")
  func checksCaptures() throws {
    var book = book()
    book.rules[0].captures = ["value": .integer]
    let faults = try #require(throws: RuleFaults.self) { try RuleSet(book: book) }
    #expect(faults.faults.map(\.message).first?.contains("captures names value") == true)
  }
}
