internal import DocumentModel
internal import GRDB
internal import VietnameseText

/// The mentions, records and findings of a document as rows, without the document's number.
struct FactRows: Sendable {
  let mentions: [[DatabaseValue]]
  let records: [[DatabaseValue]]
  let findings: [[DatabaseValue]]

  init(_ document: Document) {
    let offsets = ScalarOffsets(document.text.utf8)
    mentions = document.mentions.map { Self.row($0, document.text, offsets) }
    records = document.records.map { Self.row($0, offsets) }
    findings = document.findings.map { Self.row($0, offsets) }
  }

  /// The hash of all rows, and of `others`.
  func hash(beside others: [DatabaseValue]) -> UInt64 {
    var hash = StableHash()
    for row in mentions + records + findings + [others] {
      for value in row { hash.add(value) }
    }
    return hash.value
  }

  private static func row(
    _ mention: Mention, _ text: TracedText, _ offsets: ScalarOffsets
  ) -> [DatabaseValue] {
    let common = [
      mention.value.type.databaseValue,
      offsets.scalarOffset(of: mention.span.start).databaseValue,
      offsets.scalarOffset(of: mention.span.end).databaseValue,
      text.string(in: mention.span).databaseValue, mention.rule.databaseValue,
    ]
    return common + mention.value.columns
  }

  private static func row(_ record: DocumentModel.Record, _ offsets: ScalarOffsets)
    -> [DatabaseValue]
  {
    [
      record.subject.databaseValue, DatabaseValue(record.subjectID), record.index.databaseValue,
      DatabaseValue(record.component), DatabaseValue(record.period),
      record.measure.rawValue.databaseValue, DatabaseValue(record.value),
      DatabaseValue(record.of), DatabaseValue(record.unit), DatabaseValue(record.baseline),
      DatabaseValue(record.scope), offsets.scalarOffset(of: record.span.start).databaseValue,
      offsets.scalarOffset(of: record.span.end).databaseValue, record.rule.databaseValue,
      record.isDerived.databaseValue, DatabaseValue(record.subjectLevel?.rawValue),
      DatabaseValue(record.subjectParent),
    ]
  }

  private static func row(_ finding: Finding, _ offsets: ScalarOffsets) -> [DatabaseValue] {
    [
      finding.check.databaseValue, finding.severity.rawValue.databaseValue,
      finding.message.databaseValue, DatabaseValue(finding.record), DatabaseValue(finding.mention),
      DatabaseValue(finding.expected), DatabaseValue(finding.found),
      DatabaseValue(finding.span.map { offsets.scalarOffset(of: $0.start) }),
      DatabaseValue(finding.span.map { offsets.scalarOffset(of: $0.end) }),
    ]
  }
}

extension MentionValue {
  /// The columns from `value` to `entity_id`.
  fileprivate var columns: [DatabaseValue] {
    switch self {
    case .rank(let value, let of, let isLast): Self.columns(value, of, isLast: isLast)
    case .top(let value), .rankChange(let value): Self.columns(value, nil)
    case .percent(let value): Self.columns(DatabaseValue(value), .null)
    case .score(let value, let outOf): Self.columns(DatabaseValue(value), DatabaseValue(outOf))
    case .count(let value, let of, let noun): Self.columns(value, of, noun: noun)
    case .date(let iso): Self.columns(.null, .null, iso: iso)
    case .entity(let entity): Self.columns(.null, .null, entity: entity)
    }
  }

  private static func columns(
    _ value: Int?, _ of: Int?, isLast: Bool? = nil, noun: String? = nil
  ) -> [DatabaseValue] {
    columns(DatabaseValue(value), DatabaseValue(of), isLast: isLast, noun: noun)
  }

  private static func columns(
    _ value: DatabaseValue, _ of: DatabaseValue, isLast: Bool? = nil, noun: String? = nil,
    iso: String? = nil, entity: Entity? = nil
  ) -> [DatabaseValue] {
    [
      value, of, isLast?.databaseValue ?? .null, DatabaseValue(noun), DatabaseValue(iso),
      DatabaseValue(entity?.kind.rawValue), DatabaseValue(entity?.name), DatabaseValue(entity?.id),
    ]
  }
}
