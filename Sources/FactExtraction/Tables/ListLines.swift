internal import DocumentModel
internal import VietnameseText

/// Reads lists whose items name a unit, a field, an index or a year and its figures.
///
/// ```
/// 1. Hải Phòng: 91,34
/// - Hạng ba: Đồng Nai (86,02)
/// + Nhận thức số: 0,8000, thứ 4
/// ```
///
/// An item is a row if nothing stands in it but names, figures and the words that go with them.
struct ListLines {
  private struct Row {
    var line: Int
    var item: ListItem
  }

  let text: AnalyzedText
  let reader: CellReader

  /// The lists outside the tables already found.
  func tables(outside taken: Set<Int>) -> [TableGrid] {
    var tables: [TableGrid] = []
    var rows: [Row] = []
    for number in text.lines.indices {
      let line = text.lines[number].span
      if text.isBlank(line) { continue }
      if let item = taken.contains(number) ? nil : item(number) {
        if let last = rows.last, !goesOn(last.item, item) || number - last.line > 6 {
          tables += table(rows).map { [$0] } ?? []
          rows = []
        }
        rows.append(Row(line: number, item: item))
      } else if rows.isEmpty || taken.contains(number) || !canStandBetween(number, rows) {
        tables += table(rows).map { [$0] } ?? []
        rows = []
      }
    }
    return tables + (table(rows).map { [$0] } ?? [])
  }

  /// Whether two items can belong to one list.
  private func goesOn(_ last: ListItem, _ next: ListItem) -> Bool {
    let kinds: [ListItem.Kind] = [.field, .unknown]
    return last.kind == next.kind || kinds.contains(last.kind) && kinds.contains(next.kind)
      || next.kind == .mean || last.kind == .mean
  }

  /// Whether the labels that nothing is known of are the same in all items, or beside known ones.
  private func isUnderstood(_ rows: [Row]) -> Bool {
    let unknown = rows.map(\.item.unknown).filter { !$0.isEmpty }
    guard unknown.isEmpty || unknown.count > 1 && Set(unknown).count == 1 else { return false }
    let known = rows.count { $0.item.kind != .unknown }
    return known * 3 >= rows.count
  }

  private func item(_ number: Int) -> ListItem? {
    guard text.isPlainLine(number), text.lines[number].span.count < 260 else { return nil }
    return ListItemReader(text: text, reader: reader).item(in: text.lines[number].span)
  }

  private func canStandBetween(_ number: Int, _ rows: [Row]) -> Bool {
    let line = text.lines[number].span
    if isOtherItem(number, rows) || isGap(line) { return true }
    return text.isPlainLine(number) && line.count < 110
      && !text.text[line.end - 1].isOne(of: ".;!?")
  }

  /// Whether a line only says that rows are left out: "…".
  private func isGap(_ line: Span) -> Bool {
    line.count < 16
      && text.folded[line.range].allSatisfy { $0 < 0x61 && !FigureScan.isDigit($0) }
  }

  /// Whether a line is an item of the same list that says more than figures.
  private func isOtherItem(_ number: Int, _ rows: [Row]) -> Bool {
    guard let last = rows.last, text.isPlainLine(number) else { return false }
    let bullet = text.text[text.lines[last.line].span.start]
    return bullet < 0x30 && text.text[text.lines[number].span.start] == bullet
  }

  private func table(_ rows: [Row]) -> TableGrid? {
    guard rows.count >= least(rows), isUnderstood(rows), let first = rows.first,
      let last = rows.last
    else {
      return nil
    }
    let opening = heading(above: first.line, first.item)
    var table = TableGrid(
      cells: opening.cells, lineBefore: first.line - 1 - opening.lines, lastLine: last.line)
    table.isList = true
    table.items = Set(rows.map(\.line))
    var number = opening.lines > 0 ? 1 : 0
    var before = first.line
    let width = rows.map(\.item.cells.count).max() ?? 0
    for row in rows {
      for line in before..<row.line
      where !text.isBlank(text.lines[line].span) && !isOtherItem(line, rows)
        && !isGap(text.lines[line].span)
      {
        table.items.insert(line)
        table.cells += between(line, row.item, number, width)
        number += 1
      }
      before = row.line + 1
      table.cells += row.item.placed(in: number)
      number += 1
    }
    return table
  }

  /// A line between items: the heading again, or a group's name.
  private func between(
    _ line: Int, _ item: ListItem, _ number: Int, _ width: Int
  ) -> [TableGrid.Cell] {
    let again = heading(above: line + 1, item).cells
    guard again.isEmpty else {
      return again.map {
        TableGrid.Cell(span: $0.span, row: number, columns: $0.columns, isHeading: true)
      }
    }
    return [TableGrid.Cell(span: text.lines[line].span, row: number, columns: 0..<max(2, width))]
  }

  /// Items of which every figure says what it is need be but two.
  private func least(_ rows: [Row]) -> Int { rows.allSatisfy(\.item.isPlain) ? 2 : 3 }

  /// A line in brackets right above that names the parts of the items: "(hạng - đơn vị - điểm)".
  private func heading(above first: Int, _ item: ListItem) -> (cells: [TableGrid.Cell], lines: Int)
  {
    guard first > 0, text.isPlainLine(first - 1) else { return ([], 0) }
    let line = text.lines[first - 1].span
    guard text.folded[line.range].first == UInt8(ascii: "("), line.count < 120 else {
      return ([], 0)
    }
    var cells: [Span] = []
    var start = line.start + 1
    for at in line.range where text.folded[at].isOne(of: "-,;:|/)") {
      if !text.isBlank(Span(start, at)) { cells.append(Span(start, at)) }
      start = at + 1
    }
    guard cells.count == item.cells.count else { return ([], 0) }
    let columns = item.placed(in: 0).map(\.columns)
    return (
      zip(cells, columns).map {
        TableGrid.Cell(span: $0, row: 0, columns: $1, isHeading: true)
      }, 1
    )
  }
}
