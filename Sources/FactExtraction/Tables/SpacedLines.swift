internal import VietnameseText

/// Reads tables whose rows are lines, their cells parted by nothing but blanks.
///
/// ```
/// TT Tỉnh/Thành phố Điểm Hạng
/// 1 Quảng Ninh 72,95 1
/// 2 Bắc Giang 72,80 2
/// ```
///
/// A row is a line of units and figures and nothing else, at least three of the same make.
struct SpacedLines {
  private struct Row {
    var line: Int
    var cells: [Span]
    /// Which cells are units.
    var shape: [Bool]
  }

  let text: AnalyzedText
  let reader: CellReader

  private var candidates: [Candidate] { reader.candidates }

  /// The tables outside those already found.
  func tables(outside taken: Set<Int>) -> [TableGrid] {
    guard candidates.count(where: { $0.unit != nil }) > 2 else { return [] }
    var tables: [TableGrid] = []
    var rows: [Row] = []
    for number in text.lines.indices {
      let line = text.lines[number].span
      guard !text.isBlank(line) else { continue }
      let row = taken.contains(number) ? nil : row(number)
      if let row,
        rows.last.map({ $0.shape == row.shape && goesOn(from: $0.line, to: number) }) ?? true
      {
        rows.append(row)
      } else if row != nil || !canStandBetween(number) {
        tables += table(rows).map { [$0] } ?? []
        rows = row.map { [$0] } ?? []
      }
    }
    return tables + (table(rows).map { [$0] } ?? [])
  }

  /// No more than a heading of three lines may stand between two rows.
  private func goesOn(from before: Int, to line: Int) -> Bool { line - before <= 4 }

  private func canStandBetween(_ number: Int) -> Bool {
    let line = text.lines[number].span
    return text.isPlainLine(number) && line.count < 100
      && !text.text[line.end - 1].isOne(of: ".;:!?")
  }

  private func row(_ number: Int) -> Row? {
    let line = text.lines[number].span
    guard text.isPlainLine(number), line.count < 160 else { return nil }
    let units = candidates.within(line).filter { $0.unit != nil }
    guard (1...3).contains(units.count) else { return nil }
    var row = Row(line: number, cells: [], shape: [])
    var start = line.start
    for unit in units {
      guard addFigures(Span(start, unit.span.start), to: &row) else { return nil }
      row.cells.append(unit.span)
      row.shape.append(true)
      start = unit.span.end
    }
    guard addFigures(Span(start, line.end), to: &row) else { return nil }
    return row.cells.count > 2 ? row : nil
  }

  /// Takes the figures of a stretch in; `false` if it holds anything else.
  private func addFigures(_ span: Span, to row: inout Row) -> Bool {
    for part in text.folded[span.range].split(separator: 0x20) {
      let cell = Span(part.startIndex, part.endIndex)
      if reader.words.contains(.unitWords, String(decoding: part, as: UTF8.self)) { continue }
      guard FigureScan.isFigure(part) || FigureScan.isMissing(part) else { return false }
      row.cells.append(cell)
      row.shape.append(false)
    }
    return true
  }

  /// Whether a line is the heading over again.
  private func isAgain(_ line: Int, _ heading: [TableGrid.Cell]) -> Bool {
    guard let first = heading.first, let last = heading.last else { return false }
    return text.foldedWords(text.lines[line].span)
      == text.foldedWords(Span(first.span.start, last.span.end))
  }

  private func table(_ rows: [Row]) -> TableGrid? {
    guard rows.count > 2, let first = rows.first, let last = rows.last else { return nil }
    let width = first.cells.count
    let heading = HeadingWords(
      text: text, candidates: candidates, components: reader.components, words: reader.words
    )
    .rows(above: first.line, width: width)
    var table = TableGrid(
      cells: heading.cells, lineBefore: heading.lineBefore, lastLine: last.line)
    var number = heading.rowCount
    var line = heading.end ?? first.line
    for row in rows {
      for between in line..<row.line {
        guard !text.isBlank(text.lines[between].span), !isAgain(between, heading.cells) else {
          continue
        }
        table.cells.append(
          TableGrid.Cell(span: text.lines[between].span, row: number, columns: 0..<width))
        number += 1
      }
      table.cells += row.cells.enumerated().map { column, span in
        TableGrid.Cell(span: span, row: number, columns: column..<column + 1)
      }
      number += 1
      line = row.line + 1
    }
    return table
  }
}
