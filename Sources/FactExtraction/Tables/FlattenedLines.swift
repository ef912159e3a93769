internal import ReferenceData
internal import VietnameseText

/// Reads tables that were flattened to a cell a line, as scrapers leave them.
///
/// Units, years or fields of an index that recur every so many lines are its rows. Lines between
/// two rows are a group's heading, or the table's heading again.
struct FlattenedLines {
  let text: AnalyzedText
  let reader: CellReader

  private var candidates: [Candidate] { reader.candidates }

  /// The tables outside those already found.
  func tables(outside taken: Set<Int>) -> [TableGrid] {
    let lines = text.lines.indices.filter { number in
      text.isPlainLine(number) && !text.isBlank(text.lines[number].span) && !taken.contains(number)
    }
    guard lines.count > 5 else { return [] }
    let makers = [isPlace, isUnit, isYear, isField, isBody]
    var tables: [TableGrid] = []
    for maker in makers where tables.isEmpty {
      tables = self.tables(
        of: lines, anchors: lines.indices.filter { maker(text.lines[lines[$0]].span) })
    }
    return tables
  }

  private func tables(of lines: [Int], anchors: [Int]) -> [TableGrid] {
    guard anchors.count > 2 else { return [] }
    var tables: [TableGrid] = []
    var first = 0
    while first + 2 < anchors.count {
      let run = FlattenedRun(anchors: anchors[first...], lines: lines, reader: reader)
      if let table = run?.table() { tables.append(table) }
      first += max(1, run?.count ?? 1)
    }
    return tables
  }

  /// A unit that is no region: regions may stand beside the units of a ranking.
  private func isPlace(_ line: Span) -> Bool {
    isUnit(line) && !candidates.within(line).contains { $0.unit?.kind == .region }
  }

  private func isUnit(_ line: Span) -> Bool {
    line.count < 120
      && candidates.within(line).contains { unit in
        unit.unit != nil && line.count - unit.span.count < 8
      }
  }

  private func isYear(_ line: Span) -> Bool {
    line.count < 16 && TableWords.isYear(text.foldedWords(line))
  }

  /// A department, a district or a commune by its first words.
  private func isBody(_ line: Span) -> Bool {
    guard line.count < 100, line.count > 3,
      !text.folded[line.range].contains(where: { $0.isOne(of: ".;:") })
    else { return false }
    return reader.reading(of: line).body != nil
  }

  private func isField(_ line: Span) -> Bool {
    line.count < 160
      && reader.components.within(line).contains { line.count - $0.span.count < 8 }
  }
}

/// A run of rows of equal length, with the lines between them.
struct FlattenedRun {
  /// How many rows it has, those above the first known one apart.
  let count: Int

  /// The places, among `lines`, of the cell that every row has.
  private let anchors: ArraySlice<Int>
  private let lines: [Int]
  private let reader: CellReader
  private let period: Int
  /// How many cells of a row stand before the anchor.
  private let lead: Int

  /// The longest run from the first anchor on, or `nil` if there are no three rows.
  init?(anchors: ArraySlice<Int>, lines: [Int], reader: CellReader) {
    guard let period = Self.period(of: anchors) else { return nil }
    self.period = period
    self.lines = lines
    self.reader = reader
    let before = Self.lead(before: anchors[anchors.startIndex], period, lines, reader)
    let run = anchors.prefix(Self.length(anchors, period, before, lines, reader))
    guard let last = run.last else { return nil }
    let below = Self.below(last, period, lines, reader)
    let behind = lines[((below.last ?? last) + 1)...].prefix(period - 1)
      .prefix { Self.isFigure($0, reader) }.count
    lead = min(before, period - 1 - behind)
    let found = anchors.prefix(Self.length(anchors, period, lead, lines, reader))
    guard found.count > 2 else { return nil }
    count = found.count
    let above = Self.above(found[found.startIndex], period, lead, lines, reader)
    self.anchors = (above + found + (found.last == last ? below : []))[...]
  }

  /// The places of rows right below the last whose label nothing is known of.
  private static func below(
    _ last: Int, _ period: Int, _ lines: [Int], _ reader: CellReader
  ) -> [Int] {
    var below: [Int] = []
    var anchor = last + period
    while anchor + 1 < lines.count, isHeading(lines[anchor], reader),
      isFigure(lines[anchor + 1], reader)
    {
      below.append(anchor)
      anchor += period
    }
    return below
  }

