import Testing

@testable import RuleTesting

private func changes(_ pattern: String) -> [String] {
  PatternMutations.of(pattern).map(\.change)
}

@Test("alternatives, assertions and bounds of digits are changed, one at a time")
func mutations() {
  let pattern = #"(?:top|tốp) (?<value>\d{1,3}|một)(?! ?%)"#
  #expect(
    PatternMutations.of(pattern).map(\.pattern) == [
      #"(?:tốp) (?<value>\d{1,3}|một)(?! ?%)"#, #"(?:top) (?<value>\d{1,3}|một)(?! ?%)"#,
      #"(?:top|tốp) (?<value>một)(?! ?%)"#, #"(?:top|tốp) (?<value>\d{1,3})(?! ?%)"#,
      #"(?:top|tốp) (?<value>\d{1,3}|một)"#, #"(?:top|tốp) (?<value>\d+|một)(?! ?%)"#,
    ])
}

@Test("the alternatives of an assertion are one list and go together")
func assertions() { #expect(changes("a(?!b|(?:c|d))") == ["without (?!b|(?:c|d))"]) }

@Test("bars in classes and behind a backslash part nothing", arguments: ["[a|b]", #"a\|b"#, "abc"])
func plainBars(pattern: String) { #expect(changes(pattern).isEmpty) }

@Test("the alternatives of the whole pattern are dropped, too")
func topLevel() { #expect(changes("ab|cd") == ["without ab", "without cd"]) }
