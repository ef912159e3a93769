internal import DocumentModel
public import FactAudit
internal import FactOutput
public import RecordReading
public import ReferenceData
internal import VietnameseText

/// Everything that a report shows, taken in page by page and packed at once.
///
/// ```swift
/// var contents = ReportContents(audit: Audit())
/// contents.add(page)
/// let file = ReportFile(contents.finished(), language: .vietnamese)
/// ```
///
/// Pages are not kept: their text goes into packed portions of `portion` pages, their records into
/// rows of the summary.
public struct ReportContents: Sendable {
  /// How many pages share a packed portion.
  public static let portion = 20

  private var audit: Audit
  private let reference: ReferenceBook
  private var open: [UInt8] = []
  private var openPages = 0
  private(set) var portions: [[UInt8]] = []
  private(set) var pages = SummaryRows()
  private(set) var records = SummaryRows()

  /// Contents without a page, whose findings `audit` finds.
  public init(audit: Audit, reference: ReferenceBook = .bundled) {
    (self.audit, self.reference) = (audit, reference)
  }

  /// How many pages were added.
  public var pageCount: Int { pages.count }

  /// Adds a page that the pipeline has read and checked.
  public mutating func add(_ page: ReportedPage) {
    audit.add(page.document)
    keep(page)
  }

  /// Adds a document that was read from a file of records.
  public mutating func add(_ recorded: RecordedDocument) {
    audit.add(recorded)
    keep(ReportedPage(recorded.document))
  }

  /// Lets go of the packed pages, which lie elsewhere by now.
  public mutating func dropPortions() { portions = [] }

  private mutating func keep(_ page: ReportedPage) {
    let number = pages.count
    pages.append { PageRow(page.document, firstRecord: records.count).write(into: &$0) }
    for (place, record) in page.document.records.enumerated() {
      let words = page.document.text.string(in: record.span)
      records.append { RecordRow(record, page: number, place, words).write(into: &$0) }
    }
    open.append(openPages == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
    open += PageJSON(page).bytes
    openPages += 1
    if openPages == Self.portion { closePortion() }
  }

  private mutating func closePortion() {
    guard openPages > 0 else { return }
    portions.append(PackedBytes.gzip(open + [UInt8(ascii: "]")]))
    (open, openPages) = ([], 0)
  }

  /// The contents with everything that needs all pages: findings between them, league tables.
  public consuming func finished() -> FinishedContents {
    closePortion()
    let facts = audit.facts
    let summary = SummaryJSON(
      pages: pages, records: records, report: audit.report(on: facts), facts: facts,
      reference: reference)
    return FinishedContents(summary: summary.bytes, portions: portions, pages: pages.count)
  }
}

/// A report's data, ready to be written.
public struct FinishedContents: Sendable {
  /// The summary, JSON.
  public let summary: [UInt8]
  /// The pages in portions, each a gzip member of a JSON array.
  public let portions: [[UInt8]]
  /// How many pages there are.
  public let pages: Int
}
