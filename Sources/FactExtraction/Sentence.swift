internal import VietnameseText

/// A sentence of a line: the stretch within which values find their subject.
struct Sentence {
  /// Where it stands.
  var span: Span
  /// The number of its line.
  var line: Int
}

extension AnalyzedText {
  /// The sentences of all lines, in order.
  var sentences: [Sentence] {
    lines.indices.flatMap { sentences(ofLine: $0) }
  }

  /// A stretch without a full stop is cut behind so many bytes, so that no text costs more than its
  /// length.
  private static let longestSentence = 4000

  private func sentences(ofLine index: Int) -> [Sentence] {
    var result: [Sentence] = []
    let line = lines[index]
    var start = line.span.start
    for at in line.tokens
    where endsSentence(at, in: line) || tokens[at].span.end - start > Self.longestSentence {
      let end = tokens[at].span.end
      result.append(Sentence(span: Span(start, end), line: index))
      start = end
    }
    if start < line.span.end {
      result.append(Sentence(span: Span(start, line.span.end), line: index))
    }
    return result
  }

  /// A full stop with a blank and a capital, a figure or a mark behind it; not behind "TP" or "TS".
  private func endsSentence(_ at: Int, in line: Line) -> Bool {
    let byte = text[tokens[at].span.start]
    let isEllipsis = byte == 0xE2 && folded[tokens[at].span.start] == UInt8(ascii: ".")
    guard isEllipsis || byte.isOne(of: ".!?") else { return false }
    guard at + 1 < line.tokens.upperBound else { return false }
    let next = tokens[at + 1]
    guard next.span.start > tokens[at].span.end, next.kind != .word || next.isCapitalised else {
      return false
    }
    return !isAbbreviation(at - 1, in: line)
  }

  /// Whether a number and its point open an item of a list, as in "như sau: 1) Quảng Ninh".
  private func isEnumerator(_ at: Int, in line: Line) -> Bool {
    guard tokens[at].span.count <= 2 else { return false }
    guard at > line.tokens.lowerBound else { return true }
    let mark = tokens[at - 1].span
    return mark.end < tokens[at].span.start && folded[mark.start].isOne(of: ":;,.")
  }

  private func isAbbreviation(_ at: Int, in line: Line) -> Bool {
    guard line.tokens.contains(at) else { return false }
    if tokens[at].kind == .number { return isEnumerator(at, in: line) }
    guard tokens[at].kind == .word else { return false }
    return isAbbreviationWord(at)
  }

  private func isAbbreviationWord(_ at: Int) -> Bool {
    ["tp", "ts", "ths", "gs", "pgs", "bs", "tt", "tx", "st"].contains(word(at))
  }
}
