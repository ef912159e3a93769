internal import VietnameseText

/// Tries a rule's pattern on texts that bring out two faults: it matches nothing at all, or its
/// work explodes.
struct PatternProbe {
  /// What is wrong with a pattern.
  enum Fault: Hashable {
    /// It matches the empty text.
    case matchesNothing
    /// A repeated group repeats what is already repeated: `(a+)+`.
    case nestedRepetition
    /// It hits the match limit on a text that begins so.
    case explodes(on: String)
  }

  private let scratch: MatchScratch
  /// Far below the limit in use, so that a pattern that passes has room.
  private static let matchLimit: UInt32 = 100_000
  private static let seeds = [
    "a", "1", "1,", "1/", "a ", "1 ", "\u{02}\u{1F}", "\u{04} ", "( ", "thứ ",
  ]

  init() throws(MatchScratch.OutOfMemory) {
    scratch = try MatchScratch(matchLimit: Self.matchLimit)
  }

  /// The first fault of `rule`, or `nil`.
  func fault(of rule: RuleSet.Compiled) -> Fault? {
    if matchesNothing(rule.pattern) { return .matchesNothing }
    if NestedRepetition.isIn(rule.rule.pattern) { return .nestedRepetition }
    return probes(for: rule).first { hitsLimit(rule.pattern, on: $0) }
      .map { .explodes(on: String($0.prefix(24))) }
  }

  private func matchesNothing(_ pattern: CompiledPattern) -> Bool {
    matches(pattern, "\n").contains(true)
  }

  private func hitsLimit(_ pattern: CompiledPattern, on text: String) -> Bool {
    outcome(pattern, text) { _ in } == .limitHit
  }

  /// Whether each match is empty.
  private func matches(_ pattern: CompiledPattern, _ text: String) -> [Bool] {
    var found: [Bool] = []
    _ = outcome(pattern, text) { groups in found.append(groups[0]?.isEmpty ?? true) }
    return found
  }

  private func outcome(
    _ pattern: CompiledPattern, _ text: String, _ body: (MatchScratch.Groups) -> Void
  ) -> MatchScratch.Outcome {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      scratch.forEachMatch(of: pattern, in: bytes, range: Span(0, bytes.count), body)
    }
  }

  /// Long texts of one piece each: the seeds, and the rule's own phrases cut and repeated.
  private func probes(for rule: RuleSet.Compiled) -> [String] {
    let own = rule.rule.examples.flatMap(\.texts).prefix(3).map { text in
      LetterFolding.folded(text.filter { !"⟦⟧".contains($0) }) + " "
    }
    // The pattern's own letters come last, lest PCRE2 give up at once for want of one of them.
    let end = "! " + LetterFolding.folded(rule.rule.pattern)
    return (Self.seeds + own).map { String(repeating: $0, count: 2_000 / max(1, $0.count)) + end }
  }
}
