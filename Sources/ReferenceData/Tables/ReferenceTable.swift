internal import BundledData
public import DocumentModel

/// A table of the reference data: tab-separated, one header line, no quoting.
///
/// A table keeps its bytes and where its lines are; a cell is read when it is asked for.
///
/// ```swift
/// let table = ReferenceTable(text: "code\tname\n01\tHà Nội\n")
/// table.rows[0]["name"]          // "Hà Nội"
/// table.rows[0].value("area")    // nil: there is no such column
/// ```
public struct ReferenceTable: Sendable {
  /// One line of a table, read by column name.
  public struct Row: Sendable {
    fileprivate let source: TableSource
    fileprivate let line: Range<Int>

    /// The cell in this column; empty if the row or the table has none.
    public subscript(column: String) -> String { value(column) ?? "" }

    /// The cell in this column; `nil` if it is empty or there is none.
    public func value(_ column: String) -> String? { source.cell(column, of: line) }

    /// The values of a cell that holds several, parted by `|`.
    public func list(_ column: String) -> [String] {
      guard let cell = value(column) else { return [] }
      let bar = UInt8(ascii: "|")
      guard cell.utf8.contains(bar) else { return [cell] }
      return cell.utf8.split(separator: bar).map { String(Substring($0)) }
    }

    /// The whole number in this column, or `nil`.
    public func whole(_ column: String) -> Int? { value(column).flatMap { Int($0) } }

    /// The decimal in this column, or `nil`.
    public func decimal(_ column: String) -> ExactDecimal? {
      value(column).flatMap { ExactDecimal(parsing: $0) }
    }

    /// The years a row holds for; an end that is not given lies open.
    public var years: ClosedRange<Int> {
      let from = whole("period_from") ?? 0
      return from...max(from, whole("period_to") ?? 9999)
    }

    /// Whether a source says so; the rest is derived, likely or recalled.
    public var isVerified: Bool { value("confidence")?.hasPrefix("verified") ?? false }
  }

  /// The rows under the header.
  public let rows: [Row]

  /// Reads a table from its text.
  public init(text: String) { self.init(bytes: Array(text.utf8)) }

  private init(bytes: [UInt8]) {
    let (source, lines) = TableSource.reading(bytes)
    rows = lines.map { Row(source: source, line: $0) }
  }

  /// The table of this name inside the program; without rows if there is none.
  public init(bundled name: String) {
    self.init(bytes: BundledFile.named("Reference/\(name).tsv")?.bytes ?? [])
  }

  /// The table of this name inside the program, with further tables of that name laid over it.
  ///
  /// A row takes the place of all rows of the program with its key, or is added; the key's columns
  /// are those that `TableLayout` names.
  public init(bundled name: String, adding tables: [String: [String]]) {
    let bundled = ReferenceTable(bundled: name)
    guard let added = tables[name] else {
      self = bundled
      return
    }
    let rows = added.flatMap { ReferenceTable(text: $0).rows }
    let layout = TableLayout.bundled
    let replaced = Set(rows.map { layout.key(of: $0, in: name) })
    let kept = bundled.rows.filter { !replaced.contains(layout.key(of: $0, in: name)) }
    self.init(rows: kept + rows)
  }

  private init(rows: [Row]) { self.rows = rows }
}
