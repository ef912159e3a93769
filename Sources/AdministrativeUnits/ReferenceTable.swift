internal import BundledData

/// A table of the reference data: tab-separated, one header line, no quoting.
///
/// ```swift
/// let table = ReferenceTable(text: "code\tname\n01\tHà Nội\n")
/// table.rows[0]["name"]    // "Hà Nội"
/// ```
public struct ReferenceTable: Sendable {
  /// One line of a table, read by column name.
  public struct Row: Sendable {
    fileprivate let columns: [String: Int]
    fileprivate let cells: [Substring]

    /// The cell in this column; empty if the row or the table has none.
    public subscript(column: String) -> String {
      guard let index = columns[column], index < cells.count else { return "" }
      return String(cells[index])
    }

    /// The values of a cell that holds several, parted by `|`.
    public func list(_ column: String) -> [String] {
      self[column].split(separator: "|").map(String.init)
    }
  }

  /// The rows under the header.
  public let rows: [Row]

  /// Reads a table from its text.
  public init(text: String) {
    let lines = text.utf8.split { $0 == 0x0A || $0 == 0x0D }.map { Self.cells(of: $0) }
    let header = lines.first ?? []
    let columns = Dictionary(
      header.enumerated().map { (String($1), $0) }, uniquingKeysWith: { first, _ in first })
    rows = lines.dropFirst().map { Row(columns: columns, cells: $0) }
  }

  private static func cells(of line: Substring.UTF8View) -> [Substring] {
    line.split(separator: 0x09, omittingEmptySubsequences: false).map { Substring($0) }
  }

  /// The table of this name inside the program; without rows if there is none.
  public init(bundled name: String) {
    self.init(text: BundledFile.named("Reference/\(name).tsv")?.text ?? "")
  }

  /// The table of this name inside the program, with the rows of further tables of that name.
  public init(bundled name: String, adding tables: [String: [String]]) {
    let added = (tables[name] ?? []).flatMap { ReferenceTable(text: $0).rows }
    self.init(rows: ReferenceTable(bundled: name).rows + added)
  }

  private init(rows: [Row]) { self.rows = rows }
}
