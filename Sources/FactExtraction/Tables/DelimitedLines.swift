internal import VietnameseText

/// Reads tables whose rows are lines, their cells parted by marks.
///
/// ```
/// TT | Tỉnh | Điểm
/// 1 | Quảng Ninh | 72,95
/// ```
///
/// Tabs, bars, dots, slashes and runs of blanks make rows wherever they stand. Dashes, commas,
/// semicolons and arrows make them only between names and bare figures, in lines cut alike.
struct DelimitedLines {
  /// A line cut into cells.
  struct Row {
    var line: Int
    var cells: [Span]
  }

  let text: AnalyzedText
  let reader: CellReader
  /// The mark that parts cells; `nil` for those that prose has not.
  var kind: LineMarks.LooseKind?

  /// The tables outside those already found, at least three rows each.
  func tables(outside taken: Set<Int> = []) -> [TableGrid] {
    let all = text.lines.indices.map { taken.contains($0) ? nil : row($0) }
    var tables: [TableGrid] = []
    var rows: [Row] = []
    for number in text.lines.indices {
      if let row = all[number] {
        if !row.cells.isEmpty { rows.append(row) }
      } else if taken.contains(number) || !isBetween(number, rows, all, taken)
        || opensTable(all[number + 1], behind: rows)
      {
        tables += table(rows).map { [$0] } ?? []
        rows = []
      } else if !isGap(text.lines[number].span) {
        rows.append(Row(line: number, cells: [text.lines[number].span]))
      }
    }
    return tables + (table(rows).map { [$0] } ?? [])
  }

  /// Whether headings of another number than the rows so far have cells follow: another table.
  private func opensTable(_ row: Row?, behind rows: [Row]) -> Bool {
    guard let next = row?.cells, let last = rows.last(where: { $0.cells.count > 1 }) else {
      return false
    }
    return next.count > 1 && next.count != last.cells.count && !next.contains(where: isFigure)
      && rows.contains { $0.cells.contains(where: isFigure) }
  }

  /// Whether a line is blank or only says that rows are left out: "…".
  private func isGap(_ line: Span) -> Bool {
    line.count < 16
      && text.folded[line.range].allSatisfy { $0 < 0x61 && !FigureScan.isDigit($0) }
  }

  /// Whether a line without marks can stand between the rows: blank, or a short heading.
  private func isBetween(
    _ number: Int, _ rows: [Row], _ all: [Row?], _ taken: Set<Int>
  ) -> Bool {
    guard !rows.isEmpty, text.isPlainLine(number), number + 1 < text.lines.count,
      !taken.contains(number + 1)
    else { return false }
    let line = text.lines[number].span
    return line.count < 100 && all[number + 1].map { !$0.cells.isEmpty } ?? isGap(line)
  }
}

// MARK: - Rows

extension DelimitedLines {
  /// The cells of a line; none for a rule such as `|---|---|`; `nil` for a line that is no row.
  private func row(_ number: Int) -> Row? {
    guard text.isPlainLine(number) else { return nil }
    let line = text.lines[number].span
    if let kind { return looseRow(number, line, kind) }
    let marks = LineMarks(text: text).marks(in: line)
    guard let first = marks.first else { return nil }
    let isBar = text.text[first.start] == UInt8(ascii: "|") || text.text[first.start] == 0x09
    if isBar { return Row(line: number, cells: isRule(line) ? [] : cells(of: line, marks)) }
    let cells = splitAtColon(cells(of: line, marks))
    return cells.contains(where: isFigure) || cells.contains(where: isHead)
      ? Row(line: number, cells: cells) : nil
  }

  private func cells(of line: Span, _ marks: [Span]) -> [Span] {
    zip([line.start] + marks.map(\.end), marks.map(\.start) + [line.end]).map { Span($0, $1) }
  }

  /// "Bộ Công an: 87,42" before further cells are two.
  private func splitAtColon(_ cells: [Span]) -> [Span] {
    guard let first = cells.first,
      let colon = text.folded[first.range].lastIndex(of: UInt8(ascii: ":"))
    else { return cells }
    let halves = [Span(first.start, colon), Span(colon + 1, first.end)]
    guard !halves.contains(where: text.isBlank), isBare(halves[1]) || isHead(halves[1]) else {
      return cells
    }
    return halves + cells.dropFirst()
  }

  /// A row parted by marks that prose has as well: names and bare figures, or headings.
  private func looseRow(_ number: Int, _ line: Span, _ kind: LineMarks.LooseKind) -> Row? {
    guard line.count > 5, line.count < 240 else { return nil }
    var marks = LineMarks(text: text).marks(in: line, of: kind)
    guard marks.count > 1 else { return nil }
    marks.removeAll { isInName($0, line) }
    guard marks.count > 1 else { return nil }
    let cells = splitAtColon(cells(of: line, marks))
    guard !cells.contains(where: { $0.count > 110 }) else { return nil }
    return isData(cells) || isHeading(cells) ? Row(line: number, cells: cells) : nil
  }

