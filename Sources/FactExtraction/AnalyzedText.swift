internal import DocumentModel
internal import VietnameseText

/// A text cut into tokens, lines and sentences, ready for the finders.
final class AnalyzedText: Sendable {
  /// The bytes as written.
  let text: [UInt8]
  /// The folded bytes, of the same length.
  let folded: [UInt8]
  /// The words, numbers and marks.
  let tokens: [Token]
  /// The number of each token's word.
  let ids: [Int32]
  /// The lines in order, each with the part it plays.
  let lines: [Line]

  /// One line of the text: a paragraph, heading or cell.
  struct Line {
    var span: Span
    /// The tokens of the line.
    var tokens: Range<Int>
    var role: Block.Role
    var cell: TableCell?
  }

  /// So many words make a sentence of a table's cell.
  private static let leastWords = 10

  /// Whether a cell of a table is a sentence, which is read as running text.
  func isProseCell(_ line: Line) -> Bool {
    guard line.cell?.isHeading == false, line.tokens.count > Self.leastWords,
      let last = text[line.span.range].last
    else { return false }
    let words = line.tokens.count { tokens[$0].kind == .word }
    return words >= Self.leastWords && last.isOne(of: ".!?;")
  }

  init(text: [UInt8], blocks: [Block], words: WordTable) {
    self.text = text
    folded = LetterFolding.folded(text)
    tokens = Tokenizer.tokens(of: text)
    ids = words.ids(of: tokens, in: folded)
    lines = Self.lines(of: text, tokens: tokens, blocks: blocks)
  }

  /// The words between two offsets as written.
  func string(_ span: Span) -> String {
    String(decoding: text[span.range.clamped(to: 0..<text.count)], as: UTF8.self)
  }

  /// The folded words between two offsets.
  func foldedString(_ span: Span) -> String {
    String(decoding: folded[span.range.clamped(to: 0..<text.count)], as: UTF8.self)
  }

  /// The span from the first to the last of these tokens.
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

  /// The word at `index` in its folded form; empty beyond the text.
  func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? foldedString(tokens[index].span) : ""
  }

  private static func lines(of text: [UInt8], tokens: [Token], blocks: [Block]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var token = 0
    var block = 0
    while start <= text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let first = token
      while token < tokens.count, tokens[token].span.start < end { token += 1 }
      while block < blocks.count, blocks[block].span.end <= start { block += 1 }
      let isInside = block < blocks.count && blocks[block].span.start < max(end, start + 1)
      lines.append(
        Line(
          span: Span(start, end), tokens: first..<token,
          role: isInside ? blocks[block].role : .body,
          cell: isInside ? blocks[block].cell : nil))
      if token < tokens.count, tokens[token].kind == .lineBreak { token += 1 }
      start = end + 1
    }
    return lines
  }
}
