internal import DocumentModel
internal import PageReading

/// Tells tables of data from tables that only lay a page out.
struct DataTables {
  private var data: Set<Int> = []
  private var large: Set<Int> = []

  init(_ page: PageDraft) {
    var cells: [Int: [Int]] = [:]
    for (index, block) in page.page.blocks.enumerated() {
      if let cell = block.cell { cells[cell.table, default: []].append(index) }
    }
    for (table, blocks) in cells where Self.isData(blocks, page) {
      data.insert(table)
      if Self.isLarge(blocks, page) { large.insert(table) }
    }
  }

  /// Whether the cell belongs to a table of data that can be what an article is about.
  func isLarge(_ cell: TableCell?) -> Bool { cell.map { large.contains($0.table) } ?? false }

  /// Headings above several rows, or at least three rows and columns.
  private static func isLarge(_ blocks: [Int], _ page: PageDraft) -> Bool {
    let cells = blocks.compactMap { page.page.blocks[$0].cell }
    let rows = Set(cells.map(\.row)).count
    let isHeaded = cells.contains { $0.isHeading } && rows >= 3
    return isHeaded || (rows >= 3 && Set(cells.map(\.column)).count >= 3 && cells.count >= 9)
  }

  /// Whether one cell holds two paragraphs of running text.
  private static func hasText(_ prose: [Int], _ page: PageDraft) -> Bool {
    let cells = prose.compactMap { page.page.blocks[$0].cell }
    return Set(cells.map { [$0.row, $0.column] }).count < cells.count
  }

  /// Whether the cell belongs to a table of data.
  func isData(_ cell: TableCell?) -> Bool { cell.map { data.contains($0.table) } ?? false }

  /// Two rows and columns at least, short cells, few links.
  private static func isData(_ blocks: [Int], _ page: PageDraft) -> Bool {
    let cells = blocks.compactMap { page.page.blocks[$0].cell }
    guard Set(cells.map(\.row)).count >= 2, Set(cells.map(\.column)).count >= 2 else {
      return false
    }
    let prose = blocks.filter { page.traits[$0].isProse }
    let isLayout = hasText(prose, page)
    guard !isLayout, page.title.map({ !blocks.contains($0) }) ?? true else { return false }
    let long = blocks.count { page.traits[$0].characters > 300 }
    let links = blocks.count { page.traits[$0].isLinks }
    return long * 5 <= blocks.count && links * 2 <= blocks.count
  }
}
