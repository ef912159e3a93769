public import VietnameseText

/// A paragraph, heading, cell or line of the delivered text, with the part it plays.
public struct Block: Hashable, Sendable {
  /// What a block is; the raw value is the contract's word.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case title, lead, body, subheading, table, caption, date, byline, source
    case nav, meta, related, image, footer, comment, advertisement, list

    /// Whether it belongs to the article (chrome does not).
    public var isArticle: Bool {
      switch self {
      case .title, .lead, .body, .subheading, .table, .caption, .date, .byline, .source: true
      case .nav, .meta, .related, .image, .footer, .comment, .advertisement, .list: false
      }
    }
  }

  /// Where it stands, in UTF-8 bytes of the document's text.
  public var span: Span
  /// What it is.
  public var role: Role
  /// The dotted id of the cleaning rule that decided so.
  public var rule: String
  /// Row and column, counted from 0, of a table's cell.
  public var cell: TableCell?

  /// A block of `role` at `span`, decided by `rule`.
  public init(span: Span, role: Role, rule: String, cell: TableCell? = nil) {
    self.span = span
    self.role = role
    self.rule = rule
    self.cell = cell
  }
}

/// The place of a cell in a table of the page.
public struct TableCell: Hashable, Sendable {
  /// Which table of the page, counted from 0.
  public var table: Int
  /// The row, counted from 0.
  public var row: Int
  /// The first column it covers, counted from 0.
  public var column: Int
  /// How many columns it covers.
  public var columnSpan: Int
  /// How many rows it covers.
  public var rowSpan: Int
  /// Whether the page marks it as a heading (`th`, `thead`).
  public var isHeading: Bool

  /// A cell of `table` at `row` and `column`.
  public init(
    table: Int, row: Int, column: Int, columnSpan: Int = 1, rowSpan: Int = 1,
    isHeading: Bool = false
  ) {
    self.table = table
    self.row = row
    self.column = column
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.isHeading = isHeading
  }
}
