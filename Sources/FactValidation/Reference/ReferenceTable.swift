internal import BundledData

/// A bundled table of tab-separated values, read by the names of its columns.
///
/// ```swift
/// let totals = ReferenceTable(named: "Reference/totals.tsv")
/// totals.rows.first?["index"]     // "PAR_INDEX"
/// totals.rows.first?["no such"]   // nil
/// ```
struct ReferenceTable {
  /// One line of the table.
  struct Row {
    fileprivate let columns: [Substring: Int]
    fileprivate let cells: [Substring]

    /// The cell below the heading `column`; `nil` if it is empty or there is no such column.
    subscript(column: String) -> String? {
      guard let index = columns[Substring(column)], cells.indices.contains(index) else {
        return nil
      }
      return cells[index].isEmpty ? nil : String(cells[index])
    }

    /// The cells of several columns together.
    fileprivate func key(_ columns: [String]) -> [String?] { columns.map { self[$0] } }
  }

  let rows: [Row]

  /// The bundled file `name`, or an empty table if the program was built without it.
  init(named name: String) {
    self.init(text: BundledFile.named(name)?.text ?? "")
  }

  /// The bundled table `name` with the rows of further tables of that name; a row replaces the
  /// bundled ones of the same key.
  init(named name: String, adding tables: [String: [String]]) {
    let added = (tables[name] ?? []).flatMap { ReferenceTable(text: $0).rows }
    let columns = Self.keys[name] ?? []
    let replaced = Set(added.map { $0.key(columns) })
    let bundled = ReferenceTable(named: "Reference/\(name).tsv").rows
    rows = bundled.filter { columns.isEmpty || !replaced.contains($0.key(columns)) } + added
  }

  /// What a row says something about; tables that are not named only grow.
  private static let keys = [
    "totals": ["index", "year", "level"], "indices": ["id"],
    "index-ranges": ["index", "period_from"],
    "leaders": ["index", "year", "level", "unit", "position"],
    "unranked": ["index", "unit", "period_from"],
  ]

  init(text: String) {
    let lines = text.utf8.split { $0 == 0x0A || $0 == 0x0D }.map { Self.cells(of: $0) }
    guard let heading = lines.first else {
      rows = []
      return
    }
    let columns = Dictionary(zip(heading, heading.indices)) { first, _ in first }
    rows = lines.dropFirst().map { Row(columns: columns, cells: $0) }
  }

  private static func cells(of line: Substring.UTF8View) -> [Substring] {
    line.split(separator: 0x09, omittingEmptySubsequences: false).map { Substring($0) }
  }
}
