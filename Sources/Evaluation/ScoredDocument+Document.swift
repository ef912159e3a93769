public import DocumentModel
internal import VietnameseText

extension ScoredDocument {
  /// The prediction that `document` is.
  public init(_ document: Document) {
    let text = document.text.string
    self.init(
      id: document.id, published: document.metadata.published, text: text, mentions: [],
      records: [])
    let offsets = ScalarOffsets(document.text.utf8)
    mentions = document.mentions.map { ScoredMention($0, document.text, offsets) }
    records = document.records.map { ScoredRecord($0, offsets) }
  }
}

extension ScoredMention {
  fileprivate init(_ mention: Mention, _ text: TracedText, _ offsets: ScalarOffsets) {
    self.init(type: mention.value.type)
    self.text = text.string(in: mention.span)
    start = offsets.scalarOffset(of: mention.span.start)
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
  fileprivate init(_ record: Record, _ offsets: ScalarOffsets) {
    self.init(values: record)
    start = offsets.scalarOffset(of: record.span.start)
    end = offsets.scalarOffset(of: record.span.end)
  }
}
