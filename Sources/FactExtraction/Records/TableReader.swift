internal import AdministrativeUnits
internal import DocumentModel
internal import VietnameseText

/// Reads ranking tables: one unit a row, its rank, scores and changes in columns.
///
/// What a column holds is told by its heading, or by its cells where it has none. The index and
/// the year come from the heading, else from the line before the table, else from the text so far.
struct TableReader {
  /// What a column holds.
  enum Column: Hashable {
    case serial, unit, rank, value, rankChange, change, other
  }

  /// A column with what its heading says.
  struct Heading {
    var column: Column
    var index: String?
    var period: String?
    var unit: String?
    var component: String?
  }

  let text: AnalyzedText
  let candidates: [Candidate]

  /// The facts of all tables.
  ///
  /// - Parameters:
  ///   - tables: the tables.
  ///   - context: the index and period that hold at an offset where a table says none.
  /// - Returns: one record a cell that holds a value.
  func records(
    in tables: [TableGrid], context: (Int) -> (index: String?, period: String?)
  ) -> [Record] {
    tables.flatMap { records(in: $0, context: context($0.span.start)) }
  }

  private func records(
    in table: TableGrid, context: (index: String?, period: String?)
  ) -> [Record] {
    let units = unitsByRow(of: table)
    let body = units.keys.sorted()
    guard body.count >= 2, let first = body.first else { return [] }
    let caption = names(in: captionSpan(of: table))
    let places = table.cellsByPlace()
    var headings = (0..<min(table.columnCount, 60)).map { column in
      heading(
        of: column, in: table, above: first,
        column: body.map { places[TableGrid.place($0, column)] })
    }
    complete(&headings, table, caption, context)
    return body.flatMap { row in
      headings.enumerated().compactMap { column, heading in
        units[row].flatMap { record($0, places[TableGrid.place(row, column)], column, heading) }
      }
    }
  }

  /// Gives every heading its index and year, and a ranking without ranks its running numbers.
  private func complete(
    _ headings: inout [Heading], _ table: TableGrid, _ caption: (index: String?, period: String?),
    _ context: (index: String?, period: String?)
  ) {
    let isRanked = headings.contains { $0.column == .rank } || !isRanking(table)
    for column in headings.indices {
      if headings[column].column == .serial, !isRanked { headings[column].column = .rank }
      headings[column].index = headings[column].index ?? caption.index ?? context.index
      headings[column].period = headings[column].period ?? caption.period ?? context.period
    }
  }

  /// A table whose caption speaks of places, and that has only running numbers.
  private func isRanking(_ table: TableGrid) -> Bool {
    let words = text.foldedString(captionSpan(of: table))
    return ["xếp hạng", "dẫn đầu", "đứng đầu", "top", "tốp", "thứ hạng", "vị trí"].contains {
      words.holds($0)
    }
  }

  private func captionSpan(of table: TableGrid) -> Span {
    var line = table.lineBefore
    while line > 0, text.lines[line].span.count < 3 { line -= 1 }
    guard line >= 0, line < text.lines.count else { return table.span }
    return Span(text.lines[line].span.start, table.span.start)
  }
}

extension TableReader {
  /// The unit of every row that names one.
  private func unitsByRow(of table: TableGrid) -> [Int: NamedUnit] {
    var units: [Int: NamedUnit] = [:]
    for cell in table.cells where !cell.isHeading && units[cell.row] == nil {
      let named = candidates.within(cell.span).first { $0.unit != nil }
      guard let named, cell.span.count - named.span.count < 24 else { continue }
      units[cell.row] = named.unit
    }
    return units
  }

  /// The index and year named in a stretch of text.
  private func names(in span: Span) -> (index: String?, period: String?) {
    var index: String?
    var period: String?
    for candidate in candidates.within(span) {
      switch candidate.mention?.value {
      case .entity(let entity)? where entity.kind == .index: index = index ?? entity.name
      case .date(let iso)? where iso.utf8.count == 4: period = period ?? iso
      default: break
      }
    }
    return (index, period)
  }

  private func heading(
    of column: Int, in table: TableGrid, above first: Int, column body: [TableGrid.Cell?]
  ) -> Heading {
    let cells = table.cells.filter { $0.columns.contains(column) && $0.row < first }
    let words = cells.map { text.foldedString($0.span) }.joined(separator: " ")
    let named = cells.map { names(in: $0.span) }
    var heading = Heading(
      column: kind(words, column, body), index: named.compactMap(\.index).last,
      period: named.compactMap(\.period).last)
    if words.holds("%") || words.holds("tỷ lệ") { heading.unit = "%" }
    if words.holds("điểm") { heading.unit = heading.unit ?? "điểm" }
    return heading
  }

