/// One sheet of a workbook.
///
/// ```swift
/// sheet.cells[.init(row: 0, column: 0)]?.text    // "Kết quả PCI"
/// sheet.rows[0]                                  // every cell of a merged range holds its text
/// ```
public struct Worksheet: Sendable {
  /// A cell's text and how far it reaches.
  public struct Cell: Equatable, Sendable {
    /// What it shows.
    public internal(set) var text: String
    /// How many columns it covers, at least one.
    public internal(set) var columns = 1
    /// How many rows it covers, at least one.
    public internal(set) var rows = 1
  }

  /// A place of a sheet, counted from 0.
  public struct Place: Hashable, Sendable {
    /// The row from the top.
    public var row: Int
    /// The column from the left.
    public var column: Int

    /// The place in this row and column.
    public init(row: Int, column: Int) { (self.row, self.column) = (row, column) }
  }

  /// Its name on the tab.
  public let name: String
  /// The cells with text by their places.
  public let cells: [Place: Cell]
  /// The places that a merged cell covers, its own among them.
  let covered: Set<Place>

  /// The texts row by row; a row ends with its last cell, and of merged cells each holds the text.
  public var rows: [[String]] {
    var rows = [[String]](repeating: [], count: (cells.map { $0.row + $1.rows }.max() ?? 0))
    for (place, cell) in cells {
      for row in place.row..<place.row + cell.rows {
        let missing = place.column + cell.columns - rows[row].count
        if missing > 0 { rows[row] += [String](repeating: "", count: missing) }
        for column in place.column..<place.column + cell.columns { rows[row][column] = cell.text }
      }
    }
    return rows
  }
}
