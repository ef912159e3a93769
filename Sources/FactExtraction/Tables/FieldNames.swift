internal import VietnameseText

/// Writes a component as its label does, without numbers, brackets and words for its measure.
///
/// "1. Gia nhập thị trường" and "Điểm Gia nhập thị trường (10)" are "Gia nhập thị trường".
struct FieldNames {
  let text: AnalyzedText
  let words: TableWords

  /// The name of the component that `cell` names.
  func name(of cell: CellReading) -> String {
    if let full = cell.abbreviated { return full }
    let own = trimmed(withoutLead(cell))
    guard let known = cell.component?.span, own.count > known.count * 3 + 20 || own.count < 4
    else {
      return written(own)
    }
    return written(known)
  }

  /// "Bốn lĩnh vực tăng: Công khai, minh bạch" from the mark on that a known name stands behind.
  private func withoutLead(_ cell: CellReading) -> Span {
    guard let known = cell.component?.span,
      let colon = text.text[cell.span.start..<max(cell.span.start, known.start)]
        .lastIndex(of: UInt8(ascii: ":"))
    else { return cell.span }
    return Span(colon + 1, cell.span.end)
  }

  private func written(_ span: Span) -> String {
    text.string(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func trimmed(_ cell: Span) -> Span {
    let span = withoutBracket(withoutMarks(withoutOrdinal(cell)))
    var parts = text.folded[span.range].split(separator: 0x20).map {
      Span($0.startIndex, $0.endIndex)
    }
    if words.has(.surveys, in: text.foldedString(span)) { return span }
    let count = words.phrases(.measureWords).length(in: plain(parts)[...], at: 0)
    if count > 0, count < parts.count { parts.removeFirst(count) }
    let end = words.phrases(.measureWords).suffix(of: plain(parts)[...])
    if end > 0, end < parts.count { parts.removeLast(end) }
    guard let first = parts.first, let last = parts.last else { return span }
    return withoutMarks(Span(first.start, last.end))
  }

  /// The letters of each part.
  private func plain(_ parts: [Span]) -> [TableWord] {
    parts.map { words.whole(String(text.foldedString($0)[...].trimmingMarks)) }
  }

  /// Without numbers and marks in front, and marks behind.
  private func withoutMarks(_ cell: Span) -> Span {
    var span = cell
    while span.start < span.end, text.folded[span.start] < 0x61 { span.start += 1 }
    let mark = span.start + 1
    if mark + 1 < span.end, text.folded[mark].isOne(of: ".)") {
      return withoutMarks(Span(mark + 1, span.end))
    }
    while span.end > span.start, text.folded[span.end - 1].isOne(of: " .:;-,*+/") {
      span.end -= 1
    }
    return span
  }

  /// "Thứ nhất, cải cách thể chế" without the place it has among the others.
  private func withoutOrdinal(_ cell: Span) -> Span {
    guard let comma = text.text[cell.range].prefix(24).firstIndex(of: UInt8(ascii: ",")),
      words.pair(.places, text.foldedWords(Span(cell.start, comma))) != nil
    else { return cell }
    return Span(comma + 1, cell.end)
  }

  private func withoutBracket(_ cell: Span) -> Span {
    guard text.folded[cell.range].last == UInt8(ascii: ")"),
      let open = text.folded[cell.range].lastIndex(of: UInt8(ascii: "(")), open > cell.start + 3,
      text.folded[open..<cell.end].contains(where: { FigureScan.isDigit($0) || $0 == 0x25 })
        || cell.end - open < 16
    else { return cell }
    return Span(cell.start, open)
  }
}

extension Substring {
  /// Without marks at both ends.
  fileprivate var trimmingMarks: Substring {
    var view = self
    while let first = view.first, first.isPunctuation, first != "%" { view = view.dropFirst() }
    while let last = view.last, last.isPunctuation, last != "%" { view = view.dropLast() }
    return view
  }
}
