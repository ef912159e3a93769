internal import DocumentModel

/// Keeps count of rows and columns while tables are read, spans of several rows included.
///
/// Follows the table model of the HTML standard, "forming a table", in one pass.
struct TableTracker {
  private struct Grid {
    var table: Int
    var row = -1
    var column = 0
    var cell: TableCell?
    var isHead = false
    /// Rows that each column is still covered for by a cell above.
    var covered: [Int] = []
  }

  /// No cell is taken to cover more columns or rows.
  private static let maximumSpan = 200
  private static let maximumColumns = 1_000

  private var grids: [Grid] = []
  private var count = 0

  /// The cell of the innermost table that is open.
  var cell: TableCell? { grids.last?.cell }

  /// A block-level element begins.
  mutating func open(_ tag: ElementTag, _ attributes: AttributeList) {
    switch tag {
    case .table:
      grids.append(Grid(table: count))
      count += 1
    case .thead: change { $0.isHead = true }
    case .tr: change { Self.beginRow(&$0) }
    case .td, .th:
      let columns = Self.span(attributes.value(.colspan))
      let rows = Self.span(attributes.value(.rowspan))
      change { Self.beginCell(&$0, columns, rows, isHeading: tag == .th || $0.isHead) }
    default: break
    }
  }

  /// A block-level element ends.
  mutating func close(_ tag: ElementTag) {
    switch tag {
    case .table: _ = grids.popLast()
    case .thead: change { $0.isHead = false }
    case .td, .th: change { $0.cell = nil }
    default: break
    }
  }

  private mutating func change(_ body: (inout Grid) -> Void) {
    if !grids.isEmpty { body(&grids[grids.count - 1]) }
  }

  private static func span(_ value: String?) -> Int {
    min(max(value.flatMap { Int($0) } ?? 1, 1), maximumSpan)
  }

  private static func beginRow(_ grid: inout Grid) {
    grid.row += 1
    grid.column = 0
    grid.cell = nil
    for index in grid.covered.indices where grid.covered[index] > 0 { grid.covered[index] -= 1 }
  }

  private static func beginCell(
    _ grid: inout Grid, _ columns: Int, _ rows: Int, isHeading: Bool
  ) {
    while grid.column < grid.covered.count, grid.covered[grid.column] > 0 { grid.column += 1 }
    grid.cell = TableCell(
      table: grid.table, row: max(grid.row, 0), column: grid.column, columnSpan: columns,
      rowSpan: rows, isHeading: isHeading)
    let end = min(grid.column + columns, maximumColumns)
    while grid.covered.count < end { grid.covered.append(0) }
    for index in grid.column..<max(end, grid.column) { grid.covered[index] = rows }
    grid.column = end
  }
}
