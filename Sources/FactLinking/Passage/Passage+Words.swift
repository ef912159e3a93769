internal import VietnameseText

extension Passage {
  /// The number of a word beyond the text.
  static let outside = FeatureHash.of("#".utf8)

  /// The word at a token as it is written in features.
  func word(_ token: Int) -> String {
    guard tokens.indices.contains(token) else { return "#" }
    if let mask = tokens[token].mask, mask != .number { return "§\(mask)" }
    let bytes = folded[tokens[token].span.range]
    if let first = bytes.first, first &- 0x30 < 10 { return "0" }
    switch String(decoding: bytes.filter { $0 != 0x20 }, as: UTF8.self) {
    case "|": return "bar"
    case "=": return "equals"
    case "\n": return "¶"
    case let word: return word
    }
  }

  /// The text at a span as written, blanks single.
  func written(_ span: Span) -> String {
    String(decoding: text[span.range], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The bytes that some tokens cover.
  func span(_ range: Range<Int>) -> Span {
    guard let first = range.first, let last = range.last else { return Span(0, 0) }
    return Span(tokens[first].span.start, tokens[last].span.end)
  }

  /// The first token that begins at `offset` or behind it.
  func firstToken(from offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
