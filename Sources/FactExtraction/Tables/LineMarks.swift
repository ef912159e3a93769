internal import VietnameseText

/// Finds the marks that part the cells of a line.
///
/// Tabs, bars, dotted leaders, slashes and runs of blanks hardly stand in prose; dashes, commas and
/// semicolons do, so these make cells only where line after line is cut alike.
struct LineMarks {
  /// What parts cells where the lines around are cut alike.
  enum LooseKind: CaseIterable {
    /// " >> ", " > ".
    case arrow
    case semicolon
    /// " - ", whatever its length.
    case dash
    /// ", " behind anything.
    case comma
  }

  let text: AnalyzedText

  /// The marks of the first of the plain kinds that the line has.
  func marks(in line: Span) -> [Span] {
    let bytes = text.text[line.range]
    if bytes.contains(0x09) { return single(0x09, line) }
    if bytes.contains(UInt8(ascii: "|")) { return single(UInt8(ascii: "|"), line) }
    guard line.count < 400 else { return [] }
    let dots = runs(of: UInt8(ascii: "."), atLeast: 3, line, text.folded).filter(isLeader)
    if !dots.isEmpty { return dots }
    let slashes = line.range.filter { text.text[$0] == UInt8(ascii: "/") && isApart($0, $0 + 1) }
      .map { Span($0, $0 + 1) }
    return slashes.count > 1 ? slashes : runs(of: 0x20, atLeast: 2, line, text.text)
  }

  /// The marks of one of the other kinds.
  func marks(in line: Span, of kind: LooseKind) -> [Span] {
    switch kind {
    case .arrow: arrows(in: line)
    case .semicolon: single(UInt8(ascii: ";"), line)
    case .dash: line.range.filter { isDash($0, line) }.map { Span($0, $0 + 1) }
    case .comma: line.range.filter(isComma).map { Span($0, $0 + 1) }
    }
  }

  private func single(_ byte: UInt8, _ line: Span) -> [Span] {
    line.range.filter { text.text[$0] == byte }.map { Span($0, $0 + 1) }
  }

  /// Four dots, or three with blanks beside them, which no sentence has.
  private func isLeader(_ dots: Span) -> Bool {
    dots.count > 3 || isApart(dots.start, dots.end)
  }

  private func arrows(in line: Span) -> [Span] {
    runs(of: UInt8(ascii: ">"), atLeast: 1, line, text.text).filter { isApart($0.start, $0.end) }
  }

  private func isApart(_ start: Int, _ end: Int) -> Bool {
    start > 0 && text.folded[start - 1] == 0x20
      && (end == text.text.count || text.folded[end] == 0x20 || text.text[end] == 0x0A)
  }

  /// A dash between blanks; one between two years is a span of time.
  private func isDash(_ at: Int, _ line: Span) -> Bool {
    guard text.folded[at] == UInt8(ascii: "-"), isApart(at, at + 1) else { return false }
    let before = text.foldedString(Span(line.start, at)).split(separator: " ").last ?? ""
    let after = text.foldedString(Span(at + 1, line.end)).split(separator: " ").first ?? ""
    return !(TableWords.isYear(String(before)) && TableWords.isYear(String(after)))
  }

  private func isComma(_ at: Int) -> Bool {
    text.text[at] == UInt8(ascii: ",") && at + 1 < text.text.count && text.text[at + 1] == 0x20
  }

  /// Runs of a byte inside the line; none at its ends.
  private func runs(
    of byte: UInt8, atLeast least: Int, _ line: Span, _ bytes: [UInt8]
  ) -> [Span] {
    var runs: [Span] = []
    var at = line.start
    while at < line.end {
      guard bytes[at] == byte else {
        at += 1
        continue
      }
      var end = at
      while end < line.end, bytes[end] == byte { end += 1 }
      if end - at >= least, at > line.start, end < line.end { runs.append(Span(at, end)) }
      at = end
    }
    return runs
  }
}
