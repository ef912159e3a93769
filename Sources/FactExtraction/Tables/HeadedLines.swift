internal import VietnameseText

/// Reads tables flattened to a cell a line that begin with the headings of their columns.
///
/// ```
/// Xã, phường
/// Điểm
/// Mạo Khê
/// 94,25
/// Đông Triều
/// 93,50
/// ```
///
/// Nothing need be known of what names the rows: as many lines as there are headings make a row, and
/// names and figures follow each other in every row as in the first.
struct HeadedLines {
  let text: AnalyzedText
  let reader: CellReader

  /// A heading with the rows that fit below it.
  private struct Fit {
    var heading: FlattenedHeading.Rows
    var rows: LineRows
    /// How many headings say what stands below them, less those that say otherwise.
    var agreement: Int

    /// Of two fits the one that takes more lines wins, then the better headed, then the narrower.
    func isBehind(_ other: Fit) -> Bool {
      (rows.size, agreement, -rows.width) < (other.rows.size, other.agreement, -other.rows.width)
    }
  }

  /// The tables outside those already found.
  func tables(outside taken: Set<Int>) -> [TableGrid] {
    let kinds = LineKinds(reader: reader)
    let lines = text.lines.indices.filter { number in
      text.isPlainLine(number) && !text.isBlank(text.lines[number].span) && !taken.contains(number)
    }
    guard lines.count > 5 else { return [] }
    let marks = lines.map { line -> LineRows.Kind in
      kinds.isGap(line)
        ? .gap : kinds.isFigure(line) ? .figure : kinds.isLabel(line) ? .label : .other
    }
    var tables: [TableGrid] = []
    var at = 0
    while let labels = labels(from: at, marks) {
      let fit = fit(below: labels, lines, marks)
      if let fit { tables.append(table(fit, lines)) }
      at = max(labels.upperBound, fit?.rows.end ?? 0)
    }
    return tables
  }

  /// The next run of labels before a figure.
  private func labels(from start: Int, _ marks: [LineRows.Kind]) -> Range<Int>? {
    var at = start
    while at < marks.count {
      guard marks[at] == .label else {
        at += 1
        continue
      }
      let end = marks[at...].firstIndex { $0 != .label } ?? marks.count
      if end < marks.count, marks[end] == .figure { return at..<end }
      at = end
    }
    return nil
  }

  /// The best reading of a run of labels: which of them head columns, and how many columns.
  private func fit(
    below labels: Range<Int>, _ lines: [Int], _ marks: [LineRows.Kind]
  ) -> Fit? {
    var best: Fit?
    for width in 2...12 {
      for start in [labels.upperBound, labels.upperBound - 1, labels.upperBound - 2]
      where start > labels.lowerBound {
        guard let rows = LineRows(from: start, width: width, marks: marks) else { continue }
        for skipped in 0...1 where start - skipped - width >= labels.lowerBound {
          for fit in fits(rows, headedUpTo: start - skipped, labels, lines)
          where best.map({ $0.isBehind(fit) }) ?? true {
            best = fit
          }
        }
      }
    }
    return best
  }

  /// The rows below the labels up to `end`: read as one row of headings, and from the line on that
  /// opens a heading.
  private func fits(
    _ rows: LineRows, headedUpTo end: Int, _ labels: Range<Int>, _ lines: [Int]
  ) -> [Fit] {
    let heading = FlattenedHeading(
      lines: lines, end: end, width: rows.width, text: text, lexicon: reader.words)
    let opened = rows.size > 2 * rows.width ? heading.openedRows() : nil
    return [heading.plainRow(), opened].compactMap { $0 }
      .filter { $0.start >= labels.lowerBound }
      .map { Fit(heading: $0, rows: rows, agreement: agreement($0, rows)) }
      .filter { $0.agreement >= 0 }
  }

  private func agreement(_ heading: FlattenedHeading.Rows, _ rows: LineRows) -> Int {
    heading.cells.map { cell in
      let words = text.foldedWords(cell.span)
      let isMeasure = reader.words.measuresFigures(words) || TableWords.isYear(words)
      let holdsFigures = cell.columns.allSatisfy { rows.shape[$0] == .figure }
      if isMeasure { return holdsFigures ? 1 : -1 }
      return holdsFigures && reader.words.has(.unitHeads, in: words) ? -1 : 0
    }.reduce(0, +)
  }

  private func table(_ fit: Fit, _ lines: [Int]) -> TableGrid {
    var table = TableGrid(
      cells: fit.heading.cells, lineBefore: lines[fit.heading.start] - 1,
      lastLine: lines[fit.rows.end - 1])
    var number = fit.heading.rowCount
    for section in fit.heading.end..<fit.rows.start {
      table.cells.append(cell(lines[section], number, 0..<fit.rows.width))
      number += 1
    }
    for row in fit.rows.rows {
      for (place, at) in row.lines.enumerated() {
        let columns = row.isSection ? 0..<fit.rows.width : place + row.shift..<place + row.shift + 1
        table.cells.append(cell(lines[at], number, columns))
      }
      number += 1
    }
    return table
  }

  private func cell(_ line: Int, _ row: Int, _ columns: Range<Int>) -> TableGrid.Cell {
    TableGrid.Cell(span: text.lines[line].span, row: row, columns: columns)
  }
}
