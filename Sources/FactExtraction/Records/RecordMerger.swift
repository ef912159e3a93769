internal import DocumentModel
internal import VietnameseText

/// A fact before it is decided which of equal ones stays.
struct RecordDraft {
  var record: Record
  /// Whether the headline states it.
  var isHeadline: Bool
  /// How its parts were found.
  var origins = DraftOrigins()
}

/// Makes one record of a fact that a text states more than once.
///
/// A headline that contradicts the body gives no record: the body is taken for right, and the
/// validator reports the contradiction.
enum RecordMerger {
  static func merged(_ drafts: [RecordDraft]) -> [Record] {
    let body = Dictionary(grouping: drafts.filter { !$0.isHeadline }) { topic(of: $0.record) }
    var places: [String: [Int]] = [:]
    var result: [Record] = []
    for draft in drafts {
      let topic = topic(of: draft.record)
      let isDenied =
        draft.isHeadline
        && body[topic]?.contains { isContradiction(draft.record, $0.record) } ?? false
      if !isDenied { add(draft.record, topic, to: &result, &places) }
    }
    return result.sorted { $0.span < $1.span }
  }

  private static func add(
    _ record: Record, _ topic: String, to result: inout [Record], _ places: inout [String: [Int]]
  ) {
    let topic = topic + "\t" + record.value.description
    guard let index = places[topic]?.first(where: { isSame(result[$0], record) }) else {
      places[topic, default: []].append(result.count)
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

  /// What a fact is about, beside its period and value.
  private static func topic(of record: Record) -> String {
    [
      record.subject, record.index, record.measure.rawValue, record.scope ?? "",
      key(record.component) ?? "",
    ].joined(separator: "\t")
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

  /// A component without case, marks and the words that only lead in to it.
  static func key(_ component: String?) -> String? {
    guard let component else { return nil }
    var words = LetterFolding.folded(component).split { !$0.isLetter && !$0.isNumber }
    let leads: [[Substring]] = [
      ["các"], ["những"], ["chỉ", "số", "thành", "phần"], ["chỉ", "số", "lĩnh", "vực"],
      ["lĩnh", "vực"], ["chỉ", "số"], ["công", "tác"], ["nội", "dung"], ["về"],
    ]
    while let lead = leads.first(where: { words.starts(with: $0) && words.count > $0.count }) {
      words.removeFirst(lead.count)
    }
    return words.joined(separator: " ")
  }
}
