internal import DocumentModel
public import VietnameseText

/// How the parts of one record were found.
///
/// ```swift
/// let trace = extractor.trace(text: bytes, blocks: [], published: nil)
/// trace.trails[0].parts.first?.step.rawValue    // "named before the value in the sentence"
/// ```
public struct RecordTrail: Hashable, Sendable {
  /// One part: what it is, how it was found and which words it comes from.
  public struct Part: Hashable, Sendable {
    /// The contract's key: `subject`, `index`, `component`, `period`, `scope`.
    public var key: String
    /// Its value.
    public var value: String
    /// The step that found it.
    public var step: ResolutionStep
    /// The words it comes from, if they stand in the text.
    public var span: Span?
    /// The number of the sentence of the article in which those stand, counted from 1.
    public var sentence: Int?
    /// Whether that sentence is the headline.
    public var isHeadline = false
    /// The rule that found the words, if one did.
    public var rule: String?
  }

  /// The parts that the record has.
  public var parts: [Part]
}

/// Puts the trails of records together from the drafts they were merged from.
struct TrailReader {
  let sentences: [SentenceView]
  let drafts: [TracedDraft]

  /// The trail of `record`; a record merged from several drafts has that of the first.
  func trail(of record: Record) -> RecordTrail {
    let draft = drafts.first { $0.record.span == record.span && isSame($0.record, record) }
    guard let origins = draft?.origins else { return RecordTrail(parts: []) }
    let named: [(String, String?, Resolved<Void>?)] = [
      ("subject", record.subject, origins.subject), ("index", record.index, origins.index),
      ("component", record.component, origins.component),
      ("period", record.period, origins.period), ("scope", record.scope, origins.scope),
    ]
    return RecordTrail(
      parts: named.compactMap { key, value, origin in
        guard let value, let origin else { return nil }
        return part(key, value, origin, of: record, in: origins.sentence)
      })
  }

  private func isSame(_ left: Record, _ right: Record) -> Bool {
    left.subject == right.subject && left.index == right.index && left.measure == right.measure
      && left.value == right.value && left.period == right.period
  }

  private func part(
    _ key: String, _ value: String, _ origin: Resolved<Void>, of record: Record, in own: Int
  ) -> RecordTrail.Part {
    var part = RecordTrail.Part(key: key, value: value, step: origin.step)
    guard sentences.indices.contains(own) else { return part }
    let number = origin.sentence ?? own
    let place =
      switch origin.step {
      case .edition, .resultsYear, .vicinity: anywhere(key, value, record)
      case .carried: last(key, value, record, upTo: number)
      default: nearest(key, value, record, in: number)
      }
    guard let place else { return part }
    part.span = place.item.span
    part.rule = place.item.rule
    part.sentence = place.sentence + 1
    part.isHeadline = sentences[place.sentence].role == .title
    return part
  }

  private typealias Place = (item: SentenceView.Item, sentence: Int)

  /// The item of the sentence that says so and stands nearest to the value.
  private func nearest(
    _ key: String, _ value: String, _ record: Record, in number: Int
  ) -> Place? {
    guard sentences.indices.contains(number) else { return nil }
    let found = sentences[number].items.filter { Self.says(key, value, $0) }
    let item = found.min { distance($0, record) < distance($1, record) }
    return item.map { ($0, number) }
  }

  /// The last item up to a sentence that says so; the sentence itself may only have used it.
  private func last(
    _ key: String, _ value: String, _ record: Record, upTo number: Int
  ) -> Place? {
    sentences.indices.prefix(number + 1).reversed().lazy
      .compactMap { nearest(key, value, record, in: $0) }.first
  }

  private func distance(_ item: SentenceView.Item, _ record: Record) -> Int {
    abs(item.span.start - record.span.start)
  }

  /// The first item of the text that says so; an edition's year stands beside its index.
  private func anywhere(_ key: String, _ value: String, _ record: Record) -> Place? {
    let places = sentences.indices.compactMap { nearest(key, value, record, in: $0) }
    return places.first { place in
      sentences[place.sentence].items.contains { $0.index == record.index }
    } ?? places.first
  }

  private static func says(_ key: String, _ value: String, _ item: SentenceView.Item) -> Bool {
    switch key {
    case "subject", "scope": item.unit?.name == value
    case "index": item.index == value
    case "period": item.year == value
    default: false
    }
  }
}
