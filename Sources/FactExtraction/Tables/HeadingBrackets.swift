internal import VietnameseText

/// Finds headings that stand above several columns by the bracket that holds these.
///
/// "Lĩnh vực; Năm 2021 (Điểm; Xếp hạng)" has three columns, the last two below "Năm 2021".
struct HeadingBrackets {
  let text: AnalyzedText

  /// The cells above those of a row: what stands before each bracket that closes in a later cell.
  func groups(of cells: [Span], _ columns: [Range<Int>], _ row: Int) -> [TableGrid.Cell] {
    cells.indices.compactMap { place in
      guard place < columns.count, let open = openBracket(cells[place]),
        let last = cells.indices.first(where: { $0 > place && closes(cells[$0]) }),
        last < columns.count
      else { return nil }
      return TableGrid.Cell(
        span: Span(cells[place].start, open), row: row,
        columns: columns[place].lowerBound..<columns[last].upperBound, isHeading: true)
    }
  }

  private func openBracket(_ cell: Span) -> Int? {
    guard let open = text.folded[cell.range].lastIndex(of: UInt8(ascii: "(")),
      !text.folded[open..<cell.end].contains(UInt8(ascii: ")"))
    else { return nil }
    return open
  }

  private func closes(_ cell: Span) -> Bool {
    text.folded[cell.range].contains(UInt8(ascii: ")"))
      && !text.folded[cell.range].contains(UInt8(ascii: "("))
  }
}
