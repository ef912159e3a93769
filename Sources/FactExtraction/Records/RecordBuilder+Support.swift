internal import DocumentModel
internal import VietnameseText

/// Values that are none of the index's.
extension RecordBuilder {
  /// A percentage or score needs the index near; a rank may come later.
  func isSupported(
    _ reading: StandingReader.Reading, _ index: (name: String, item: SentenceView.Item?),
    _ sentence: SentenceView, _ number: Int, _ focus: Focus
  ) -> Bool {
    if let named = index.item, named.span.start >= reading.span.end,
      sentence.hasBreak(reading.span.end, named.span.start),
      cues.contains(
        "other-measures", in: sentence.words(sentence.span.start, reading.span.start))
    {
      return false
    }
    if index.item != nil || reading.measure == .rank || reading.measure == .top { return true }
    if sentence.items.contains(where: { $0.value?.type == "rank" }) { return true }
    let isAbout =
      sentence.items.contains { $0.unit != nil }
      || sentence.components.contains { $0.span.end <= reading.span.start }
    if reading.measure == .change, !isAbout, number - focus.factSentence > 1 { return false }
    let distance = number - max(focus.namedSentence, focus.factSentence)
    return distance <= (reading.measure == .rankChange || reading.measure == .score ? 4 : 2)
  }

  /// "tỉnh thấp nhất là 67,70%": somebody's result, but nobody is named.
  func isUnnamedExtreme(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    guard item.value?.type == "percent" || item.value?.type == "score",
      !sentence.items.contains(where: { $0.unit != nil }),
      !sentence.components.contains(where: { $0.span.end <= item.span.start })
    else { return false }
    let before = sentence.before(item.span.start, reach: 36)
    return before.contains("cao nhất") || before.contains("thấp nhất")
  }

  /// "Hải Phòng đứng thứ 2 cả nước về thu hút FDI": the rank names a field of its own, and no index
  /// stands in the sentence to have it.
  func isOfOtherRanking(
    _ item: SentenceView.Item, _ index: (name: String, item: SentenceView.Item?),
    _ sentence: SentenceView
  ) -> Bool {
    guard index.item.map({ $0.span.start >= item.span.end }) ?? true,
      item.value?.type == "rank" || item.value?.type == "top",
      levels.of(index.name) != [.country], !cues.has(index.name.lowercased(), in: "broad-indices")
    else { return false }
    let after = sentence.after(item.span.end, reach: 40)
    let spans: [StaticString] = [
      "", "cả nước", "toàn quốc", "trong nước", "thế giới", "trong vùng",
    ]
    let scope = spans.last { after.hasPrefix($0) } ?? ""
    let field = after.from(after.range.lowerBound + scope.utf8CodeUnitCount).trimmed
    let isKnown = sentence.components.contains {
      $0.span.start >= item.span.end && $0.span.start - item.span.end < 40
    }
    return field.startsWithWord("về") && !isKnown
      && cues.contains("other-fields", in: sentence.after(item.span.end, reach: 90).upTo(",;."))
  }
}
