internal import Foundation

/// What two mentions or records must share to count as one.
///
/// A mention: its type and values; an entity: its kind and name. A record: subject, index,
/// period, measure and value, and for a full match component, total, baseline and scope.
struct ScoreKey: Hashable, Comparable {
  private let parts: [String?]

  init(_ mention: ScoredMention) {
    let values: [String?] =
      switch mention.type {
      case "date": [mention.iso]
      case "entity": [mention.kind, mention.name.map(ScoreText.normalized)]
      case "rank", "count": [Self.number(mention.value), Self.number(mention.of)]
      case "score": [Self.number(mention.value), Self.number(mention.outOf)]
      default: [Self.number(mention.value)]
      }
    parts = [mention.type] + values
  }

  init(core record: ScoredRecord) {
    parts = [
      record.subject.map(ScoreText.normalized), record.index, record.period, record.measure,
      Self.number(record.value),
    ]
  }

  init(full record: ScoredRecord) {
    parts =
      Self(core: record).parts + [
        record.component.flatMap(
          record.measure == "count" ? ScoreText.condition : ScoreText.component),
        Self.number(record.of), record.baseline.map(ScoreText.normalized),
        record.scope.flatMap(ScoreText.scope),
      ]
  }

  /// The values for a person, unknown ones as a dash.
  var description: String { parts.map { $0 ?? "-" }.joined(separator: " | ") }

  static func < (left: ScoreKey, right: ScoreKey) -> Bool {
    left.description < right.description
  }

  /// A number rounded to four decimals, without trailing zeros.
  private static func number(_ value: Double?) -> String? {
    guard let value else { return nil }
    var text = String(format: "%.4f", value)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text == "-0" ? "0" : text
  }
}

extension ScoredRecord {
  /// Whether both say the same of subject, index, period, measure and value.
  package func agrees(with other: ScoredRecord) -> Bool {
    ScoreKey(core: self) == ScoreKey(core: other)
  }
}
