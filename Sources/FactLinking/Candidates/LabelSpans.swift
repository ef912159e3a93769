/// Proposes the stretches of a sentence that may name a component.
///
/// One begins behind a lead ("lĩnh vực", "về", a mark, a name) or with a capital, and ends before a
/// verb of result, a mark, a name or a figure; one that the reference data knows may stand anywhere.
struct LabelSpans {
  let passage: Passage
  private static let longest = 16

  /// The spans of one sentence, in order.
  func spans(ofSentence number: Int) -> [LabelMention] {
    let sentence = passage.sentences[number].tokens
    let known = passage.components.filter { $0.sentence == number }
    var result: [LabelMention] = []
    for start in sentence where isOpen(start) {
      let isKnownStart = known.contains { $0.tokens.lowerBound == start }
      guard isFree(start, sentence) || isKnownStart || passage.tokens[start].isCapital else {
        continue
      }
      result += ends(from: start, sentence, known).map { end in
        let match = known.first { $0.tokens == start..<end }
        return LabelMention(tokens: start..<end, sentence: number, known: match?.known ?? 0)
      }
    }
    return result
  }

  private func ends(
    from start: Int, _ sentence: Range<Int>, _ known: [LabelMention]
  ) -> [Int] {
    var ends: [Int] = []
    for end in start + 1...start + Self.longest {
      guard end <= sentence.upperBound, isOpen(end - 1) || isLink(end - 1) else { break }
      guard !isLink(end - 1), passage.tokens[end - 1].cues.isDisjoint(with: .compare) else {
        continue
      }
      let isKnown = known.contains { $0.tokens == start..<end }
      if isKnown || isFree(start, sentence) && closes(end, sentence) { ends.append(end) }
    }
    return ends
  }

  private func isFree(_ start: Int, _ sentence: Range<Int>) -> Bool {
    guard start > sentence.lowerBound else { return true }
    let before = passage.tokens[start - 1]
    return before.mask != nil || !before.isWord || before.cues.contains(.componentLead)
  }

  private func closes(_ end: Int, _ sentence: Range<Int>) -> Bool {
    guard end < sentence.upperBound else { return true }
    let next = passage.tokens[end]
    return next.mask != nil || !next.isWord || next.cues.contains(.componentEnd)
  }

  /// Whether a token may stand in a component's name.
  private func isOpen(_ token: Int) -> Bool {
    let word = passage.tokens[token]
    return word.isWord && word.mask == nil
  }

  /// Marks that a name may contain, but not end with.
  private func isLink(_ token: Int) -> Bool {
    let hash = passage.tokens[token].hash
    return hash == Marks.comma || hash == Marks.dash
  }
}
