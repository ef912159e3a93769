internal import DocumentModel
internal import ExtractionRules
internal import VietnameseText
internal import WordLists

/// Turns what a rule captured into a mention's value.
struct MentionBuilder {
  let dates: DateResolver

  /// The value, or `nil` where the captured text means none.
  ///
  /// - Parameters:
  ///   - kind: the rule's `mention`.
  ///   - values: what was captured.
  ///   - span: where.
  ///   - text: the text.
  /// - Returns: what the match says, or `nil`.
  func value(
    _ kind: String, _ values: CapturedValues, at span: Span, in text: AnalyzedText
  ) -> MentionValue? {
    switch kind {
    case "rank": rank(values)
    case "top": (values.whole("value") ?? values.whole("value2")).map { .top($0) }
    case "rank_change": rankChange(values, at: span, in: text)
    case "percent": (values.decimal("value") ?? values.decimal("value2")).map { .percent($0) }
    case "score": values.decimal("value").map { .score($0, outOf: values.decimal("out_of")) }
    case "count": count(values)
    case "date": dates.iso(values, at: span).map { .date(iso: $0) }
    default: entity(kind, values)
    }
  }

  private func rank(_ values: CapturedValues) -> MentionValue? {
    let isLast = values.text("last") == "true"
    let value = values.whole("value") ?? values.whole("value2")
    let of = values.whole("of")
    guard isLast || value.map({ $0 > 0 && $0 <= of ?? 999 || $0 > 0 && of ?? 0 > 12 }) ?? false
    else { return nil }
    return .rank(value: value, of: of, isLast: isLast)
  }

  private func rankChange(
    _ values: CapturedValues, at span: Span, in text: AnalyzedText
  ) -> MentionValue? {
    if let signed = values.decimal("value"),
      values.text("value")?.first(where: { $0 != " " }).map({ "+-".contains($0) }) == true
    {
      return signed.whole.map { .rankChange($0) }
    }
    guard let size = values.whole("value") else { return nil }
    let direction = values.direction("direction") ?? lastDirection(before: span.start, in: text)
    return .rankChange((direction ?? 1) * size)
  }

  /// The direction last spoken of in the same sentence, for "tăng 5 bậc … và 20 bậc".
  private func lastDirection(before end: Int, in text: AnalyzedText) -> Int? {
    let start = max(0, end - 120)
    let words = text.foldedString(Span(start, end)).split(separator: " ").reversed()
    for word in words {
      if Self.falls.contains(word) { return -1 }
      if Self.rises.contains(word) { return 1 }
    }
    return nil
  }

  private static let falls = Set(ExtractionWords.earlierFalls.words.map { $0[...] })
  private static let rises = Set(ExtractionWords.earlierRises.words.map { $0[...] })

  private func count(_ values: CapturedValues) -> MentionValue? {
    guard let value = values.whole("value"), let noun = values.text("noun") else { return nil }
    return .count(value, of: values.whole("of"), noun: noun.lowercased())
  }

  private func entity(_ kind: String, _ values: CapturedValues) -> MentionValue? {
    guard kind.hasPrefix("entity."), let name = values.text("name"),
      let kind = Entity.Kind(rawValue: String(kind.dropFirst(7)))
    else { return nil }
    let spaceless = kind == .legalDocument && name.contains("/")
    let written = spaceless ? name.filter { $0 != " " } : name
    return .entity(Entity(kind: kind, name: written, id: nil))
  }
}
