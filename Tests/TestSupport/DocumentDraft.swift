public import DocumentModel
public import VietnameseText

/// A document put together by hand, line by line, for tests of what works on documents.
///
/// ```swift
/// var page = DocumentDraft(published: "2021-06-25")
/// page.fact("An Giang", "SIPAS", "2020", .rank, "45", of: 63)
/// page.document.records.count   // 1
/// ```
public struct DocumentDraft {
  /// The document so far.
  public private(set) var document: Document

  /// An empty page of this publication date.
  public init(published: String? = nil) {
    var metadata = PageMetadata()
    metadata.published = published
    document = Document(
      id: "draft", source: Source(path: "draft.txt"), metadata: metadata, text: TracedText())
  }

  /// Adds a line with its role.
  @discardableResult
  public mutating func line(_ text: String, role: Block.Role = .body) -> Span {
    if document.text.count > 0 { append("\n") }
    let span = append(text)
    document.blocks.append(Block(span: span, role: role, rule: "test.line"))
    return span
  }

  /// Adds a line that says `printed` of the unit, and the record of it.
  public mutating func fact(
    _ subject: String, _ index: String, _ period: String?, _ measure: Record.Measure,
    _ printed: String, of total: Int? = nil, with change: (inout Record) -> Void = { _ in }
  ) {
    let line = line("\(subject) \(index): \(printed)")
    let span = Span(line.end - printed.utf8.count, line.end)
    let value = ExactDecimal(parsing: printed.split(separator: " ").last ?? "0") ?? 0
    var record = Record(
      subject: subject, index: index, measure: measure, value: value, span: span,
      rule: "test.fact")
    record.period = period
    record.of = total.map { ExactDecimal($0) }
    record.unit = measure == .percent ? "%" : measure == .score ? "điểm" : nil
    change(&record)
    document.records.append(record)
  }

  /// Adds a mention of `words`, which the text must already hold; its last occurrence counts.
  public mutating func mention(_ words: String, _ value: MentionValue) {
    let text = document.text.utf8
    let wanted = Array(words.utf8)
    let start = text.indices.last { text[$0...].starts(with: wanted) } ?? 0
    document.mentions.append(
      Mention(span: Span(start, start + wanted.count), value: value, rule: "test.mention"))
  }

  /// Changes what is there.
  public mutating func change(_ change: (inout Document) -> Void) { change(&document) }

  /// Adds a finding.
  public mutating func finding(_ finding: Finding) {
    document.findings.append(finding)
  }

  @discardableResult
  private mutating func append(_ text: String) -> Span {
    let start = document.text.count
    let bytes = Array(text.utf8)
    document.text.append(bytes, from: Span(start, start + bytes.count))
    return Span(start, start + bytes.count)
  }
}
