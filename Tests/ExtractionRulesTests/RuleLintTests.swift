import Testing

@testable import ExtractionRules

private func messages(of pattern: String) -> [String] {
  var book = RuleBook()
  book.rules = [
    Rule(
      id: "mine", about: "", mention: "rank", pattern: pattern,
      place: RulePlace(file: "mine.yaml", line: 1))
  ]
  return RuleLint.faults(in: book).map(\.message)
}

@Test("patterns that match nothing are refused", arguments: ["a*", "(?:hạng)?", "(?=a)|b?"])
func emptyMatch(pattern: String) {
  #expect(messages(of: pattern) == ["mine: matches the empty text"])
}

@Test("repeated repetitions are refused", arguments: ["(?:a+)+b", "(\\d*)*x", "(?:\\w+ ?)+!"])
func nestedRepetition(pattern: String) {
  #expect(messages(of: pattern).first?.contains("repeats a repetition") == true)
}

@Test("a pattern whose work explodes is refused")
func explosion() {
  #expect(messages(of: "(?:a|a|aa)+(?:a|aa)+b").first?.contains("match limit") == true)
}

@Test(
  "patterns with an anchored repetition pass",
  arguments: ["(?: \\p{L}+){1,8}", "[+*]+x", "hạng (?:\\d+,)+", "\\(+a"])
func soundPatterns(pattern: String) { #expect(messages(of: pattern).isEmpty) }

@Test("no rule inside the program has such a fault")
func bundledRules() throws {
  #expect(try RuleLint.faults(in: .bundled()).map(\.description) == [])
}
