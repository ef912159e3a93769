internal import VietnameseText

/// Finds the heading above the first row of a table that was flattened to a cell a line.
struct FlattenedHeading {
  /// The heading's cells by row and column.
  struct Rows {
    var cells: [TableGrid.Cell] = []
    var rowCount = 0
    /// The place of its first line, or of the first row's where there is no heading.
    var start: Int
    /// The place behind its last line.
    var end: Int
  }

  /// The lines of the text that are not blank.
  let lines: [Int]
  /// The place of the first row's first line among them.
  let end: Int
  let width: Int
  let text: AnalyzedText
  let lexicon: TableWords

  /// The heading's rows, from a line on that headings begin with; `nil` if there is none.
  func openedRows() -> Rows? { firstHeadingLine().flatMap { rows(from: $0) } }

  /// The lines right above as one row, of which at least half say what a column holds.
  func plainRow() -> Rows? {
    guard end >= width else { return nil }
    let places = end - width..<end
    let least = lexicon.contains(.openings, words(end - width)) ? 3 : 2
    guard places.count(where: isHead) * least >= width, places.allSatisfy(isLabel) else {
      return nil
    }
    return rows(from: end - width)
  }

  /// The lines right above as one row, whatever they begin with; `nil` if they are no labels.
  func nearestRow() -> Rows? {
    guard end >= width else { return nil }
    let places = end - width..<end
    guard places.count(where: isHead) * 2 >= width,
      !places.contains(where: { words($0).utf8.contains(UInt8(ascii: ":")) })
    else { return nil }
    return rows(from: end - width)
  }

  /// Whether a line says what a column holds.
  private func isHead(_ place: Int) -> Bool {
    let words = words(place)
    guard lexicon.pair(.places, words) == nil else { return false }
    return lexicon.measure(words) != nil || lexicon.has(.unitHeads, in: words)
      || TableWords.isYear(words) || lexicon.announcesFields(words)
      || lexicon.has(.groupHeads, in: words)
  }

  /// The highest line near the rows that a heading begins with.
  private func firstHeadingLine() -> Int? {
    let reach = max(0, end - 2 * width - 4)..<end
    let labels = reach.reversed().prefix { isLabel($0) }
    return labels.last {
      lexicon.contains(.openings, words($0)) || $0 == end - width && isOpening($0)
    }
  }

  private func isOpening(_ place: Int) -> Bool {
    lexicon.phrases(.openings).begin(lexicon.split(words(place)))
  }

  private func isLabel(_ place: Int) -> Bool {
    let span = text.lines[lines[place]].span
    return span.count < 90 && !text.text[span.end - 1].isOne(of: ".;:")
  }

  private func words(_ place: Int) -> String { text.foldedWords(text.lines[lines[place]].span) }

  private func rows(from start: Int) -> Rows? {
    var places = Array(start..<end)
    guard places.count >= width, places.allSatisfy(isLabel) else { return nil }
    if places.count == 2 * width,
      zip(places, places.dropFirst(width)).allSatisfy({ words($0) == words($1) })
    {
      places = Array(places.suffix(width))
    }
    let cut = places.count - below(places)
    let labels = [places[..<cut], places[cut...]].map { $0.map(words) }.filter { !$0.isEmpty }
    let layout = HeadingLayout(width: width, words: lexicon)
    guard let columns = layout.columns(of: labels, areCertain: false) else { return nil }
    let cells = zip(
      places, columns.enumerated().flatMap { row, columns in columns.map { (row, $0) } }
    )
    .map { place, at in
      TableGrid.Cell(
        span: text.lines[lines[place]].span, row: at.0, columns: at.1, isHeading: true)
    }
    return Rows(cells: cells, rowCount: labels.count, start: start, end: end)
  }

  /// How many cells the second of two rows has: as many as repeat, or as the groups' years need.
  private func below(_ places: [Int]) -> Int {
    let groups = places.count - width
    guard groups > 0 else { return 0 }
    let counts = stride(from: groups, through: width, by: groups).filter { $0 > groups }
    return counts.last { repeats(places.suffix($0), groups) } ?? counts.first ?? 0
  }

  private func repeats(_ places: ArraySlice<Int>, _ groups: Int) -> Bool {
    let size = places.count / groups
    guard groups > 1 else { return places.allSatisfy { TableWords.isYear(words($0)) } }
    return zip(places, places.dropFirst(size)).allSatisfy { words($0) == words($1) }
  }
}
