internal import DocumentModel
internal import VietnameseText

/// The object of the output contract: its keys in their order, nulls written out.
struct DocumentJSON {
  let document: Document
  private let offsets: ScalarOffsets

  init(_ document: Document) {
    self.document = document
    offsets = ScalarOffsets(document.text.utf8)
  }

  func write(into json: inout JSONBytes) {
    json.object { json in
      json.field("schema_version", whole: Document.schemaVersion)
      json.field("id", document.id)
      write(document.source, into: &json)
      write(document.metadata, into: &json)
      json.key("text")
      json.string(document.text.utf8)
      writeLists(into: &json)
    }
  }

  private func writeLists(into json: inout JSONBytes) {
    json.key("blocks")
    json.array(document.blocks) { write($1, into: &$0) }
    json.key("mentions")
    json.array(document.mentions) { write($1, into: &$0) }
    json.key("records")
    json.array(document.records) { write($1, into: &$0) }
    json.key("findings")
    json.array(document.findings) { write($1, into: &$0) }
  }

  private func write(_ source: Source, into json: inout JSONBytes) {
    json.key("source")
    json.object { json in
      json.field("path", source.path)
      json.field("url", source.url)
      json.field("media_type", source.mediaType)
      json.field("charset", source.charset)
      json.field("record_id", source.recordID)
    }
  }

  private func write(_ metadata: PageMetadata, into json: inout JSONBytes) {
    json.field("title", metadata.title)
    json.field("published", metadata.published)
    json.field("author", metadata.author)
    json.field("site", metadata.site)
    json.field("lead", metadata.lead)
  }
}

// MARK: - Elements

extension DocumentJSON {
  private func write(_ block: Block, into json: inout JSONBytes) {
    json.object { json in
      writeSpan(block.span, into: &json)
      json.field("role", block.role.rawValue)
      json.field("rule", block.rule)
    }
  }

  private func write(_ mention: Mention, into json: inout JSONBytes) {
    json.object { json in
      json.field("type", mention.value.type)
      writeSpan(mention.span, into: &json)
      json.key("text")
      json.string(document.text.utf8[mention.span.range.clamped(to: 0..<document.text.count)])
      json.field("rule", mention.rule)
      mention.value.writeFields(into: &json)
    }
  }

  private func write(_ record: Record, into json: inout JSONBytes) {
    json.object { json in
      writeStanding(record, into: &json)
      json.field("unit", record.unit)
      json.field("baseline", record.baseline)
      json.field("scope", record.scope)
      writeSpan(record.span, into: &json)
      json.field("rule", record.rule)
      json.field("confidence", record.confidence)
      json.field("origin", record.origin.rawValue)
      json.field("derived", flag: record.isDerived)
    }
  }

  private func writeStanding(_ record: Record, into json: inout JSONBytes) {
    json.field("subject", record.subject)
    json.field("subject_id", record.subjectID)
    json.field("subject_level", record.subjectLevel?.rawValue)
    json.field("subject_parent", record.subjectParent)
    json.field("index", record.index)
    json.field("component", record.component)
    json.field("period", record.period)
    json.field("measure", record.measure.rawValue)
    json.field("value", record.value)
    json.field("of", record.of)
  }

  private func write(_ finding: Finding, into json: inout JSONBytes) {
    json.object { json in
      json.field("check", finding.check)
      json.field("severity", finding.severity.rawValue)
      json.field("kind", finding.kind.rawValue)
      json.field("certainty", finding.certainty)
      json.field("message", finding.message)
      json.field("record", whole: finding.record)
      json.field("mention", whole: finding.mention)
      json.field("expected", finding.expected)
      json.field("found", finding.found)
      if let span = finding.span { writeSpan(span, into: &json) }
      json.key("related")
      json.array(finding.related) { write($1, into: &$0) }
    }
  }

  private func write(_ related: Finding.Related, into json: inout JSONBytes) {
    json.object { json in
      json.field("check", related.check)
      json.field("message", related.message)
      json.field("record", whole: related.record)
      json.field("mention", whole: related.mention)
      if let span = related.span { writeSpan(span, into: &json) }
    }
  }

  private func writeSpan(_ span: Span, into json: inout JSONBytes) {
    json.field("start", whole: offsets.scalarOffset(of: span.start))
    json.field("end", whole: offsets.scalarOffset(of: span.end))
  }
}

extension MentionValue {
  /// The keys that this type of mention has beside the common ones.
  fileprivate func writeFields(into json: inout JSONBytes) {
    switch self {
    case .rank(let value, let of, let isLast):
      json.field("value", whole: value)
      json.field("of", whole: of)
      json.field("last", flag: isLast)
    case .top(let value), .rankChange(let value): json.field("value", whole: value)
    case .percent(let value): json.field("value", value)
    case .score(let value, let outOf):
      json.field("value", value)
      json.field("out_of", outOf)
    case .count(let value, let of, let noun):
      json.field("value", whole: value)
      json.field("of", whole: of)
      json.field("noun", noun)
    case .date(let iso): json.field("iso", iso)
    case .entity(let entity): entity.writeFields(into: &json)
    }
  }
}

extension Entity {
  fileprivate func writeFields(into json: inout JSONBytes) {
    json.field("kind", kind.rawValue)
    json.field("name", name)
    json.field("id", id)
  }
}
