public import DocumentModel
public import ReferenceData

/// Finds rows that stand twice in a table.
public struct RepeatedRow: Check {
  /// The check's id.
  public let id = "repeated_row"
  /// The worst severity it gives.
  public let severity = Finding.Severity.warning
  /// It reads the text.
  public let needsText = true
  /// What it looks for.
  public let sentence = "A row stands in a table once."
  /// When it speaks and how loudly.
  public let documentation = """
    Two rows are one if all their cells hold the same words. Rows with less than two filled cells,
    headings that are repeated on every page of a report among them, are left alone.
    """

  /// A check of tables.
  public init() {}

  /// A finding for each row that stood there before.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    TableRows.all(in: document).flatMap { table -> [Finding] in
      var seen: [[String]: TableRows.Row] = [:]
      return table.rows.compactMap { row in
        guard row.isFull, row.cells.contains(where: { $0.contains(where: \.isNumber) }) else {
          return nil
        }
        guard let first = seen[row.cells] else {
          seen[row.cells] = row
          return nil
        }
        return finding(row, first)
      }
    }
  }

  private func finding(_ row: TableRows.Row, _ first: TableRows.Row) -> Finding {
    var finding = Finding(
      check: id, severity: .warning,
      message: "The row \"\(row.cells.joined(separator: " | "))\" stands twice in its table, as "
        + "row \(first.number + 1) and \(row.number + 1)")
    finding.span = row.span
    var related = Finding.Related(check: id, message: "The row stands here, too")
    related.span = first.span
    finding.related = [related]
    return finding.with(expected: "one row", found: "two rows")
  }
}
