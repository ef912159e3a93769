internal import DocumentModel
internal import VietnameseText

/// Finds what the columns of a table without headings hold where a line beside it says so: "(cột 2:
/// thứ hạng; cột 3: chỉ số, %)", or "PCI 2023 (điểm, hạng)" above rows of two figures.
struct ColumnNotes {
  let text: AnalyzedText
  let reader: CellReader

  /// The table with what the notes beside it say as its headings.
  func noted(_ grid: TableGrid) -> TableGrid {
    guard let row = grid.rows.first, isData(row, of: grid) else { return grid }
    let columns = grid.cells.filter { $0.row == row }.map(\.columns)
    let figures = grid.cells.filter { $0.row == row && isFigure($0.span) }.map(\.columns)
    for line in lines(beside: grid) {
      let notes = numbered(in: line, columns.count)
      let named = notes.isEmpty ? bracketed(in: line, figures.count) : [:]
      let places = notes.isEmpty ? figures : columns
      let cells = (notes.isEmpty ? named : notes).map { column, span in
        TableGrid.Cell(span: span, row: row - 1, columns: places[column], isHeading: true)
      }
      if !cells.isEmpty {
        var grid = grid
        grid.cells = cells.sorted { $0.span < $1.span } + grid.cells
        return grid
      }
    }
    return grid
  }

  private func isData(_ row: Int, of grid: TableGrid) -> Bool {
    let cells = grid.cells.filter { $0.row == row }
    return cells.count > 1 && cells.contains { isFigure($0.span) }
  }

  private func isFigure(_ cell: Span) -> Bool { reader.reading(of: cell).isData }

  /// Two lines before the table and two behind it.
  private func lines(beside grid: TableGrid) -> [Span] {
    let before = text.lines[..<max(0, min(text.lines.count, grid.lineBefore + 1))].reversed()
    let behind = text.lines[min(text.lines.count, grid.lastLine + 1)...]
    return [Array(before.prefix(4)), Array(behind.prefix(4))].flatMap { lines in
      lines.filter { $0.cell == nil && $0.span.count > 5 }.prefix(2).map(\.span)
    }
  }

  /// "cột 2: thứ hạng" for columns from 1 on.
  private func numbered(in line: Span, _ count: Int) -> [Int: Span] {
    var found: [Int: Span] = [:]
    for figure in FigureScan.figures(in: line, of: text) {
      let before = Span(max(line.start, figure.span.start - 12), figure.span.start)
      let words = reader.words.split(text.folded[before.range])
      guard let column = figure.value.whole, (1...count).contains(column),
        reader.words.phrases(.columnWords).suffix(of: words[...]) > 0
      else { continue }
      let end = (figure.span.end..<line.end).first { text.text[$0].isOne(of: ";)") } ?? line.end
      found[column - 1] = withoutColon(Span(figure.span.end, end))
    }
    return found.count > 1 ? found : [:]
  }

  private func withoutColon(_ span: Span) -> Span {
    var span = span
    while span.start < span.end, text.folded[span.start].isOne(of: ": -=") { span.start += 1 }
    return span
  }

  /// "(điểm, hạng)" at the end of a line, a measure for each figure of a row.
  private func bracketed(in line: Span, _ count: Int) -> [Int: Span] {
    guard count > 1, let open = text.text[line.range].lastIndex(of: UInt8(ascii: "(")),
      let close = text.text[open..<line.end].firstIndex(of: UInt8(ascii: ")")), line.end - close < 3
    else { return [:] }
    let parts = text.text[(open + 1)..<close].split { $0.isOne(of: ",;-") }
      .map { Span($0.startIndex, $0.endIndex) }
    guard parts.count == count,
      parts.allSatisfy({ reader.words.measuresFigures(text.foldedWords($0)) })
    else { return [:] }
    return Dictionary(uniqueKeysWithValues: parts.enumerated().map { ($0, $1) })
  }
}
