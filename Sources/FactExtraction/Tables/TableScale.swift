internal import DocumentModel
internal import VietnameseText

/// Finds the scales of scores that a text names: "thang điểm 100", "trên thang từ 1 đến 7".
///
/// "Mỗi nội dung tối đa 10 điểm" and "điểm thành phần theo thang 10" are of the parts of an index.
struct TableScale {
  let text: AnalyzedText
  let words: TableWords

  /// The scale of the whole and that of its parts, each where the text names one alone.
  func values() -> (whole: ExactDecimal?, part: ExactDecimal?) {
    var wholes: Set<ExactDecimal> = []
    var parts: Set<ExactDecimal> = []
    for line in text.lines where line.role.isArticle {
      for clause in clauses(of: line.span) {
        guard let scale = scale(in: clause) else { continue }
        if isOfParts(clause) { parts.insert(scale) } else { wholes.insert(scale) }
      }
    }
    return (wholes.count == 1 ? wholes.first : nil, parts.count == 1 ? parts.first : nil)
  }

  /// The stretches of a line between its marks; commas within numbers are none.
  private func clauses(of line: Span) -> [Span] {
    var clauses: [Span] = []
    var start = line.start
    for at in line.range where isMark(at) {
      clauses.append(Span(start, at))
      start = at + 1
    }
    return clauses + [Span(start, line.end)]
  }

  private func isMark(_ at: Int) -> Bool {
    let byte = text.text[at]
    if byte.isOne(of: ";()") { return true }
    return byte.isOne(of: ",.") && at + 1 < text.text.count && text.text[at + 1] <= 0x20
  }

  /// The last number of a clause, if it is a usual scale and the words right before call it one.
  private func scale(in clause: Span) -> ExactDecimal? {
    let figures = FigureScan.figures(in: clause, of: text)
    guard let figure = figures.last(where: { Self.usual.contains($0.value) }) else { return nil }
    let before = words.split(text.folded[clause.start..<figure.span.start])
    if words.phrases(.scales).suffix(of: before[...]) > 0 { return figure.value }
    guard isOfParts(clause), figures.last?.span == figure.span else { return nil }
    return words.phrases(.scales).holds(before) ? figure.value : nil
  }

  private func isOfParts(_ clause: Span) -> Bool {
    words.has(.parts, in: text.foldedString(clause))
  }

  private static let usual: Set<ExactDecimal> = [1, 5, 7, 10, 80, 100, 1000]
}
