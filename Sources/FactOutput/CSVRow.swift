package import DocumentModel

/// One line of a CSV file while it is being put together.
///
/// ```swift
/// var row = CSVRow()
/// row.append(text: "An Giang, 2020")
/// row.append(number: 26)
/// row.line      // "An Giang, 2020",26\r\n
/// ```
package struct CSVRow {
  private var bytes: [UInt8] = []
  private var isFirst = true

  /// A row without fields.
  package init() {}

  /// The row with its line end.
  package var line: [UInt8] { bytes + [0x0D, 0x0A] }

  package mutating func append(text: String?) {
    separate()
    guard let text, !text.isEmpty else { return }
    let safe = (Self.isFormula(text) ? "'" : "") + text
    let needsQuotes = safe.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    needsQuotes ? appendQuoted(safe.utf8) : bytes.append(contentsOf: safe.utf8)
  }

  package mutating func append(number: ExactDecimal?) {
    separate()
    if let number { bytes.appendNumber(number) }
  }

  /// Appends a number as it is printed; an empty text is no number.
  package mutating func append(plain number: String) {
    separate()
    bytes.append(contentsOf: number.utf8)
  }

  /// Whether a spreadsheet takes the text for a formula: by its first character, which may also be
  /// a full-width one.
  ///
  /// Apostrophes before it count as none, so that a reader may take the one in front away again.
  private static func isFormula(_ text: String) -> Bool {
    let first = text.unicodeScalars.first { $0 != "'" }
    return first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private mutating func appendQuoted(_ text: String.UTF8View) {
    bytes.append(0x22)
    for byte in text {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
