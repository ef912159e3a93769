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

/// Chooses among overlapping candidates.
///
/// Highest priority first, then the longest, then the leftmost; whatever overlaps a chosen one is
/// dropped.
enum OverlapPolicy {
  /// The candidates that stay, in reading order.
  ///
  /// - Parameters:
  ///   - candidates: those to choose from.
  ///   - others: candidates that stay whatever comes, and are not given again.
  static func chosen(
    from candidates: [Candidate], outside others: [Candidate] = []
  ) -> [Candidate] {
    let ranked = candidates.indices.sorted { isBefore(candidates[$0], candidates[$1]) }
    let end = (candidates + others).map(\.span.end).max() ?? 0
    var isTaken = [Bool](repeating: false, count: end)
    for other in others { for at in other.span.range { isTaken[at] = true } }
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
