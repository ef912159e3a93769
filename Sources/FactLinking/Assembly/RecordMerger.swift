public import DocumentModel
internal import VietnameseText
internal import WordLists

/// A fact before it is decided which of equal ones stays.
public struct RecordDraft: Sendable {
  /// The fact.
  public var record: Record
  /// Whether the headline states it.
  public var isHeadline: Bool

  /// A fact that the headline states, or the text below it.
  public init(record: Record, isHeadline: Bool) {
    self.record = record
    self.isHeadline = isHeadline
  }
}

/// Makes one record of a fact that a text states more than once.
///
/// A headline that contradicts the body gives no record: the body is taken for right, and the
/// validator reports the contradiction.
public enum RecordMerger {
  /// The facts, each once, in the order of the text.
  public static func merged(_ drafts: [RecordDraft]) -> [Record] {
    let topics = drafts.map { topic(of: $0.record) }
    let body = body(drafts, topics)
    var places: [Statement: [Int]] = [:]
    var result: [Record] = []
    for (draft, topic) in zip(drafts, topics) {
      let isDenied =
        draft.isHeadline
        && body[topic]?.contains { isContradiction(draft.record, $0) } ?? false
      if !isDenied { add(draft.record, topic, to: &result, &places) }
    }
    return result.sorted { $0.span < $1.span }
  }

  /// What is said about a topic.
  private struct Statement: Hashable {
    let topic: [UInt8]
    let value: ExactDecimal
  }

  /// The body's facts by topic, to hold those of the headline against.
  private static func body(_ drafts: [RecordDraft], _ topics: [[UInt8]]) -> [[UInt8]: [Record]] {
    guard drafts.contains(where: \.isHeadline) else { return [:] }
    var body: [[UInt8]: [Record]] = [:]
    for (draft, topic) in zip(drafts, topics) where !draft.isHeadline {
      body[topic, default: []].append(draft.record)
    }
    return body
  }

  private static func add(
    _ record: Record, _ topic: [UInt8], to result: inout [Record],
    _ places: inout [Statement: [Int]]
  ) {
    let statement = Statement(topic: topic, value: record.value)
    guard let index = places[statement]?.first(where: { isSame(result[$0], record) }) else {
      places[statement, default: []].append(result.count)
      result.append(record)
      return
    }
    if result[index].period == nil, record.period != nil {
      result[index] = record
    } else {
      result[index].of = result[index].of ?? record.of
      result[index].baseline = result[index].baseline ?? record.baseline
    }
  }

  /// What a fact is about, beside its period and value; as bytes, which are hashed as they are.
  private static func topic(of record: Record) -> [UInt8] {
    let parts = [
      record.subject, record.index, record.measure.rawValue, record.scope ?? "",
      key(record.component) ?? "",
    ]
    return parts.reduce(into: []) { topic, part in
      topic += part.utf8
      topic.append(UInt8(ascii: "\t"))
    }
  }

  private static func isSame(_ left: Record, _ right: Record) -> Bool {
    left.value == right.value
      && (left.period == right.period || left.period == nil || right.period == nil)
      && (left.baseline == right.baseline || left.baseline == nil || right.baseline == nil)
  }

  private static func isContradiction(_ headline: Record, _ body: Record) -> Bool {
    headline.value != body.value
      && (headline.period == body.period || headline.period == nil)
      && (headline.measure == .rank || headline.measure == .percent || headline.measure == .score)
  }

  private static let leads = WordLists(file: "Words/linking.tsv")["component-leads"].map {
    $0.split(separator: " ")
  }

  /// A component without case, marks and the words that only lead in to it.
  static func key(_ component: String?) -> String? {
    guard let component else { return nil }
    var words = LetterFolding.folded(component).split { !$0.isLetter && !$0.isNumber }
    while let lead = leads.first(where: { words.starts(with: $0) && words.count > $0.count }) {
      words.removeFirst(lead.count)
    }
    return words.joined(separator: " ")
  }
}
