internal import VietnameseText

/// Tells headings that name an index which is not known: "Hạng EPI".
struct OtherIndices {
  private let source: CellSource
  private var text: AnalyzedText { source.text }

  init(_ source: CellSource) { self.source = source }

  /// Whether a short heading names one beside what is known in it.
  func areNamed(in cell: Span, _ named: ArraySlice<Candidate>) -> Bool {
    guard cell.count < 60 else { return false }
    let first = text.firstToken(from: cell.start)
    let tokens = (first..<text.tokens.count).prefix { text.tokens[$0].span.end <= cell.end }
    let areSmall = tokens.contains {
      text.tokens[$0].kind == .word && text.tokens[$0].shape != .allCapitals
    }
    return tokens.count > 1 && areSmall
      && tokens.contains { isUnknown(text.tokens[$0], in: cell, named) }
  }

  private func isUnknown(
    _ token: Token, in cell: Span, _ named: ArraySlice<Candidate>
  ) -> Bool {
    guard token.shape == .allCapitals, token.span.count == 3 || token.span.count == 4,
      text.text[token.span.range].allSatisfy({ $0 < 0x80 }),
      !named.contains(where: { $0.span.overlaps(token.span) }),
      !source.components.within(cell).contains(where: { $0.span.overlaps(token.span) })
    else { return false }
    let word = text.foldedString(token.span)
    return source.abbreviations[word] == nil && !source.words.contains(.knownCapitals, word)
  }
}
