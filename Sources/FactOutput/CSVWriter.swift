public import DocumentModel
internal import VietnameseText

/// Writes one row per record, with the document it comes from.
///
/// The format is RFC 4180: commas, CRLF, quotes doubled inside quotes. An empty field is a value
/// that is not known. A text that a spreadsheet would run as a formula gets an apostrophe in
/// front (source: OWASP, CSV Injection); numbers are left alone, so that `-15` stays a number.
public struct CSVWriter: DocumentWriter {
  private static let columns = [
    "id", "path", "published", "subject", "subject_id", "index", "component", "period",
    "measure", "value", "of", "unit", "baseline", "scope", "start", "end", "rule", "derived",
    "subject_level", "subject_parent", "confidence", "origin",
  ]

  /// A writer of rows.
  public init() {}

  /// Appends the row of column names.
  public mutating func begin(into bytes: inout [UInt8]) {
    var row = CSVRow()
    for column in Self.columns { row.append(text: column) }
    bytes.append(contentsOf: row.line)
  }

  /// Appends a row for each of the document's records.
  public mutating func write(_ document: Document, into bytes: inout [UInt8]) {
    guard !document.records.isEmpty else { return }
    let offsets = ScalarOffsets(document.text.utf8)
    for record in document.records {
      var row = CSVRow()
      row.append(text: document.id)
      row.append(text: document.source.path)
      row.append(text: document.metadata.published)
      row.append(record, offsets)
      bytes.append(contentsOf: row.line)
    }
  }

  /// Nothing stands behind the last row.
  public mutating func end(into bytes: inout [UInt8]) {}
}

extension CSVRow {
  fileprivate mutating func append(_ record: Record, _ offsets: ScalarOffsets) {
    for text in [record.subject, record.subjectID, record.index, record.component] {
      append(text: text)
    }
    append(text: record.period)
    append(text: record.measure.rawValue)
    append(number: record.value)
    append(number: record.of)
    for text in [record.unit, record.baseline, record.scope] { append(text: text) }
    append(number: ExactDecimal(offsets.scalarOffset(of: record.span.start)))
    append(number: ExactDecimal(offsets.scalarOffset(of: record.span.end)))
    append(text: record.rule)
    append(text: record.isDerived ? "true" : "false")
    append(text: record.subjectLevel?.rawValue)
    append(text: record.subjectParent)
    append(number: record.confidence)
    append(text: record.origin.rawValue)
  }
}
