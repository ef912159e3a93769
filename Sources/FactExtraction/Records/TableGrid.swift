internal import DocumentModel
internal import VietnameseText

/// A table of the text: its cells by row and column, wherever the cells came from.
struct TableGrid {
  /// One cell.
  struct Cell {
    var span: Span
    var row: Int
    var columns: Range<Int>
    var rows: Range<Int>
    var isHeading: Bool
  }

  /// The cells, row by row.
  var cells: [Cell]
  /// The line that stands right before the table.
  var lineBefore: Int

  /// The cells by the places they cover: row and column in one number.
  func cellsByPlace() -> [Int: Cell] {
    var places: [Int: Cell] = [:]
    for cell in cells {
      for row in cell.rows.prefix(200) {
        for column in cell.columns.prefix(50) { places[Self.place(row, column)] = cell }
      }
    }
    return places
  }

  /// The key of a place.
  static func place(_ row: Int, _ column: Int) -> Int { row << 16 | column }

  /// The rows in order.
  var rows: [Int] { Array(Set(cells.map(\.row))).sorted() }
  /// How many columns there are.
  var columnCount: Int { cells.map(\.columns.upperBound).max() ?? 0 }
  /// From the first to the last byte.
  var span: Span {
    Span(cells.map(\.span.start).min() ?? 0, cells.map(\.span.end).max() ?? 0)
  }
}

extension TableGrid {
  /// All tables of `text`: marked by cells, parted by tabs, or flattened to a cell a line.
  static func all(in text: AnalyzedText, units: [Candidate]) -> [TableGrid] {
    marked(in: text) + tabbed(in: text) + flattened(in: text, units: units)
  }

  private static func marked(in text: AnalyzedText) -> [TableGrid] {
    var tables: [Int: TableGrid] = [:]
    for (number, line) in text.lines.enumerated() {
      guard let cell = line.cell, line.role.isArticle else { continue }
      let grid = Cell(
        span: line.span, row: cell.row,
        columns: cell.column..<cell.column + max(1, cell.columnSpan),
        rows: cell.row..<cell.row + max(1, cell.rowSpan), isHeading: cell.isHeading)
      tables[cell.table, default: TableGrid(cells: [], lineBefore: number - 1)].cells.append(grid)
    }
    return tables.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Runs of lines with the same number of tabs.
  private static func tabbed(in text: AnalyzedText) -> [TableGrid] {
    var tables: [TableGrid] = []
    var current: TableGrid?
    for (number, line) in text.lines.enumerated() {
      let parts = line.cell == nil && line.role.isArticle ? tabParts(of: line.span, in: text) : []
      guard parts.count > 1 else {
        if !line.span.isEmpty || parts.isEmpty && current?.rows.count ?? 0 < 2 {
          tables += current.map { [$0] } ?? []
          current = nil
        }
        continue
      }
      var grid = current ?? TableGrid(cells: [], lineBefore: number - 1)
      let row = (grid.cells.last?.row ?? -1) + 1
      grid.cells += parts.enumerated().map { column, span in
        Cell(
          span: span, row: row, columns: column..<column + 1, rows: row..<row + 1, isHeading: false)
      }
      current = grid
    }
    return (tables + (current.map { [$0] } ?? [])).filter { $0.rows.count > 2 }
  }

  private static func tabParts(of span: Span, in text: AnalyzedText) -> [Span] {
    var parts: [Span] = []
    var start = span.start
    for at in span.range where text.text[at] == 0x09 || text.text[at] == UInt8(ascii: "|") {
      parts.append(Span(start, at))
      start = at + 1
    }
    parts.append(Span(start, span.end))
    return parts.count > 1 ? parts.filter { !isBlank($0, text) || parts.count > 2 } : []
  }

  private static func isBlank(_ span: Span, _ text: AnalyzedText) -> Bool {
    text.text[span.range].allSatisfy { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 }
  }
}

extension TableGrid {
  /// One cell a line: units that recur every so many short lines.
  private static func flattened(in text: AnalyzedText, units: [Candidate]) -> [TableGrid] {
    let lines = text.lines.indices.filter { number in
      let line = text.lines[number]
      return line.role.isArticle && line.cell == nil && !isBlank(line.span, text)
    }
    let isUnit = lines.map { isUnitLine(text.lines[$0], units, text) }
    var tables: [TableGrid] = []
    var at = 0
    while at < lines.count {
      guard isUnit[at], let period = period(from: at, isUnit) else {
        at += 1
        continue
      }
      let table = grid(from: at, period: period, lines, isUnit, text)
      tables.append(table.grid)
      at = table.end
    }
    return tables
  }

  private static func isUnitLine(
    _ line: AnalyzedText.Line, _ units: [Candidate], _ text: AnalyzedText
  ) -> Bool {
    line.span.count < 120
      && units.within(line.span).contains { unit in
        unit.unit != nil && line.span.count - unit.span.count < 8
      }
  }

  /// The distance at which units recur at least three times, or `nil`.
  private static func period(from at: Int, _ isUnit: [Bool]) -> Int? {
    (2...8).first { period in
      at + 2 * period < isUnit.count && isUnit[at + period] && isUnit[at + 2 * period]
        && !(1..<period).contains { isUnit[at + $0] }
    }
  }

  private static func grid(
    from first: Int, period: Int, _ lines: [Int], _ isUnit: [Bool], _ text: AnalyzedText
  ) -> (grid: TableGrid, end: Int) {
    var last = first
    while last + period < lines.count, isUnit[last + period] { last += period }
    let unitColumn = unitColumn(first, period, lines, text)
    let start = max(0, first - unitColumn - period)
    let end = min(lines.count, last - unitColumn + period)
    var cells: [Cell] = []
    for (offset, number) in lines[start..<end].enumerated() {
      let row = offset / period
      let column = offset % period
      cells.append(
        Cell(
          span: text.lines[number].span, row: row, columns: column..<column + 1,
          rows: row..<row + 1, isHeading: row == 0))
    }
    return (TableGrid(cells: cells, lineBefore: start > 0 ? lines[start] - 1 : -1), end)
  }

  /// In which column the units stand: behind a running number or first.
  private static func unitColumn(
    _ first: Int, _ period: Int, _ lines: [Int], _ text: AnalyzedText
  ) -> Int {
    guard first > 0 else { return 0 }
    let before = text.lines[lines[first - 1]].span
    let next = text.lines[lines[first + period - 1]].span
    let isNumber = { (span: Span) in
      Int(text.string(span).trimmingSpaces) != nil && span.count <= 4
    }
    return isNumber(before) && isNumber(next) ? 1 : 0
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmingSpaces: String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view = view.dropFirst() }
    while let last = view.last, last.isWhitespace { view = view.dropLast() }
    return String(view)
  }
}
