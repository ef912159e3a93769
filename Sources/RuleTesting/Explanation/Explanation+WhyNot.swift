internal import ExtractionRules
internal import FactExtraction
internal import PageCleaning
public import VietnameseText

extension Explanation {
  /// Why no mention of `kind` stands at `span`: the nearest rule, and the step at which it failed.
  ///
  /// The steps are: a match that lost its place, a condition that did not hold, values that mean
  /// nothing, and no match; of rules without a match those come first that share most letters
  /// with the phrase.
  public func whyNot(_ kind: String, at span: Span) -> String {
    let ids = Set(book.rules.filter { $0.mention == kind }.map(\.id))
    guard !ids.isEmpty else { return "no rule makes \(kind)\n" }
    let near = trace.attempts.filter { ids.contains($0.rule) && $0.span.overlaps(span) }
    if let won = near.first(where: { $0.outcome == .won }) { return "\(won.rule) reads it here\n" }
    guard near.isEmpty else { return near.map(reason).joined() }
    return nearestPatterns(kind, span)
  }

  private func reason(_ attempt: ExtractionTrace.Attempt) -> String {
    switch attempt.outcome {
    case .won: ""
    case .lost(let winner, let place):
      "\(attempt.rule) matched, but lost the place to \(winner), which took "
        + "\"\(String(decoding: page.text.utf8[place.range], as: UTF8.self))\"\n"
    case .unmet(let conditions):
      "\(attempt.rule) matched, but requires \(conditions.map(\.rawValue).joined(separator: ", "))"
        + " around it\n"
    }
  }

  /// The rules whose pattern, cut off at its end, goes furthest into the phrase.
  private func nearestPatterns(_ kind: String, _ span: Span) -> String {
    let phrase = LetterFolding.folded(String(decoding: page.text.utf8[span.range], as: UTF8.self))
    let words = Set(phrase.split(separator: " ").filter { $0.count > 1 })
    let scored = book.rules.filter { $0.mention == kind }.map { rule in
      (words.count { LetterFolding.folded(rule.pattern).contains($0) }, rule)
    }
    let best = scored.sorted { ($1.0, $0.1.id) < ($0.0, $1.1.id) }.prefix(3).filter { $0.0 > 0 }
    guard !best.isEmpty else { return "no rule for \(kind) shares a word with the phrase\n" }
    return best.map { count, rule in
      "\(rule.id) shares \(count) words, but its pattern does not match:\n  \(rule.pattern)\n"
    }.joined()
  }
}
