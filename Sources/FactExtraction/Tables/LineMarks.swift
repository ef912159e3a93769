internal import VietnameseText

/// Finds the marks that part the cells of a line: tabs, bars, dotted leaders, slashes or blanks.
struct LineMarks {
  let text: AnalyzedText

  /// The marks of the first of these kinds that the line has.
  func marks(in line: Span) -> [Span] {
    let bytes = text.text[line.range]
    if bytes.contains(0x09) { return single(0x09, line) }
    if bytes.contains(UInt8(ascii: "|")) { return single(UInt8(ascii: "|"), line) }
    guard line.count < 400 else { return [] }
    let dots = runs(of: UInt8(ascii: "."), atLeast: 4, line)
    if !dots.isEmpty { return dots }
    let slashes = line.range.filter(isSlash).map { Span($0, $0 + 1) }
    return slashes.count > 1 ? slashes : runs(of: 0x20, atLeast: 2, line)
  }

  private func single(_ byte: UInt8, _ line: Span) -> [Span] {
    line.range.filter { text.text[$0] == byte }.map { Span($0, $0 + 1) }
  }

  private func isSlash(_ at: Int) -> Bool {
    text.text[at] == UInt8(ascii: "/") && at > 0 && text.text[at - 1] == 0x20
      && at + 1 < text.text.count && text.text[at + 1] == 0x20
  }

  /// Runs of a byte inside the line; none at its ends.
  private func runs(of byte: UInt8, atLeast least: Int, _ line: Span) -> [Span] {
    var runs: [Span] = []
    var at = line.start
    while at < line.end {
      guard text.text[at] == byte else {
        at += 1
        continue
      }
      var end = at
      while end < line.end, text.text[end] == byte { end += 1 }
      if end - at >= least, at > line.start, end < line.end { runs.append(Span(at, end)) }
      at = end
    }
    return runs
  }
}
