internal import VietnameseText

/// Reads tables whose rows are lines, their cells parted by tabs, bars, dots or runs of blanks.
///
/// ```
/// TT | Tỉnh | Điểm
/// 1 | Quảng Ninh | 72,95
/// ```
struct DelimitedLines {
  private struct Row {
    var line: Int
    var cells: [Span]
  }

  let text: AnalyzedText
  let reader: CellReader

  /// The tables, at least three rows each.
  func tables() -> [TableGrid] {
    var tables: [TableGrid] = []
    var rows: [Row] = []
    for number in text.lines.indices {
      if let row = row(number) {
        if !row.cells.isEmpty { rows.append(row) }
      } else if !isSection(number, rows) {
        tables += table(rows).map { [$0] } ?? []
        rows = []
      } else if !text.isBlank(text.lines[number].span) {
        rows.append(Row(line: number, cells: [text.lines[number].span]))
      }
    }
    return tables + (table(rows).map { [$0] } ?? [])
  }

  /// The cells of a line; none for a rule such as `|---|---|`; `nil` for a line without marks.
  private func row(_ number: Int) -> Row? {
    guard text.isPlainLine(number) else { return nil }
    let line = text.lines[number].span
    let marks = LineMarks(text: text).marks(in: line)
    guard let first = marks.first else { return nil }
    var cells: [Span] = []
    var start = line.start
    for mark in marks {
      cells.append(Span(start, mark.start))
      start = mark.end
    }
    cells.append(Span(start, line.end))
    let isBar = text.text[first.start] == UInt8(ascii: "|") || text.text[first.start] == 0x09
    if !isBar, !cells.contains(where: isFigure), !cells.contains(where: isHead) { return nil }
    return Row(line: number, cells: isRule(line) ? [] : cells)
  }

  /// Whether a cell can stand in a heading.
  private func isHead(_ cell: Span) -> Bool {
    let words = text.foldedWords(cell)
    return reader.words.measure(words) != nil || reader.words.has(.unitHeads, in: words)
      || TableWords.isYear(words)
  }

  private func isRule(_ line: Span) -> Bool {
    text.text[line.range].allSatisfy { "|-: +".utf8.contains($0) }
  }

  /// Whether a line without marks can stand between the rows: blank, or a short heading.
  private func isSection(_ number: Int, _ rows: [Row]) -> Bool {
    guard !rows.isEmpty, text.isPlainLine(number), number + 1 < text.lines.count else {
      return false
    }
    let line = text.lines[number].span
    return line.count < 100 && row(number + 1).map { !$0.cells.isEmpty } ?? false
  }

  private func table(_ rows: [Row]) -> TableGrid? {
    guard rows.count > 2, let first = rows.first, let last = rows.last else { return nil }
    let rows = withoutBorders(rows)
    let width = width(of: rows)
    let shape = rows.first { $0.cells.count == width && $0.cells.contains(where: isFigure) }
    var table = TableGrid(cells: [], lineBefore: first.line - 1, lastLine: last.line)
    let heading = heading(of: rows, width)
    for (number, row) in rows.enumerated() {
      let columns = heading[number] ?? columns(of: row, width, shape)
      table.cells += zip(row.cells, columns).map { span, columns in
        TableGrid.Cell(span: span, row: number, columns: columns)
      }
    }
    return table
  }

  /// How many cells most rows have.
  private func width(of rows: [Row]) -> Int {
    let counts = Dictionary(grouping: rows.map(\.cells.count).filter { $0 > 1 }) { $0 }
    return counts.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.key ?? 1
  }

  /// Without the blank cells that every row begins or ends with: "| a | b |".
  private func withoutBorders(_ rows: [Row]) -> [Row] {
    let full = rows.filter { $0.cells.count > 2 }
    let isOpen = full.allSatisfy { text.isBlank($0.cells[0]) }
    let isClosed = full.allSatisfy { text.isBlank($0.cells[$0.cells.count - 1]) }
    return rows.map { row in
      var row = row
      guard row.cells.count > 2 else { return row }
      if isOpen { row.cells.removeFirst() }
      if isClosed { row.cells.removeLast() }
      return row
    }
  }

  /// The columns of a row; one that lacks cells is laid where its figures stand under others.
  private func columns(of row: Row, _ width: Int, _ shape: Row?) -> [Range<Int>] {
    guard row.cells.count > 1 else { return [0..<width] }
    if row.cells.count == width - 1, let shape, !row.cells.contains(where: isFigure),
      !isFigure(shape.cells[0]), isMeasure(row.cells[0])
    {
      return row.cells.indices.map { $0 + 1..<$0 + 2 }
    }
    let shifts = 0...max(0, width - row.cells.count)
    let shift = shifts.max { agreement(row, shape, $0) < agreement(row, shape, $1) } ?? 0
    return row.cells.indices.map { $0 + shift..<$0 + shift + 1 }
  }

  /// Whether a heading names a year or a measure, and no units.
  private func isMeasure(_ cell: Span) -> Bool {
    let words = text.foldedWords(cell)
    return TableWords.isYear(words)
      || reader.words.measure(words) != nil && !reader.words.has(.unitHeads, in: words)
  }

  /// How many cells are figures where those of another row are, and labels where those are.
  private func agreement(_ row: Row, _ shape: Row?, _ shift: Int) -> Int {
    guard let shape, row.cells.count + shift <= shape.cells.count else { return 0 }
    return row.cells.indices.count { isFigure(row.cells[$0]) == isFigure(shape.cells[$0 + shift]) }
  }

  private func isFigure(_ cell: Span) -> Bool {
    let words = text.foldedWords(cell)
    if FigureScan.isFigure(words.utf8) || FigureScan.isMissing(words.utf8) { return true }
    return words.utf8.contains(where: FigureScan.isDigit) && reader.reading(of: cell).isData
  }

  /// The columns of rows above the first full one that have too few cells for it.
  private func heading(of rows: [Row], _ width: Int) -> [Int: [Range<Int>]] {
    let above = rows.indices.prefix { isRagged(rows, $0, width) }
    let wide = above.filter { rows[$0].cells.count > 1 }
    guard wide.count == 2,
      let columns = HeadingLayout(width: width, words: reader.words).columns(
        of: wide.map { rows[$0].cells.map(text.foldedWords) })
    else { return [:] }
    return Dictionary(uniqueKeysWithValues: zip(wide, columns))
  }

  private func isRagged(_ rows: [Row], _ place: Int, _ width: Int) -> Bool {
    rows[place].cells.count < width
      || place + 1 < rows.count && rows[place + 1].cells.count < width
        && rows[place + 1].cells.count > 1 && place == 0
  }
}
