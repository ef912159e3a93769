public import VietnameseText

/// How far a rule's pattern goes into a text before it fails.
///
/// ```swift
/// let text = Array("đứng thứ 7 bộ".utf8)
/// book.progress(of: rule, in: text, line: Span(0, 17), at: Span(0, 17))?.rest   // "/"
/// ```
public struct PatternProgress: Hashable, Sendable {
  /// The longest stretch that the beginning of the pattern matches.
  public var span: Span
  /// The part of the pattern that does not match behind it; `nil` if the whole pattern matches.
  public var rest: String?
}

extension RuleBook {
  /// How far the pattern of `rule` goes, tried part by part; `nil` if not even its first part
  /// matches anything there.
  ///
  /// - Parameters:
  ///   - rule: a rule of this book.
  ///   - bytes: the text as the rule sees it: folded, or as written for one that heeds capitals.
  ///   - line: the line to search.
  ///   - place: the stretch that what matches must touch.
  /// - Returns: the way through the pattern that covers most of `place`.
  public func progress(
    of rule: Rule, in bytes: [UInt8], line: Span, at place: Span
  ) -> PatternProgress? {
    guard let scratch = try? MatchScratch() else { return nil }
    let trial = PatternTrial(
      book: self, rule: rule, bytes: bytes, line: line, place: place, scratch: scratch)
    return trial.furthest(PatternElements(rule.pattern).alternatives, behind: "")
  }
}

/// The beginnings of one pattern, tried on one line.
private struct PatternTrial {
  let book: RuleBook
  let rule: Rule
  let bytes: [UInt8]
  let line: Span
  let place: Span
  let scratch: MatchScratch

  /// The best of several ways on from the beginning `head`, which matches.
  func furthest(_ ways: [[String]], behind head: String) -> PatternProgress? {
    ways.compactMap { furthest($0, behind: head) }.max { isWorse($0, $1) }
  }

  private func furthest(_ way: [String], behind head: String) -> PatternProgress? {
    var head = head
    var best: PatternProgress?
    for (index, element) in way.enumerated() {
      guard let span = match(head + element) else {
        let rest = way[index...].joined()
        best?.rest = rest
        let inner = furthest(PatternElements.inside(element), behind: head)
        return [best, inner].compactMap { $0 }.max { isWorse($0, $1) }
      }
      head += element
      if isInk(span) { best = PatternProgress(span: span, rest: nil) }
    }
    return best
  }

  /// The longest match of a beginning that touches the place; empty ones count as well.
  private func match(_ beginning: String) -> Span? {
    var part = rule
    part.pattern = beginning
    guard let expression = book.expression(of: part),
      let pattern = try? CompiledPattern(expression)
    else { return nil }
    var best: Span?
    _ = bytes.withUnsafeBufferPointer { bytes in
      scratch.forEachMatch(of: pattern, in: bytes, range: line) { groups in
        guard let span = groups[0]?.shifted(by: line.start) else { return }
        let isNear = span.start <= place.end && span.end >= place.start
        if isNear, covered(span) > best.map(covered) ?? -1 { best = span }
      }
    }
    return best
  }

  private func isWorse(_ left: PatternProgress, _ right: PatternProgress) -> Bool {
    let (isLeftWhole, isRightWhole) = (left.rest == nil, right.rest == nil)
    guard isLeftWhole == isRightWhole else { return isRightWhole }
    return covered(left.span) < covered(right.span)
  }

  private func covered(_ span: Span) -> Int {
    max(0, min(span.end, place.end) - max(span.start, place.start))
  }

  /// Whether a stretch touches the place with more than blanks.
  private func isInk(_ span: Span) -> Bool {
    let start = max(span.start, place.start)
    let end = min(span.end, place.end)
    return start < end && bytes[start..<end].contains { $0 != 0x20 }
  }
}
