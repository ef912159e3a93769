public import DocumentModel

/// One output format: turns documents into bytes, one after the other.
///
/// ```swift
/// var writer = OutputFormat.jsonl.makeWriter()
/// var bytes: [UInt8] = []
/// writer.begin(into: &bytes)
/// writer.write(document, into: &bytes)   // {"schema_version":1,"id":"…", … }\n
/// writer.end(into: &bytes)
/// ```
///
/// A writer appends and never looks back, so the caller may send and empty the bytes whenever it
/// likes.
public protocol DocumentWriter: Sendable {
  /// Appends what stands before the first document.
  mutating func begin(into bytes: inout [UInt8])
  /// Appends one document.
  mutating func write(_ document: Document, into bytes: inout [UInt8])
  /// Appends what stands behind the last document.
  mutating func end(into bytes: inout [UInt8])
}

/// The formats of `trich extract`; the raw value is what `--format` takes.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  /// One JSON object a line, the output contract.
  case jsonl
  /// One indented JSON array of the same objects, for reading.
  case json
  /// One row per record, for a spreadsheet.
  case csv
  /// A workbook of records, findings and pages, for Excel and LibreOffice.
  case xlsx
  /// Facts side by side, for a person at a terminal.
  case table

  /// The format that a file's name stands for; `nil` if it says nothing.
  public init?(suffixOf path: String) {
    let suffix = path.split(separator: "/").last?.split(separator: ".").dropFirst().last
    self.init(rawValue: suffix?.lowercased() ?? "")
    if self == .table { return nil }
  }

  /// A writer of this format that has written nothing yet; `options` matter to rows.
  public func makeWriter(_ options: RowOptions = RowOptions()) -> any DocumentWriter {
    switch self {
    case .jsonl: JSONLinesWriter()
    case .json: JSONArrayWriter()
    case .csv: CSVWriter(options)
    case .xlsx: WorkbookWriter(options)
    case .table: TableWriter(options)
    }
  }
}
