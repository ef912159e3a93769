internal import VietnameseText

/// One item of a list, cut into its label and its figures.
struct ListItem {
  /// What its first label names.
  enum Kind: Equatable {
    case unit, body, field, index, year, mean
    /// A short label that nothing is known of.
    case unknown
  }

  /// What the item is about.
  var kind: Kind
  /// Its cells in order.
  var cells: [Span]
  /// Whether it begins with a number or a place.
  var isNumbered: Bool
  /// Whether the words beside every figure say what it is.
  var isPlain: Bool
  /// The folded words of its further labels that nothing is known of.
  var unknown: [String]

  /// Its cells in a row of a grid, the label always in the second column.
  func placed(in row: Int) -> [TableGrid.Cell] {
    cells.enumerated().map { place, span in
      let column = isNumbered ? place : place + 1
      return TableGrid.Cell(span: span, row: row, columns: column..<column + 1)
    }
  }
}
