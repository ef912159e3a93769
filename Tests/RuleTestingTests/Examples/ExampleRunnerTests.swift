import ExtractionRules
import RuleTesting
import Testing

/// The outcomes of the examples of one rule that is laid over those inside the program.
private func outcomes(
  example: String, values: String = "value: 9", pattern: String = "bậc số (?<value>\\d+)",
  counterexample: String = "bậc số không", priority: Int = 99
) throws -> [TestResult] {
  let yaml = """
    rules:
      - id: rank.mine
        mention: rank
        pattern: '\(pattern)'
        captures: {value: integer}
        priority: \(priority)
        examples: [{values: {\(values)}, texts: ['\(example)']}]
        counterexamples: ['\(counterexample)']
    """
  let read = RuleBookReader.read(yaml, file: "mine.yaml")
  let book = try RuleBook.bundled().overlaid(with: read.book)
  let rule = try #require(book.rules.first { $0.id == "rank.mine" })
  return try ExampleRunner(book: book).results(for: rule)
}

@Test("an example and a counterexample that hold have passed")
func passed() throws {
  #expect(try outcomes(example: "đứng ⟦bậc số 9⟧ năm nay").map(\.outcome) == [.passed, .passed])
}

@Test("nothing at the marked span is missed")
func missed() throws {
  #expect(try outcomes(example: "đứng ⟦nấc số 9⟧ năm nay").first?.outcome == .missed)
}

@Test("another value is a wrong value, and says which")
func wrongValue() throws {
  let result = try #require(outcomes(example: "đứng ⟦bậc số 8⟧").first)
  #expect(result.outcome == .wrongValue)
  #expect(result.differences == ["value: expected 9, found 8"])
  #expect(result.place == "mine.yaml:7")
}

@Test("another stretch is a wrong span, and both are marked")
func wrongSpan() throws {
  let result = try #require(outcomes(example: "⟦đứng bậc số 9⟧").first)
  #expect(result.outcome == .wrongSpan)
  #expect(result.expected == "⟦đứng bậc số 9⟧")
  #expect(result.found == "đứng ⟦bậc số 9⟧  (rank.mine, value 9)")
}

@Test("a counterexample in which the rule fires is unexpected")
func unexpected() throws {
  let results = try outcomes(example: "⟦bậc số 9⟧", counterexample: "bậc số 10")
  #expect(results.map(\.outcome) == [.passed, .unexpected])
}

@Test("two rules of one priority that read a place differently are ambiguous")
func ambiguous() throws {
  let result = try #require(
    outcomes(example: "xếp ⟦thứ 9/17⟧", pattern: "thứ (?<value>\\d+)/17", priority: 40).first)
  #expect(result.outcome == .ambiguous)
}

@Test("a rule without examples is broken")
func broken() throws {
  let yaml = "rules: [{id: rank.bare, mention: rank, pattern: x, counterexamples: [y]}]"
  let book = RuleBookReader.read(yaml, file: "mine.yaml").book
  let rule = try #require(book.rules.first)
  let results = try ExampleRunner(book: book).results(for: rule)
  #expect(results.map(\.outcome) == [.passed, .broken])
  #expect(results.last?.differences.first == "rank.bare: has no example")
}
