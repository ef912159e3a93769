/// What leads in to a sentence: the line with a colon above a list, the heading above it, and the
/// words that open its own line.
///
/// "Kết quả của Đồng Nai năm 2019:" tells of whom and when all items below it speak.
struct LeadIns: Sendable {
  /// The ways of leading in.
  enum Kind: Int, CaseIterable, Sendable { case colon, heading, opening }

  /// The tokens that lead in to each sentence, by kind; empty where nothing does.
  private let ranges: [[Range<Int>]]

  /// The lead-ins of all sentences of a passage.
  init(_ passage: Passage) {
    var colon = 0..<0
    var heading = 0..<0
    var ranges: [[Range<Int>]] = []
    for line in Self.lines(of: passage) {
      let tokens = passage.tokens(ofSentences: line)
      for sentence in line {
        let start = passage.sentences[sentence].tokens.lowerBound
        let opening = tokens.lowerBound..<min(tokens.lowerBound + Self.opening, start)
        ranges.append([colon, heading, opening.isEmpty ? 0..<0 : opening])
      }
      colon = Self.colon(after: line, tokens, colon, passage)
      if Self.isHeading(line, tokens, passage) { heading = tokens }
    }
    self.ranges = ranges
  }

  /// The tokens that lead in to a sentence in one way; empty if none do.
  subscript(sentence: Int, kind: Kind) -> Range<Int> { ranges[sentence][kind.rawValue] }

  private static let opening = 8
  private static let longestItem = 60
  private static let longestHeading = 16

  /// The sentences of each line.
  private static func lines(of passage: Passage) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    for number in passage.sentences.indices {
      if let last = lines.last,
        passage.sentences[last.lowerBound].line
          == passage.sentences[number].line
      {
        lines[lines.count - 1] = last.lowerBound..<number + 1
      } else {
        lines.append(number..<number + 1)
      }
    }
    return lines
  }

  /// The line with a colon that holds behind a line: itself, the one before, or none behind prose.
  private static func colon(
    after line: Range<Int>, _ tokens: Range<Int>, _ before: Range<Int>, _ passage: Passage
  ) -> Range<Int> {
    if let last = tokens.last, passage.tokens[last].hash == Marks.colon {
      return passage.sentences[line.upperBound - 1].tokens
    }
    return tokens.count > longestItem ? 0..<0 : before
  }

  private static func isHeading(
    _ line: Range<Int>, _ tokens: Range<Int>, _ passage: Passage
  ) -> Bool {
    line.count == 1 && tokens.count <= longestHeading
      && passage.values(tokens.lowerBound, tokens.upperBound) == 0
  }
}

extension LeadIns.Kind: FeatureLabel { static let hashes = hashTable() }

extension Passage {
  /// The tokens of some sentences that follow each other.
  fileprivate func tokens(ofSentences range: Range<Int>) -> Range<Int> {
    sentences[range.lowerBound].tokens
      .lowerBound..<max(
        sentences[range.lowerBound].tokens.lowerBound,
        sentences[range.upperBound - 1].tokens.upperBound)
  }
}
