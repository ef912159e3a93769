internal import VietnameseText

/// Tells what a line can be of a table that was flattened to a cell a line.
struct LineKinds {
  let reader: CellReader

  private var text: AnalyzedText { reader.text }

  /// Whether a line is a figure with the words that go with it, or a mark for a missing one.
  func isFigure(_ line: Int) -> Bool {
    let span = text.lines[line].span
    guard span.count < 40 else { return false }
    let words = text.foldedWords(span)
    guard !TableWords.isYear(words) else { return false }
    if FigureScan.isFigure(words.utf8) || FigureScan.isMissing(words.utf8) { return true }
    return reader.reading(of: span).isData
  }

  /// Whether a line is short and no sentence.
  func isLabel(_ line: Int) -> Bool {
    let span = text.lines[line].span
    return span.count < 100 && !".;".utf8.contains(text.text[span.end - 1]) && !isFigure(line)
  }

  /// Whether a line only says that rows are left out: "…".
  func isGap(_ line: Int) -> Bool {
    let span = text.lines[line].span
    return span.count < 16 && text.folded[span.range].contains(UInt8(ascii: "."))
      && text.folded[span.range].allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ".") }
  }
}
