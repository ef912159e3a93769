/// How rows of records are written.
public struct RowOptions: Hashable, Sendable {
  /// The columns, in their order.
  public var columns: [RecordColumn]
  /// Whether CSV begins with a byte order mark, by which spreadsheets know UTF-8.
  public var marksEncoding: Bool
  /// How many characters a line of a table for terminals may have.
  public var width: Int
  /// Whether such a table has colours.
  public var isColoured: Bool

  /// All columns, no mark, 100 characters, no colours.
  public init(
    columns: [RecordColumn] = RecordColumn.allCases, marksEncoding: Bool = false,
    width: Int = 100, isColoured: Bool = false
  ) {
    self.columns = columns
    self.marksEncoding = marksEncoding
    self.width = width
    self.isColoured = isColoured
  }
}
