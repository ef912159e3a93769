internal import DocumentModel
internal import VietnameseText

/// A value of a row.
enum RowCell: Hashable, Sendable {
  case text(String?)
  case number(ExactDecimal?)
  case truth(Bool)
}

/// The rows of one document's records, made column by column.
struct RecordRows {
  private let document: Document
  private let offsets: ScalarOffsets
  private let finder: SentenceFinder

  init(_ document: Document) {
    self.document = document
    finder = SentenceFinder(document)
    offsets = ScalarOffsets(document.text.utf8)
  }

  /// The cells of a record under `columns`.
  func cells(of record: Record, _ columns: [RecordColumn]) -> [RowCell] {
    columns.map { column in
      switch column.kind {
      case .text: .text(text(column, record))
      case .number: .number(number(column, record))
      case .whole: .number(place(column, record))
      case .truth: .truth(record.isDerived)
      }
    }
  }

  private func text(_ column: RecordColumn, _ record: Record) -> String? {
    switch column {
    case .quote: finder.quote(of: record.span)
    case .sentence: finder.sentence(of: record.span)
    case .title: document.metadata.title
    case .url: document.source.url
    case .published: document.metadata.published
    case .id: document.id
    case .path: document.source.path
    default: record.text(column)
    }
  }

  private func number(_ column: RecordColumn, _ record: Record) -> ExactDecimal? {
    switch column {
    case .of: record.of
    case .confidence: record.confidence
    default: record.value
    }
  }

  private func place(_ column: RecordColumn, _ record: Record) -> ExactDecimal {
    let byte = column == .start ? record.span.start : record.span.end
    return ExactDecimal(offsets.scalarOffset(of: byte))
  }
}

extension Record {
  fileprivate func text(_ column: RecordColumn) -> String? {
    switch column {
    case .subject: subject
    case .subjectID: subjectID
    case .subjectLevel: subjectLevel?.rawValue
    case .subjectParent: subjectParent
    case .index: index
    case .component: component
    case .period: period
    case .measure: measure.rawValue
    case .unit: unit
    case .baseline: baseline
    case .scope: scope
    case .rule: rule
    case .origin: origin.rawValue
    default: nil
    }
  }
}
