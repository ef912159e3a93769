internal import DocumentModel
internal import PageReading
internal import VietnameseText

/// Documents made of the rows of a CSV file: neighbouring rows of one page are one document.
struct CSVSource: FactSource {
  private var rows: CSVRowReader
  private let path: String
  private var columns: CSVColumns?
  private var page: CSVPage?
  private var pending: [FactItem] = []
  private var isDone = false

  init(_ stream: ByteStream, path: String, separator: UInt8) {
    rows = CSVRowReader(stream, separator: separator)
    self.path = path
  }

  mutating func next() -> FactItem? {
    while true {
      if !pending.isEmpty { return pending.removeFirst() }
      if isDone { return nil }
      do throws(CSVFault) { try readRow() } catch { report(error) }
    }
  }

  private mutating func readRow() throws(CSVFault) {
    guard let row = try rows.next() else {
      isDone = true
      return finishPage()
    }
    guard let columns else {
      do throws(CSVFault) { columns = try CSVColumns(row) } catch {
        isDone = true
        throw error
      }
      return
    }
    guard row.count <= columns.count else {
      throw CSVFault(
        line: row.line, column: row.place(at: columns.count).column,
        message: "the row has \(row.count) fields, the heading \(columns.count)",
        hint: "put fields that hold the separator between quotes")
    }
    add(try columns.record(in: row), of: CSVPage(row, columns, path: path), line: row.line)
  }

  private mutating func add(_ record: Record, of next: CSVPage, line: Int) {
    if page?.isSame(as: next) != true {
      finishPage()
      page = next
    }
    page?.add(record, line: line)
  }

  private mutating func finishPage() {
    if let page { pending.append(.document(page.document)) }
    page = nil
  }

  private mutating func report(_ fault: CSVFault) {
    pending.append(
      .failure(
        RecordFailure(
          path: path, line: fault.line, column: fault.column, message: fault.message,
          hint: fault.hint)))
  }
}

/// The rows of one page.
private struct CSVPage {
  private(set) var document: RecordedDocument
  private let isNamed: Bool

  init(_ row: CSVFields, _ columns: CSVColumns, path: String) {
    let id = columns.text("id", in: row)
    var metadata = PageMetadata()
    metadata.published = columns.text("published", in: row)
    let source = Source(
      path: columns.text("path", in: row) ?? path, url: columns.text("url", in: row))
    let document = Document(
      id: id ?? "\(path):\(row.line)", source: source, metadata: metadata, text: TracedText())
    self.document = RecordedDocument(
      document, lines: [], origin: id ?? source.url ?? source.path)
    isNamed = id != nil
  }

  /// Whether the row of `other` belongs to this page; rows without an id stand alone.
  func isSame(as other: CSVPage) -> Bool {
    isNamed && other.isNamed && document.document.id == other.document.document.id
      && document.document.source == other.document.document.source
  }

  mutating func add(_ record: Record, line: Int) {
    document.document.records.append(record)
    document.lines.append(line)
  }
}
