package import DocumentModel

/// A document as far as scoring needs it, gold or predicted.
///
/// Gold mentions carry `quote` and `nth`, predicted ones `text` and offsets; everything else has
/// the keys of the output contract.
public struct ScoredDocument: Sendable, Codable {
  /// The id that gold and prediction share.
  public var id: String
  /// The publication date, for running the pipeline on a gold text.
  public var published: String?
  /// The text, for contexts and for running the pipeline on it.
  public var text: String?
  /// The page, where the annotated document is one of HTML.
  public var html: String?
  /// What the text says.
  public var mentions: [ScoredMention]
  /// The facts.
  public var records: [ScoredRecord]
  /// Gold facts that a careful reader may give or leave out: neither right nor wrong.
  public var optionalRecords: [ScoredRecord]?
  /// Whether gold says which mentions there are; `nil` stands for yes.
  public var mentionsAnnotated: Bool?
  /// What kinds of page gold counts it among.
  public var kind: [String]?

  enum CodingKeys: String, CodingKey {
    case id, published, text, html, mentions, records, kind
    case optionalRecords = "optional_records"
    case mentionsAnnotated = "mentions_annotated"
  }

  /// A document of gold or of predictions; without mentions where only records were annotated.
  public init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    id = try keys.decode(String.self, forKey: .id)
    published = try keys.decodeIfPresent(String.self, forKey: .published)
    text = try keys.decodeIfPresent(String.self, forKey: .text)
    html = try keys.decodeIfPresent(String.self, forKey: .html)
    kind = try keys.decodeIfPresent([String].self, forKey: .kind)
    records = try keys.decode([ScoredRecord].self, forKey: .records)
    optionalRecords = try keys.decodeIfPresent([ScoredRecord].self, forKey: .optionalRecords)
    mentionsAnnotated = try keys.decodeIfPresent(Bool.self, forKey: .mentionsAnnotated)
    let isAnnotated = mentionsAnnotated ?? true
    mentions =
      isAnnotated
      ? try keys.decode([ScoredMention].self, forKey: .mentions)
      : try keys.decodeIfPresent([ScoredMention].self, forKey: .mentions) ?? []
  }

  init(
    id: String, published: String? = nil, text: String? = nil, mentions: [ScoredMention],
    records: [ScoredRecord]
  ) {
    (self.id, self.published, self.text) = (id, published, text)
    (self.mentions, self.records) = (mentions, records)
  }

  /// A document of these records alone.
  package init(id: String, records: [ScoredRecord]) {
    self.init(id: id, mentions: [], records: records)
  }
}

/// A mention's values and words.
public struct ScoredMention: Sendable, Codable {
  /// The contract's type.
  public var type: String
  /// A rank's, percentage's, score's or count's number.
  public var value: Double?
  /// The total of a rank or count.
  public var of: Double?
  /// The total of a score.
  public var outOf: Double?
  /// A date.
  public var iso: String?
  /// An entity's kind.
  public var kind: String?
  /// An entity's canonical name.
  public var name: String?
  /// The words as gold quotes them.
  public var quote: String?
  /// Which occurrence of the quote, from 1.
  public var nth: Int?
  /// The words as a prediction quotes them.
  public var text: String?
  /// Where a predicted mention begins, in Unicode scalars.
  public var start: Int?

  enum CodingKeys: String, CodingKey {
    case type, value, of, iso, kind, name, quote, nth, text, start
    case outOf = "out_of"
  }
}

/// A record's values.
public struct ScoredRecord: Sendable, Codable {
  /// The canonical unit.
  public var subject: String?
  /// The index id.
  public var index: String?
  /// The component or condition.
  public var component: String?
  /// The year or years.
  public var period: String?
  /// What is measured.
  public var measure: String?
  /// How much.
  public var value: Double?
  /// The total.
  public var of: Double?
  /// "%", "điểm", "bậc" or none.
  public var unit: String?
  /// What it is compared with.
  public var baseline: String?
  /// The narrower ranking.
  public var scope: String?
  /// The words as gold quotes them.
  public var quote: String?
  /// Which occurrence of the quote, from 1.
  public var nth: Int?
  /// Where a predicted record's span begins, in Unicode scalars.
  public var start: Int?
  /// Where it ends.
  public var end: Int?
  /// How sure a predicted record is, 0 to 1.
  public var confidence: Double?

  init() {}

  /// The values of `record`, without its place.
  package init(values record: Record) {
    self.init()
    (subject, index, component) = (record.subject, record.index, record.component)
    (period, measure) = (record.period, record.measure.rawValue)
    (value, of) = (record.value.double, record.of?.double)
    (baseline, scope) = (record.baseline, record.scope)
    confidence = record.confidence.double
  }
}
