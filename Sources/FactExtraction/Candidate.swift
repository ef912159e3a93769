internal import DocumentModel
internal import VietnameseText

/// A possible mention, before it is decided which of overlapping ones stay.
struct Candidate: Spanned {
  /// The mention it would be; `nil` where a rule only says that nothing is here.
  var mention: Mention?
  /// Where it stands.
  var span: Span
  /// Of overlapping candidates the higher priority wins, then the longer span, then the earlier.
  var priority: Int
  /// The units that the name may stand for.
  var unit: NamedUnit?
  /// The rule that made it.
  var rule: String
  /// Whether it is only possible: no mention of the output, but offered to the linker of facts.
  var isWeak = false

  init(mention: Mention, priority: Int, unit: NamedUnit? = nil) {
    self.mention = mention
    span = mention.span
    rule = mention.rule
    self.priority = priority
    self.unit = unit
  }

  /// A word that stands for a unit without naming it.
  init(standingFor unit: NamedUnit, at span: Span) {
    self.span = span
    self.unit = unit
    priority = 0
    rule = "entity.by-name"
  }

  init(nothingAt span: Span, priority: Int, rule: String) {
    self.span = span
    self.priority = priority
    self.rule = rule
  }
}

extension Candidate {
  /// The id of the index that it names, or `nil`.
  var indexName: String? {
    guard case .entity(let entity)? = mention?.value, entity.kind == .index else { return nil }
    return entity.name
  }

  /// Whether it names an index whose figures are told apart and make no facts: one that wins over
  /// the names of the catalogue, and yet is no mention.
  var isOtherIndex: Bool { isWeak && indexName != nil && priority >= Self.leastSure }

  /// The least priority of names that are sure.
  private static let leastSure = 40

  /// This candidate as the reader of facts about ministries and provinces sees it.
  var withoutLowerUnit: Candidate {
    var copy = self
    if unit?.isLower == true { copy.unit = nil }
    return copy
  }
}

/// Chooses among overlapping candidates.
///
/// Highest priority first, then the longest, then the leftmost; whatever overlaps a chosen one is
/// dropped.
enum OverlapPolicy {
  /// The candidates that stay, in reading order.
  static func chosen(from candidates: [Candidate]) -> [Candidate] {
    let ranked = candidates.indices.sorted { isBefore(candidates[$0], candidates[$1]) }
    let end = candidates.map(\.span.end).max() ?? 0
    var isTaken = [Bool](repeating: false, count: end)
    let kept = ranked.filter { index in
      let range = candidates[index].span.range
      if isTaken[range].contains(true) { return false }
      for at in range { isTaken[at] = true }
      return true
    }
    return kept.sorted { candidates[$0].span.start < candidates[$1].span.start }
      .map { candidates[$0] }
  }

  private static func isBefore(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.priority != right.priority { return left.priority > right.priority }
    if left.span.count != right.span.count { return left.span.count > right.span.count }
    return left.span.start < right.span.start
  }
}
