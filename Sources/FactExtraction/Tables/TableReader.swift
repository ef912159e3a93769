internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Reads ranking tables: every figure with what its column, its row and the table's caption say.
///
/// The unit, the index, the year, the component and the measure of a figure may each stand in the
/// heading above it, in the label of its row, in a heading between the rows, in the lines before
/// the table, or in the text so far; the nearest counts. So a table of units by rows, of years by
/// columns, and of indices by rows are read in one way.
struct TableReader {
  let text: AnalyzedText
  let candidates: [Candidate]
  let components: [ComponentName]
  let levels: IndexLevels
  let words: TableWords
  /// The day of publication, or `nil`.
  let published: CalendarDay?

  /// What the tables of a text say, and the lines that they take up.
  struct Result {
    /// The cells read as facts, table by table.
    var readings: [TableReading] = []
    /// The figures of lists so read, which are for the linker to judge.
    var proposals: [TableReading] = []
    /// The lines that belong to tables, which prose is not to read.
    var lines: Set<Int> = []
  }

  /// The facts of all tables and lists of a text that names an index; no other's are asked for.
  func result() -> Result {
    let namesIndex = candidates.contains { candidate in
      guard case .entity(let entity)? = candidate.mention?.value else { return false }
      return entity.kind == .index
    }
    guard namesIndex || components.count > 3 else { return Result() }
    let cells = CellReader(
      text: text, candidates: candidates, components: components, words: words,
      abbreviations: Abbreviations.introduced(in: text, words))
    let grids = TableGrid.all(in: text, reader: cells)
    return grids.isEmpty ? Result() : result(of: grids, cells)
  }

  /// No ranking is larger; a larger table is none.
  private static let mostCells = 10_000

  private func result(of grids: [TableGrid], _ cells: CellReader) -> Result {
    let context = TableContext(
      text: text, candidates: candidates, words: words, published: published)
    let headline = headline
    let isMarked = text.lines.contains { $0.role == .title }
    var result = Result()
    for grid in grids {
      guard !PageBudget.isSpent else { break }
      let caption = TableCaption(
        of: grid, under: headline, isMarked: isMarked, cells,
        context.setting(at: grid.span.start))
      let isSmall = grid.cells.count <= Self.mostCells
      let readings = isSmall ? self.readings(in: grid, caption, cells) : []
      if grid.isList, !caption.isForeign {
        result.proposals += readings
        continue
      }
      if !(grid.isList || grid.isLoose) || !readings.isEmpty || caption.isForeign {
        result.lines.formUnion(TableGrid.lines(of: [grid]).filter { !isProse($0) })
      }
      result.readings += readings
    }
    return result
  }

  /// The title, or the first line where none is marked and it is short and no sentence.
  private var headline: Span? {
    if let title = text.lines.first(where: { $0.role == .title }) { return title.span }
    guard let first = text.lines.first(where: { $0.role.isArticle && $0.span.count > 2 })?.span,
      first.count < 160, text.text[first.end - 1] != UInt8(ascii: "."),
      !first.range.contains(where: { text.text[$0] == 0x09 || text.text[$0] == UInt8(ascii: "|") })
    else { return nil }
    return first
  }

  private func isProse(_ line: Int) -> Bool {
    text.lines.indices.contains(line) && text.isProseCell(text.lines[line])
  }

  private func readings(
    in grid: TableGrid, _ caption: TableCaption, _ cells: CellReader
  ) -> [TableReading] {
    var caption = caption
    let named = Set(
      grid.cells.flatMap { cell in candidates.within(cell.span).compactMap(self.index) })
    caption.onlyIndex = named.count == 1 ? named.first : named.isEmpty ? implied(by: grid) : nil
    let index = caption.index ?? caption.onlyIndex ?? caption.context.index
    let ranksBodies = index.map { levels.of($0) == [.body] } ?? false
    let layout = TableLayout(
      grid, cells, ranksBodies: ranksBodies, saysBodies: ranksBodies || caption.saysBodies)
    guard layout.dataRows.count > 1, layout.width > 1 else { return [] }
    let figures = FigureReader(
      layout: layout, caption: caption, text: text, levels: levels, words: words)
    return layout.dataRows.flatMap { row in
      (0..<layout.width).flatMap { figures.readings(row, $0) }
    }
  }

  /// The index that alone has all of three fields or more that a table names.
  private func implied(by grid: TableGrid) -> String? {
    let fields = grid.cells.flatMap { components.within($0.span) }
    guard let first = fields.first, Set(fields.map { text.foldedString($0.span) }).count > 2 else {
      return nil
    }
    let common = fields.reduce(first.indices) { $0.intersection($1.indices) }
    return common.count == 1 ? common.first : nil
  }

  private func index(_ candidate: Candidate) -> String? {
    guard case .entity(let entity)? = candidate.mention?.value, entity.kind == .index else {
      return nil
    }
    return entity.name
  }
}
