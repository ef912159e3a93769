internal import DocumentModel
internal import ExtractionRules
internal import FactExtraction
internal import VietnameseText

/// One text of an example beside what the extractor made of it.
struct ExampleCheck {
  let rule: Rule
  let example: Rule.Example
  let marked: MarkedText
  let trace: ExtractionTrace

  /// How the test ended.
  var outcome: TestOutcome {
    guard let found else { return .missed }
    if found.span != marked.span { return .wrongSpan }
    if found.outcome != .won { return .missed }
    if !differences.isEmpty { return .wrongValue }
    return rival(of: found) == nil ? .passed : .ambiguous
  }

  /// The attempt that comes nearest to what is expected.
  var found: ExtractionTrace.Attempt? {
    let won = touching.filter { $0.outcome == .won && isOfKind($0) }
    return won.first { $0.span == marked.span } ?? won.first ?? touching.first
  }

  /// What differs, a line each.
  var differences: [String] {
    guard let found else { return ["expected " + values(example.values)] }
    let notes = note(on: found)
    guard let value = found.value, !rule.makesNothing else { return notes }
    return notes
      + MentionFields.differences(expected: example.values, found: MentionFields.of(value))
  }

  private var touching: [ExtractionTrace.Attempt] {
    trace.attempts.filter { $0.span.overlaps(marked.span) && (rule.isWeak || !$0.isWeak) }
  }

  private func isOfKind(_ attempt: ExtractionTrace.Attempt) -> Bool {
    attempt.rule == rule.id
      || !rule.makesNothing && attempt.value.map { MentionFields.kind(of: $0) } == rule.mention
  }

  private func note(on attempt: ExtractionTrace.Attempt) -> [String] {
    switch attempt.outcome {
    case .won: isOfKind(attempt) ? [] : ["\(attempt.rule) took the place"]
    case .lost(let winner, _): ["\(attempt.rule) lost the place to \(winner)"]
    case .unmet(let conditions):
      ["\(attempt.rule) requires " + conditions.map(\.rawValue).joined(separator: ", ")]
    case .partOfWord: ["\(attempt.rule) begins or ends inside a word or number"]
    case .meaningless(let values):
      ["\(attempt.rule) captures no value: " + RecordDifference.list(values)]
    }
  }

  /// Another rule of the same priority that reads the same place differently.
  private func rival(of attempt: ExtractionTrace.Attempt) -> ExtractionTrace.Attempt? {
    trace.attempts.first {
      $0.rule != attempt.rule && $0.span == attempt.span && $0.priority == attempt.priority
        && $0.value != attempt.value && $0.value != nil
    }
  }

  private func values(_ values: [String: String]) -> String {
    values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}
