internal import DocumentModel
internal import VietnameseText

/// A possible mention, before it is decided which of overlapping ones stay.
struct Candidate {
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

  init(mention: Mention, priority: Int, unit: NamedUnit? = nil) {
    self.mention = mention
    span = mention.span
    rule = mention.rule
    self.priority = priority
    self.unit = unit
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
  static func chosen(from candidates: [Candidate]) -> [Candidate] {
    let ranked = candidates.sorted { left, right in
      if left.priority != right.priority { return left.priority > right.priority }
      if left.span.count != right.span.count { return left.span.count > right.span.count }
      return left.span.start < right.span.start
    }
    var kept: [Candidate] = []
    for candidate in ranked { insert(candidate, into: &kept) }
    return kept
  }

  /// Puts `candidate` into the list, which is kept in reading order, unless its place is taken.
  private static func insert(_ candidate: Candidate, into kept: inout [Candidate]) {
    var low = 0
    var high = kept.count
    while low < high {
      let middle = (low + high) / 2
      if kept[middle].span.start < candidate.span.start { low = middle + 1 } else { high = middle }
    }
    if low > 0, kept[low - 1].span.overlaps(candidate.span) { return }
    if low < kept.count, kept[low].span.overlaps(candidate.span) { return }
    kept.insert(candidate, at: low)
  }
}
