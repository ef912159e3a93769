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

  /// The facts of all tables.
  ///
  /// - Parameters:
  ///   - tables: the tables.
  ///   - context: the index and period that hold at an offset where a table says none.
  /// - Returns: one record a figure that states a standing.
  func records(
    in tables: [TableGrid], context: (Int) -> (index: String?, period: String?)
  ) -> [Record] {
    let headline = text.lines.first { $0.role == .title }?.span
    return tables.filter { $0.cells.count <= Self.mostCells }.flatMap { grid in
      let caption = TableCaption(of: grid, under: headline, cells, context(grid.span.start))
      return records(in: grid, caption)
    }
  }

  /// No ranking is larger; a larger table is none, and costs the square of its rows.
  private static let mostCells = 10_000

  private var cells: CellReader {
    CellReader(text: text, candidates: candidates, components: components)
  }

  private func records(in grid: TableGrid, _ caption: TableCaption) -> [Record] {
    var caption = caption
    let cells = cells
    let named = Set(
      grid.cells.flatMap { cell in candidates.within(cell.span).compactMap(self.index) })
    if named.count == 1 { caption.onlyIndex = named.first }
    let index = caption.index ?? caption.onlyIndex ?? caption.context.index
    let ranksBodies = index.map { levels.of($0) == [.body] } ?? false
    let layout = TableLayout(grid, cells, ranksBodies: ranksBodies)
    guard layout.dataRows.count > 1, layout.width > 1 else { return [] }
    let figures = FigureReader(layout: layout, caption: caption, text: text, levels: levels)
    return layout.dataRows.flatMap { row in
      (0..<layout.width).flatMap { figures.records(row, $0) }
    }
  }

  private func index(_ candidate: Candidate) -> String? {
    guard case .entity(let entity)? = candidate.mention?.value, entity.kind == .index else {
      return nil
    }
    return entity.name
  }
}
