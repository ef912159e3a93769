internal import VietnameseText

/// Tells what a line can be of a table that was flattened to a cell a line.
struct LineKinds {
  let reader: CellReader

  private var text: AnalyzedText { reader.text }

  /// Whether a line is a figure with the words that go with it, or a mark for a missing one.
  func isFigure(_ line: Int) -> Bool {
    let span = text.lines[line].span
    guard span.count < 40 else { return false }
    let cell = reader.reading(of: span)
    guard !TableWords.isYear(cell.allWords) else { return false }
    return FigureScan.isFigure(cell.allWords.utf8) || cell.isBlank || cell.isData
  }

  /// Whether a line is short and no sentence.
  func isLabel(_ line: Int) -> Bool {
    let span = text.lines[line].span
    return span.count < 100 && !text.text[span.end - 1].isOne(of: ".;") && !isFigure(line)
  }

  /// Whether a line only says that rows are left out: "…".
  func isGap(_ line: Int) -> Bool {
    let span = text.lines[line].span
    return span.count < 16 && text.folded[span.range].contains(UInt8(ascii: "."))
      && text.folded[span.range].allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ".") }
  }
}
