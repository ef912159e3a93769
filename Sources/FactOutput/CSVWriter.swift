public import DocumentModel

/// Writes one row per record, with the words that say it and the page it comes from.
///
/// The format is RFC 4180: commas, CRLF, quotes doubled inside quotes. An empty field is a value
/// that is not known. A text that a spreadsheet would run as a formula gets an apostrophe in
/// front (source: OWASP, CSV Injection); numbers are left alone, so that `-15` stays a number.
public struct CSVWriter: DocumentWriter {
  private let options: RowOptions

  /// A writer of rows.
  public init(_ options: RowOptions = RowOptions()) { self.options = options }

  /// Appends the row of column names.
  public mutating func begin(into bytes: inout [UInt8]) {
    if options.marksEncoding { bytes += [0xEF, 0xBB, 0xBF] }
    var row = CSVRow()
    for column in options.columns { row.append(text: column.rawValue) }
    bytes.append(contentsOf: row.line)
  }

  /// Appends a row for each of the document's records.
  public mutating func write(_ document: Document, into bytes: inout [UInt8]) {
    guard !document.records.isEmpty else { return }
    let rows = RecordRows(document)
    for record in document.records {
      var row = CSVRow()
      for cell in rows.cells(of: record, options.columns) { row.append(cell) }
      bytes.append(contentsOf: row.line)
    }
  }

  /// Nothing stands behind the last row.
  public mutating func end(into bytes: inout [UInt8]) {}
}

extension CSVRow {
  fileprivate mutating func append(_ cell: RowCell) {
    switch cell {
    case .text(let text): append(text: text)
    case .number(let number): append(number: number)
    case .truth(let value): append(text: value ? "true" : "false")
    }
  }
}
