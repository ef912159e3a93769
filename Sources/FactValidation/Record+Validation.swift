internal import DocumentModel
internal import VietnameseText

extension Record {
  /// The earlier year it is compared with, if that is what the baseline is.
  var baselineYear: Int? { baseline.flatMap { Int($0) } }

  /// What it measures, for messages: "PAR_INDEX 2020", "SIPAS 2020 (Công chức)".
  var topic: String {
    [index, period, component.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
  }

  /// Whether it was read from a table's cell or a list's item.
  var isOfTable: Bool { rule.utf8.starts(with: "table.".utf8) }

  /// The value with its total and unit: "26/63", "87.56%".
  var printedValue: String {
    let total = of.map { "/\($0)" } ?? ""
    let unit = self.unit.map { $0 == "%" ? "%" : " \($0)" } ?? ""
    return "\(value)\(total)\(unit)"
  }

  /// Whether it speaks of the same thing as `other`: unit, index, component and scope.
  func sharesSubject(with other: Record) -> Bool {
    subject == other.subject && sharesMeasurement(with: other)
  }

  /// Whether it comes from the same measuring as `other`: index, component and scope.
  func sharesMeasurement(with other: Record) -> Bool {
    index == other.index && component == other.component && scope == other.scope
  }
}

extension Document {
  /// The stated records of these measures with their positions, which findings refer to.
  func stated(_ measures: [Record.Measure]) -> [(index: Int, record: Record)] {
    records.indices
      .filter { !records[$0].isDerived && measures.contains(records[$0].measure) }
      .map { (index: $0, record: records[$0]) }
  }

  /// The headline's blocks.
  var titleBlocks: [Block] { blocks.filter { $0.role == .title } }

  /// Whether `span` lies in the headline.
  func isInTitle(_ span: Span) -> Bool {
    block(at: span.start).map { $0.role == .title && $0.span.contains(span) } ?? false
  }

  /// Whether `span` lies in the article; a document without blocks is all article.
  func isInArticle(_ span: Span) -> Bool {
    blocks.isEmpty || block(at: span.start).map { $0.role.isArticle } ?? false
  }

  /// The cell of a table that `span` lies in, or `nil`.
  func cell(holding span: Span) -> TableCell? {
    block(at: span.start).flatMap { $0.span.contains(span) ? $0.cell : nil }
  }

  /// The block that holds the byte at `offset`; blocks stand in the order of the text.
  private func block(at offset: Int) -> Block? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count && blocks[low].span.start <= offset ? blocks[low] : nil
  }
}
