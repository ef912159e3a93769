internal import DocumentModel
internal import VietnameseText

/// Cuts headings whose cells are parted by blanks alone into cells, by the words headings use.
struct HeadingWords {
  /// What stands above a table.
  struct Heading {
    var cells: [TableGrid.Cell] = []
    var rowCount = 0
    /// The line behind it, from which on rows and headings of groups follow.
    var end: Int?
    var lineBefore: Int
  }

  let text: AnalyzedText
  let candidates: [Candidate]
  let components: [ComponentName]
  let words: TableWords

  /// The heading right above the line `first` of a table of `width` columns; empty if none fits.
  func rows(above first: Int, width: Int) -> Heading {
    let lines = lines(above: first)
    for skipped in 0...1 {
      if let heading = heading(lines.dropFirst(skipped), width) { return heading }
    }
    return Heading(lineBefore: first - 1)
  }

  private func heading(_ lines: ArraySlice<Int>, _ width: Int) -> Heading? {
    for count in 1...2 where lines.count >= count {
      let found: [[Span]] = lines.prefix(count).reversed().map { cells(of: text.lines[$0].span) }
      let layout = HeadingLayout(width: width, words: words).columns(
        of: found.map { $0.map(text.foldedWords) })
      guard let layout else { continue }
      let placed = zip(found, layout).enumerated().flatMap { row, pair in
        zip(pair.0, pair.1).map { TableGrid.Cell(span: $0, row: row, columns: $1, isHeading: true) }
      }
      let top = lines[lines.startIndex + count - 1]
      return Heading(
        cells: placed, rowCount: count, end: lines[lines.startIndex] + 1,
        lineBefore: top - 1)
    }
    return nil
  }

  /// The three lines above, the nearest first.
  private func lines(above first: Int) -> [Int] {
    Array(
      text.lines.indices[..<first].reversed().lazy
        .filter { !text.isBlank(text.lines[$0].span) }
        .prefix(3).filter { text.isPlainLine($0) && text.lines[$0].span.count < 160 })
  }

  /// The cells of a line that marks part; none of one without marks.
  private func markedCells(of line: Span) -> [Span] {
    let marks = LineMarks(text: text).marks(in: line)
    guard !marks.isEmpty else { return [] }
    let ends = marks.map(\.start) + [line.end]
    return zip([line.start] + marks.map(\.end), ends).map { Span($0, $1) }
  }

  /// The cells of a line; none if a word is no heading's.
  private func cells(of line: Span) -> [Span] {
    let marked = markedCells(of: line)
    guard marked.isEmpty else { return marked }
    let parts = text.folded[line.range].split(separator: 0x20).map {
      Span($0.startIndex, $0.endIndex)
    }
    var cells: [Span] = []
    var at = 0
    while at < parts.count {
      guard let count = start(at, parts) else {
        guard !cells.isEmpty, isAttached(parts[at]) else { return [] }
        cells[cells.count - 1].end = parts[at].end
        at += 1
        continue
      }
      let cell = Span(parts[at].start, parts[at + count - 1].end)
      if let last = cells.last, isIndex(cell), !isIndex(last),
        words.measure(text.foldedWords(last)) != nil
      {
        cells[cells.count - 1].end = cell.end
      } else {
        cells.append(cell)
      }
      at += count
      at = withYear(at, parts, &cells)
    }
    return cells
  }

  /// How many parts the words of a heading that begin here take, or `nil`.
  private func start(_ at: Int, _ parts: [Span]) -> Int? {
    let name = candidates.within(Span(parts[at].start, parts[parts.count - 1].end)).first
    if let name, name.span.start == parts[at].start, name.mention?.value.type == "entity" {
      return parts[at...].prefix { $0.start < name.span.end }.count
    }
    if let field = components.within(Span(parts[at].start, parts[parts.count - 1].end)).first,
      field.span.start == parts[at].start
    {
      return parts[at...].prefix { $0.start < field.span.end }.count
    }
    for count in stride(from: min(6, parts.count - at), to: 0, by: -1) {
      let phrase = text.foldedWords(Span(parts[at].start, parts[at + count - 1].end))
      if words.contains(.headings, phrase) { return count }
    }
    return isYear(parts[at]) ? 1 : nil
  }

  /// Whether an index is named; "Giá trị DTI" is one cell.
  private func isIndex(_ cell: Span) -> Bool {
    candidates.within(cell).contains { candidate in
      guard case .entity(let entity)? = candidate.mention?.value else { return false }
      return entity.kind == .index
    }
  }

  /// "Hạng 2021", "PCI 2022", "Năm 2020" are one cell each.
  private func withYear(_ at: Int, _ parts: [Span], _ cells: inout [Span]) -> Int {
    guard at < parts.count, isYear(parts[at]) else { return at }
    cells[cells.count - 1].end = parts[at].end
    return at + 1
  }

  private func isYear(_ part: Span) -> Bool {
    Int(text.foldedWords(part)).map { (2000...2040).contains($0) } ?? false
  }

  private func isAttached(_ part: Span) -> Bool { text.folded[part.start] == UInt8(ascii: "(") }
}
