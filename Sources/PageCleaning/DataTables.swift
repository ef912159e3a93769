internal import DocumentModel
internal import PageReading

/// Tells tables of data from tables that only lay a page out.
struct DataTables {
  private enum Kind {
    case layout, data, largeData
  }

  private var kinds: [Kind] = []

  /// The tables of `blocks`, which `traits` belong to.
  init(_ blocks: [SourceBlock], _ traits: [BlockTraits]) {
    var cells: [[Int]] = []
    for (index, block) in blocks.enumerated() {
      guard let table = block.cell?.table else { continue }
      while cells.count <= table { cells.append([]) }
      cells[table].append(index)
    }
    kinds = cells.map { Self.kind(of: $0, blocks, traits) }
  }

  /// Whether the cell belongs to a table of data.
  func isData(_ cell: TableCell?) -> Bool { cell.map { kinds[$0.table] != .layout } ?? false }

  /// Whether the cell belongs to a table of data that can be what an article is about.
  func isLarge(_ cell: TableCell?) -> Bool { cell.map { kinds[$0.table] == .largeData } ?? false }

  /// Data has two rows and columns at least, short cells, few links.
  private static func kind(
    of table: [Int], _ blocks: [SourceBlock], _ traits: [BlockTraits]
  ) -> Kind {
    let cells = table.compactMap { blocks[$0].cell }
    let (rows, columns) = (Set(cells.map(\.row)).count, Set(cells.map(\.column)).count)
    guard rows >= 2, columns >= 2 else { return .layout }
    let long = table.count { traits[$0].characters > 300 }
    let links = table.count { traits[$0].isLinks }
    guard long * 5 <= table.count, links * 2 <= table.count,
      !hasText(table.filter { traits[$0].isProse }, blocks)
    else { return .layout }
    return isLarge(cells, rows, columns) ? .largeData : .data
  }

  /// Headings above several rows, or at least three rows and columns.
  private static func isLarge(_ cells: [TableCell], _ rows: Int, _ columns: Int) -> Bool {
    guard rows >= 3 else { return false }
    return cells.contains { $0.isHeading } || (columns >= 3 && cells.count >= 9)
  }

  /// Whether one cell holds two paragraphs of running text.
  private static func hasText(_ prose: [Int], _ blocks: [SourceBlock]) -> Bool {
    let cells = prose.compactMap { blocks[$0].cell }
    return zip(cells, cells.dropFirst()).contains { $0.row == $1.row && $0.column == $1.column }
  }
}