  private func kind(_ words: String, _ column: Int, _ body: [TableGrid.Cell?]) -> Column {
    let folded = " " + words + " "
    let has = { (phrases: [String]) in phrases.contains { folded.holds($0) } }
    if isUnitColumn(body) { return .unit }
    if has([" stt ", " tt ", "số tt", "số thứ tự"]) { return .serial }
    let isMove = has(["tăng", "giảm", "thay đổi", "chênh", "so với", "+/-", "biến động"])
    if isMove { return has(["bậc", "hạng", "vị trí"]) ? .rankChange : .change }
    if has(["hạng", "vị trí", "thứ tự", "xếp thứ", "rank"]) { return .rank }
    if has(["điểm", "chỉ số", "giá trị", "kết quả", "%", "tổng", "index", "\u{04}"]) {
      return .value
    }
    return kindByCells(column, body)
  }

  /// A column without a telling heading: decimals are values, small whole numbers in order ranks.
  private func kindByCells(_ column: Int, _ body: [TableGrid.Cell?]) -> Column {
    let numbers = body.compactMap { $0 }.map { number(in: $0) }
    let decimals = numbers.filter { ($0?.decimals ?? 0) > 0 }.count
    if decimals * 2 > body.count { return .value }
    let wholes = numbers.compactMap { $0?.whole }
    let isSerial = wholes.count == body.count && wholes == wholes.sorted() && column == 0
    return isSerial ? .serial : .other
  }

  private func isUnitColumn(_ body: [TableGrid.Cell?]) -> Bool {
    let hits = body.filter { cell in
      cell.map { candidates.within($0.span).contains { $0.unit != nil } } ?? false
    }
    return hits.count * 2 > body.count
  }
}

extension TableReader {
  private func record(
    _ unit: NamedUnit, _ cell: TableGrid.Cell?, _ column: Int, _ heading: Heading
  ) -> Record? {
    guard let cell, let index = heading.index, cell.columns.lowerBound == column,
      let measure = measure(heading.column), let value = number(in: cell),
      let span = numberSpan(in: cell), isPlausible(value, measure)
    else { return nil }
    var record = Record(
      subject: unit.name, index: index, measure: measure, value: value, span: span,
      rule: "table.\(measure.rawValue)")
    record.subjectID = unit.code
    record.period = heading.period
    let written = text.string(cell.span)
    switch measure {
    case .score where written.holds("%") || heading.unit == "%":
      record.measure = .percent
      record.unit = "%"
    case .score: record.unit = "điểm"
    case .rankChange: record.unit = "bậc"
    case .change: record.unit = written.holds("%") ? "%" : heading.unit ?? "điểm"
    case .rank: record.of = total(in: cell)
    default: break
    }
    return record
  }

  private func measure(_ column: Column) -> Record.Measure? {
    switch column {
    case .rank: .rank
    case .value: .score
    case .rankChange: .rankChange
    case .change: .change
    case .serial, .unit, .other: nil
    }
  }

  private func isPlausible(_ value: ExactDecimal, _ measure: Record.Measure) -> Bool {
    guard measure == .rank || measure == .rankChange else { return true }
    return value.whole.map { abs($0) <= 300 && (measure == .rankChange || $0 > 0) } ?? false
  }

  private func number(in cell: TableGrid.Cell) -> ExactDecimal? {
    guard let span = numberSpan(in: cell),
      let number = ExactDecimal(parsing: text.folded[span.range])
    else { return nil }
    return number.digits > 0 && isFall(cell) ? -number : number
  }

  private func isFall(_ cell: TableGrid.Cell) -> Bool {
    let words = text.foldedString(cell.span)
    return ["giảm", "tụt", "▼", "↓"].contains { words.holds($0) }
  }

  /// The first number of a cell, with its sign.
  private func numberSpan(in cell: TableGrid.Cell) -> Span? {
    let bytes = text.folded
    guard let first = cell.span.range.first(where: { bytes[$0] &- 0x30 < 10 }) else { return nil }
    var end = first
    while end < cell.span.end, bytes[end] &- 0x30 < 10 || isMark(at: end, before: cell.span.end) {
      end += 1
    }
    var start = first
    if start > cell.span.start, "+-".utf8.contains(bytes[start - 1]) { start -= 1 }
    return Span(start, end)
  }

  private func isMark(at offset: Int, before end: Int) -> Bool {
    let bytes = text.folded
    return ",.".utf8.contains(bytes[offset]) && offset + 1 < end && bytes[offset + 1] &- 0x30 < 10
  }

  /// The total of "7/17" in a cell.
  private func total(in cell: TableGrid.Cell) -> ExactDecimal? {
    let parts = text.foldedString(cell.span).split(separator: "/")
    return parts.count == 2 ? Int(parts[1].prefix { $0.isNumber }).map { ExactDecimal($0) } : nil
  }
}
