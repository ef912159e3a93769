import ExtractionRules
import RuleTesting
import Testing

/// The rules inside the program, compiled once for all tests.
private struct BuiltInRules {
  static let shared = try? BuiltInRules()

  let book: RuleBook
  let runner: ExampleRunner

  init() throws {
    book = try .bundled()
    runner = try ExampleRunner(book: book)
  }

  static var ids: [String] { shared?.book.rules.map(\.id) ?? [] }
}

@Test("a rule reads its examples and none of its counterexamples", arguments: BuiltInRules.ids)
func builtInRule(id: String) throws {
  let rules = try #require(BuiltInRules.shared)
  let rule = try #require(rules.book.rules.first { $0.id == id })
  let report = TestReport(rules.runner.results(for: rule))
  #expect(report.failures.isEmpty, "\(report.text)")
  #expect(rule.examples.flatMap(\.texts).count >= 3)
  #expect(rule.counterexamples.count >= 2)
}

@Test("there are rules to test")
func rulesExist() { #expect(BuiltInRules.ids.count > 50) }
