public import DocumentModel
internal import VietnameseText

extension ScoredDocument {
  /// The prediction that `document` is.
  public init(_ document: Document) {
    let text = document.text.string
    self.init(
      id: document.id, published: document.metadata.published, text: text, mentions: [],
      records: [])
    mentions = document.mentions.map { ScoredMention($0, in: document) }
    records = document.records.map { ScoredRecord($0, in: document) }
  }
}

extension Document {
  /// How many Unicode scalars stand before the byte `offset`.
  fileprivate func scalars(before offset: Int) -> Int {
    text.utf8.prefix(max(offset, 0)).count { $0 & 0xC0 != 0x80 }
  }
}

extension ScoredMention {
  fileprivate init(_ mention: Mention, in document: Document) {
    self.init(type: mention.value.type)
    text = document.text.string(in: mention.span)
    start = document.scalars(before: mention.span.start)
    take(mention.value)
  }

  private mutating func take(_ mentioned: MentionValue) {
    switch mentioned {
    case .rank(let value, let of, _):
      (self.value, self.of) = (value.map(Double.init), of.map(Double.init))
    case .top(let value), .rankChange(let value): self.value = Double(value)
    case .percent(let value): self.value = value.double
    case .score(let value, let outOf): (self.value, self.outOf) = (value.double, outOf?.double)
    case .count(let value, let of, _): (self.value, self.of) = (Double(value), of.map(Double.init))
    case .date(let iso): self.iso = iso
    case .entity(let entity): (kind, name) = (entity.kind.rawValue, entity.name)
    }
  }
}

extension ScoredRecord {
  fileprivate init(_ record: Record, in document: Document) {
    self.init()
    (subject, index, component) = (record.subject, record.index, record.component)
    (period, measure) = (record.period, record.measure.rawValue)
    (value, of) = (record.value.double, record.of?.double)
    (baseline, scope) = (record.baseline, record.scope)
    start = document.scalars(before: record.span.start)
    end = document.scalars(before: record.span.end)
  }
}
