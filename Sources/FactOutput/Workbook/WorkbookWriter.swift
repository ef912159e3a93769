public import DocumentModel

/// Writes a workbook (.xlsx) of three sheets: records, findings, pages.
///
/// Each sheet has a frozen heading and a filter. Texts are texts whatever they begin with, so that
/// nothing out of a page is run as a formula and "01" stays "01"; numbers are numbers. Source:
/// ECMA-376, Office Open XML. A sheet takes 1,048,575 rows; what is beyond is left out and said in the
/// sheet of pages, and the rows are held until the end.
public struct WorkbookWriter: DocumentWriter {
  private let columns: [RecordColumn]
  private var records: SheetDraft
  private var findings: SheetDraft
  private var pages: SheetDraft

  private static let findingColumns = [
    "check", "severity", "message", "expected", "found", "quote", "sentence", "title", "url",
    "published", "id", "path",
  ]
  private static let pageColumns = [
    "title", "url", "published", "site", "author", "records", "findings", "id", "path",
  ]

  /// A writer of a workbook with these columns of records.
  public init(_ options: RowOptions = RowOptions()) {
    columns = options.columns
    records = SheetDraft("records", columns.map(\.rawValue))
    findings = SheetDraft("findings", Self.findingColumns)
    pages = SheetDraft("pages", Self.pageColumns)
  }

  /// Nothing can be written before the last row is there.
  public mutating func begin(into bytes: inout [UInt8]) {}

  /// Takes the rows of a document.
  public mutating func write(_ document: Document, into bytes: inout [UInt8]) {
    let rows = RecordRows(document)
    for record in document.records { records.append(rows.cells(of: record, columns)) }
    let finder = SentenceFinder(document)
    for finding in document.findings {
      findings.append(Self.cells(of: finding, document, finder))
    }
    pages.append(Self.cells(of: document))
  }

  /// Appends the workbook.
  public mutating func end(into bytes: inout [UInt8]) {
    bytes += WorkbookFile([records, findings, pages]).bytes
  }

  private static func cells(
    of finding: Finding, _ document: Document, _ finder: SentenceFinder
  ) -> [RowCell] {
    let words = finding.span.map { [finder.quote(of: $0), finder.sentence(of: $0)] }
    let own = [
      finding.check, finding.severity.rawValue, finding.message, finding.expected, finding.found,
    ]
    let page = [
      document.metadata.title, document.source.url, document.metadata.published, document.id,
      document.source.path,
    ]
    return (own + (words ?? [nil, nil]) + page).map { .text($0) }
  }

  private static func cells(of document: Document) -> [RowCell] {
    let page = document.metadata
    return [page.title, document.source.url, page.published, page.site, page.author]
      .map { RowCell.text($0) }
      + [document.records.count, document.findings.count].map { .number(ExactDecimal($0)) }
      + [.text(document.id), .text(document.source.path)]
  }
}
