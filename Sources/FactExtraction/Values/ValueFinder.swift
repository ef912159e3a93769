internal import DocumentModel
internal import ExtractionRules
internal import VietnameseText

/// Runs the rules over a text and turns their matches into candidates.
struct ValueFinder {
  let rules: RuleSet

  /// A rule's match before its values are read.
  struct Match {
    var rule: Int
    var span: Span
    var values: CapturedValues
  }

  /// The matches in all lines of `text`.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - view: the folded bytes, perhaps with names masked.
  ///   - scratch: the task's working memory.
  /// - Returns: the matches, those that are cut out of a word, and where rules hit a limit.
  func matches(
    in text: AnalyzedText, view: [UInt8], scratch: MatchScratch
  ) -> (matches: [Match], cut: [Reading.Discarded], limitHits: [Extraction.LimitHit]) {
    var matches: [Match] = []
    var cut: [Reading.Discarded] = []
    var limitHits: [Extraction.LimitHit] = []
    view.withUnsafeBufferPointer { folded in
      text.text.withUnsafeBufferPointer { original in
        for line in text.lines where !line.span.isEmpty {
          guard !PageBudget.isSpent else { break }
          let exhausted = rules.forEachMatch(
            in: line.span, folded: folded, original: original, scratch: scratch
          ) { rule, groups in
            guard let match = match(rule, groups, base: line.span.start, text) else { return }
            isWhole(match.span, folded) ? matches.append(match) : cut.append(discarded(match))
          }
          for rule in exhausted {
            limitHits.append(Extraction.LimitHit(rule: rules.rules[rule].rule.id, span: line.span))
          }
        }
      }
    }
    return (matches, cut, limitHits)
  }

  private func discarded(_ match: Match) -> Reading.Discarded {
    Reading.Discarded(
      rule: rules.rules[match.rule].rule, span: match.span, outcome: .partOfWord)
  }

  private func match(
    _ rule: Int, _ groups: MatchScratch.Groups, base: Int, _ text: AnalyzedText
  ) -> Match? {
    let compiled = rules.rules[rule]
    let marked = compiled.spanGroups.lazy.compactMap { groups[$0] }.first
    guard let span = marked ?? groups[0] else { return nil }
    let values = CapturedValues(rule: compiled, groups: groups, base: base, text: text)
    return Match(rule: rule, span: span.shifted(by: base), values: values)
  }

  /// Whether a match neither begins nor ends in the middle of a word or number.
  private func isWhole(_ span: Span, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if span.isEmpty { return false }
    if span.start > 0 {
      let before = bytes[span.start - 1]
      if isDigit(bytes[span.start])
        ? isDigit(before) : isLetterByte(bytes[span.start]) && isLetterByte(before)
      {
        return false
      }
    }
    guard span.end < bytes.count else { return true }
    let last = bytes[span.end - 1]
    let after = bytes[span.end]
    return isDigit(last) ? !isDigit(after) : !(isLetterByte(last) && isLetterByte(after))
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private func isLetterByte(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
}
