public import ExtractionRules

/// One rule as `trich rules show` prints it.
public struct RulePage: Sendable {
  /// The page.
  public let text: String

  /// The page of the rule `id`; `nil` if `book` has none.
  public init?(_ id: String, in book: RuleBook) {
    guard let rule = book.rules.first(where: { $0.id == id }) else { return nil }
    let facts = [
      "\(rule.id)  (\(rule.place.file):\(rule.place.line))", "  \(rule.about)",
      "  mention     \(rule.mention), priority \(rule.priority)", "  pattern     \(rule.pattern)",
      "  expression  \(book.expression(of: rule) ?? "cannot be compiled")",
      "  requires    \(rule.requires.map(\.rawValue).joined(separator: ", "))",
    ]
    let examples = rule.examples.flatMap { example in
      let values = example.values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      return example.texts.map { "  + \($0)  (\(values.joined(separator: ", ")))" }
    }
    let counterexamples = rule.counterexamples.map { "  - \($0)" }
    text = (facts + examples + counterexamples).joined(separator: "\n") + "\n"
  }
}