  private func isData(_ cells: [Span]) -> Bool {
    let bare = cells.count(where: isBare)
    let named = cells.filter { !isBare($0) && !text.isBlank($0) }
    return bare > 1 && bare * 2 >= cells.count - 1 && (1...3).contains(named.count)
      && named.allSatisfy { reader.reading(of: $0).figures.allSatisfy { !$0.hasDecimals } }
  }

  private func isHeading(_ cells: [Span]) -> Bool {
    guard !cells.contains(where: isBare) else { return false }
    let heads = cells.count(where: isHead)
    return heads > 1 && heads * (isHead(cells[0]) ? 3 : 2) >= cells.count
  }

  /// Whether a mark belongs to the name of a unit, an index or a field: "Công khai, minh bạch".
  private func isInName(_ mark: Span, _ line: Span) -> Bool {
    reader.components.within(line).contains { $0.span.overlaps(mark) }
      || reader.candidates.within(line).contains {
        ($0.unit != nil || $0.indexName != nil) && $0.span.overlaps(mark)
      }
  }

  /// Whether a cell can stand in a heading.
  private func isHead(_ cell: Span) -> Bool {
    let reading = reader.reading(of: cell)
    return reading.headsColumn
      || kind != nil
        && (reader.words.phrases(.fields).holds(reading.parts) || reading.unit != nil)
  }

  private func isRule(_ line: Span) -> Bool {
    text.text[line.range].allSatisfy { $0.isOne(of: "|-: +") }
  }

  /// A figure without words, or a mark for a missing one.
  private func isBare(_ cell: Span) -> Bool {
    let letters = text.folded[cell.range].count { $0 >= 0x61 && $0 < 0x7B }
    if letters > Self.lettersOfMissing { return false }
    let reading = reader.reading(of: cell)
    return FigureScan.isFigure(reading.allWords.utf8) || reading.isBlank
      || letters == 0 && reading.isData
  }

  /// A cell with more letters stands for no missing figure: "n/a".
  private static let lettersOfMissing = 2

  private func isFigure(_ cell: Span) -> Bool {
    if isBare(cell) { return true }
    return text.folded[cell.range].contains(where: FigureScan.isDigit)
      && reader.reading(of: cell).isData
  }
}

// MARK: - Columns

extension DelimitedLines {
  private func table(_ rows: [Row]) -> TableGrid? {
    guard let first = rows.first, let last = rows.last, isTable(rows) else { return nil }
    let rows = withoutBorders(rows)
    let width = width(of: rows)
    let shape = rows.first { $0.cells.count == width && $0.cells.contains(where: isFigure) }
    var table = TableGrid(cells: [], lineBefore: first.line - 1, lastLine: last.line)
    table.isLoose = kind != nil || !isBarred(first)
    let heading = heading(of: rows, width)
    var number = 0
    for (place, row) in rows.enumerated() {
      let columns = heading[place] ?? columns(of: row, width, shape)
      let groups = HeadingBrackets(text: text).groups(of: row.cells, columns, number)
      table.cells += groups
      if !groups.isEmpty { number += 1 }
      table.cells += zip(row.cells, columns).map { span, columns in
        TableGrid.Cell(span: span, row: number, columns: columns)
      }
      number += 1
    }
    return table
  }

  /// Whether tabs or bars part the cells, which nothing but tables has.
  private func isBarred(_ row: Row) -> Bool {
    let line = text.text[text.lines[row.line].span.range]
    return line.contains(0x09) || line.contains(UInt8(ascii: "|"))
  }

  /// Whether there are rows enough, and alike where marks alone say little.
  private func isTable(_ rows: [Row]) -> Bool {
    guard kind != nil else { return rows.count > 2 }
    let counts = rows.filter { isData($0.cells) }.map(\.cells.count)
    let even = counts.count { $0 == counts.first }
    let isHeaded = rows.contains { isHeading($0.cells) && $0.cells.count == counts.first }
    return even == counts.count && even > (isHeaded ? 1 : 2)
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
    let reading = reader.reading(of: cell)
    return TableWords.isYear(reading.allWords)
      || reader.words.measure(reading.allWords, reading.parts) != nil
        && !reader.words.phrases(.unitHeads).holds(reading.parts)
  }

  /// How many cells are figures where those of another row are, and labels where those are.
  private func agreement(_ row: Row, _ shape: Row?, _ shift: Int) -> Int {
    guard let shape, row.cells.count + shift <= shape.cells.count else { return 0 }
    return row.cells.indices.count { isFigure(row.cells[$0]) == isFigure(shape.cells[$0 + shift]) }
  }

  /// The columns of rows above the first full one that have too few cells for it.
  private func heading(of rows: [Row], _ width: Int) -> [Int: [Range<Int>]] {
    let above = rows.indices.prefix { isRagged(rows, $0, width) }
    var wide = above.filter { rows[$0].cells.count > 1 }
    if wide.count == 1, let next = above.last.map({ $0 + 1 }), rows.indices.contains(next),
      rows[next].cells.count == width, !rows[next].cells.contains(where: isFigure)
    {
      wide.append(next)
    }
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
