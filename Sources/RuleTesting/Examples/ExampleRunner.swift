internal import DocumentModel
public import ExtractionRules
internal import FactExtraction
internal import VietnameseText

/// Runs the examples and counterexamples of rules through the extractor a user runs.
///
/// ```swift
/// let runner = try ExampleRunner(book: .bundled())
/// runner.results(for: rule).filter { $0.outcome != .passed }   // []
/// ```
///
/// An example passes if the rule's mention stands exactly at the marked span with the expected
/// values; other mentions beside it are allowed. A counterexample passes if the rule makes no
/// mention in it; it is read with the first date of publication among the examples. A rule that says that nothing is here passes if it holds the marked span.
public struct ExampleRunner: Sendable {
  let extractor: FactExtractor

  /// A runner of the rules in `book`.
  ///
  /// - Throws: `RuleFaults` with every rule that cannot be compiled.
  public init(book: RuleBook) throws(RuleFaults) {
    extractor = try FactExtractor(book: book)
  }

  init(extractor: FactExtractor) { self.extractor = extractor }

  /// The results of every example and counterexample of `rule`, in their order.
  public func results(for rule: Rule) -> [TestResult] {
    let examples = rule.examples.flatMap { example in
      example.texts.map { (example, $0) }
    }
    return examples.enumerated().map { result(of: $1.1, $1.0, number: $0 + 1, rule) }
      + rule.counterexamples.enumerated().map { counterresult(of: $1, number: $0 + 1, rule) }
      + RuleLint.unproven(ofRule: rule).map { fault in
        var result = TestResult(
          name: rule.id, place: fault.place.line(), stage: .mentions, outcome: .broken)
        result.differences = [fault.message, fault.remedy]
        return result
      }
  }

  private func result(
    of text: String, _ example: Rule.Example, number: Int, _ rule: Rule
  ) -> TestResult {
    let name = "\(rule.id) example \(number)"
    let place = "\(rule.place.file):\(example.line)"
    guard let marked = MarkedText(text) else {
      return TestResult(name: name, place: place, stage: .mentions, outcome: .broken)
    }
    let trace = extractor.trace(
      text: marked.text, blocks: [], published: example.published, hasFacts: false)
    let check = ExampleCheck(rule: rule, example: example, marked: marked, trace: trace)
    var result = TestResult(name: name, place: place, stage: .mentions, outcome: check.outcome)
    result.expected = text
    result.found = check.found?.shown(in: marked.text)
    result.differences = check.differences
    return result
  }

  private func counterresult(of text: String, number: Int, _ rule: Rule) -> TestResult {
    let bytes = Array(text.utf8)
    let published = rule.examples.lazy.compactMap(\.published).first
    let trace = extractor.trace(text: bytes, blocks: [], published: published, hasFacts: false)
    let hit = trace.attempts.first { $0.rule == rule.id && $0.outcome == .won }
    var result = TestResult(
      name: "\(rule.id) counterexample \(number)", place: rule.place.line(), stage: .mentions,
      outcome: hit == nil ? .passed : .unexpected)
    result.expected = text
    result.found = hit?.shown(in: bytes)
    return result
  }
}

extension RulePlace {
  /// File and line, as compilers print them.
  func line() -> String { "\(file):\(line)" }
}

extension ExtractionTrace.Attempt {
  /// The sentence with the attempt marked, and who made it.
  func shown(in text: [UInt8]) -> String {
    let values = value.map { MentionFields.of($0) } ?? [:]
    let list = values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return MarkedText.marking(span, in: text) + "  (" + ([rule] + list).joined(separator: ", ")
      + ")"
  }
}
