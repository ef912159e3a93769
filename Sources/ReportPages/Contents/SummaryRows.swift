internal import DocumentModel
internal import FactOutput

/// Rows of a table as JSON, written as they come.
struct SummaryRows: Sendable {
  private(set) var bytes: [UInt8] = [UInt8(ascii: "[")]
  private(set) var count = 0

  /// Adds the row that `write` writes.
  mutating func append(_ write: (inout JSONBytes) -> Void) {
    if count > 0 { bytes.append(UInt8(ascii: ",")) }
    var json = JSONBytes(isIndented: false)
    write(&json)
    bytes += json.take()
    count += 1
  }

  /// The table's bytes.
  var table: [UInt8] { bytes + [UInt8(ascii: "]")] }
}

/// A cell of a row: text, a number, or nothing.
enum Cell {
  case text(String?)
  case number(ExactDecimal?)
  case whole(Int?)
}

extension JSONBytes {
  /// A row of `cells`.
  mutating func row(_ cells: [Cell]) {
    array(cells) { json, cell in
      switch cell {
      case .text(let text?): json.string(text.utf8)
      case .number(let number?): json.number(number)
      case .whole(let whole?): json.whole(whole)
      default: json.null()
      }
    }
  }
}

/// A page in the summary.
struct PageRow {
  /// The names of its cells.
  static let columns = [
    "id", "title", "published", "site", "url", "path", "kind", "first", "records", "mentions",
    "errors", "warnings", "doubts",
  ]

  private let document: Document
  private let firstRecord: Int

  init(_ document: Document, firstRecord: Int) {
    (self.document, self.firstRecord) = (document, firstRecord)
  }

  func write(into json: inout JSONBytes) {
    let metadata = document.metadata
    json.row([
      .text(document.id), .text(metadata.title), .text(metadata.published), .text(metadata.site),
      .text(document.source.url), .text(document.source.path), .text(document.kind.rawValue),
      .whole(firstRecord), .whole(document.records.count), .whole(document.mentions.count),
      .whole(count(.error)), .whole(count(.warning)),
      .whole(document.findings.count { $0.kind == .reading }),
    ])
  }

  private func count(_ severity: Finding.Severity) -> Int {
    document.findings.count { $0.severity == severity && $0.kind == .page }
  }
}

/// A record in the summary.
struct RecordRow {
  /// The names of its cells.
  static let columns = [
    "page", "place", "subject", "subject_id", "level", "parent", "index", "component", "period",
    "measure", "value", "of", "unit", "baseline", "scope", "confidence", "origin", "derived",
    "words",
  ]

  private let record: Record
  private let page: Int
  private let place: Int
  private let words: String

  init(_ record: Record, page: Int, _ place: Int, _ words: String) {
    (self.record, self.page, self.place, self.words) = (record, page, place, words)
  }

  func write(into json: inout JSONBytes) {
    json.row([
      .whole(page), .whole(place), .text(record.subject), .text(record.subjectID),
      .text(record.subjectLevel?.rawValue), .text(record.subjectParent), .text(record.index),
      .text(record.component), .text(record.period), .text(record.measure.rawValue),
      .number(record.value), .number(record.of), .text(record.unit), .text(record.baseline),
      .text(record.scope), .number(record.confidence), .text(record.origin.rawValue),
      .whole(record.isDerived ? 1 : 0), .text(String(words.prefix(200))),
    ])
  }
}