  /// The places of rows right above the first whose label nothing is known of: "Chung", "Tổng".
  private static func above(
    _ first: Int, _ period: Int, _ lead: Int, _ lines: [Int], _ reader: CellReader
  ) -> [Int] {
    var above: [Int] = []
    var anchor = first - period
    while anchor - lead >= 0, !isFigure(lines[anchor], reader),
      (anchor - lead..<anchor - lead + period).allSatisfy({
        $0 == anchor || isFigure(lines[$0], reader)
      })
    {
      above.insert(anchor, at: 0)
      anchor -= period
    }
    return above
  }

  /// The commonest distance of the first anchors.
  private static func period(of anchors: ArraySlice<Int>) -> Int? {
    let near = anchors.prefix(12)
    let steps = zip(near, near.dropFirst()).map { $1 - $0 }.filter { (2...12).contains($0) }
    let counts = Dictionary(grouping: steps) { $0 }.mapValues(\.count)
    let best = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return best.flatMap { $0.value > 1 ? $0.key : nil }
  }

  private static func lead(
    before first: Int, _ period: Int, _ lines: [Int], _ reader: CellReader
  ) -> Int {
    lines[..<first].reversed().prefix(period - 1).prefix { isFigure($0, reader) }.count
  }

  /// How many anchors follow each other with a row, or a row and a short heading, between them.
  private static func length(
    _ anchors: ArraySlice<Int>, _ period: Int, _ lead: Int, _ lines: [Int], _ reader: CellReader
  ) -> Int {
    var count = 1
    for (before, anchor) in zip(anchors, anchors.dropFirst()) {
      let gap = (before - lead + period)..<max(before - lead + period, anchor - lead)
      guard anchor - before >= period, gap.count <= 2 * period + 2,
        gap.allSatisfy({ isHeading(lines[$0], reader) })
      else { break }
      count += 1
    }
    return count
  }

  private static func isFigure(_ line: Int, _ reader: CellReader) -> Bool {
    LineKinds(reader: reader).isFigure(line)
  }

  private static func isHeading(_ line: Int, _ reader: CellReader) -> Bool {
    LineKinds(reader: reader).isLabel(line)
  }
}

extension FlattenedRun {
  private var text: AnalyzedText { reader.text }

  /// The table; its first rows are the heading above it.
  func table() -> TableGrid? {
    guard let first = anchors.first, let last = anchors.last else { return nil }
    let heading = heading(above: first - lead)
    let end = min(lines.count, last - lead + period)
    var table = TableGrid(
      cells: heading.cells, lineBefore: heading.start > 0 ? lines[heading.start - 1] : -1,
      lastLine: lines[end - 1])
    var row = heading.rowCount
    var at = heading.end
    for anchor in anchors {
      add(sections: at..<anchor - lead, to: &table, &row)
      add(cells: (anchor - lead)..<min(end, anchor - lead + period), to: &table, row)
      row += 1
      at = anchor - lead + period
    }
    return table
  }

  /// The heading right above, or above the first group's heading.
  private func heading(above place: Int) -> FlattenedHeading.Rows {
    let nearest = FlattenedHeading(
      lines: lines, end: place, width: period, text: text, lexicon: reader.words)
    if let rows = nearest.openedRows() { return rows }
    if place > 0, Self.isHeading(lines[place - 1], reader) {
      let above = FlattenedHeading(
        lines: lines, end: place - 1, width: period, text: text, lexicon: reader.words)
      if let rows = above.openedRows() { return rows }
    }
    return nearest.nearestRow() ?? FlattenedHeading.Rows(start: place, end: place)
  }

  private func add(cells: Range<Int>, to table: inout TableGrid, _ row: Int) {
    for (column, place) in cells.enumerated() {
      table.cells.append(
        TableGrid.Cell(span: text.lines[lines[place]].span, row: row, columns: column..<column + 1))
    }
  }

  private func add(sections: Range<Int>, to table: inout TableGrid, _ row: inout Int) {
    if sections.count >= period {
      let start = sections.upperBound - period
      add(sections: sections.lowerBound..<start, to: &table, &row)
      add(cells: start..<sections.upperBound, to: &table, row)
      row += 1
      return
    }
    for place in sections {
      table.cells.append(
        TableGrid.Cell(span: text.lines[lines[place]].span, row: row, columns: 0..<period))
      row += 1
    }
  }
}
