internal import DocumentModel
internal import VietnameseText

/// Values of rankings that are none of the index's.
extension RecordBuilder {
  /// "Hải Phòng đứng thứ 2 cả nước về thu hút FDI": the rank names a field of its own, and no index
  /// stands in the sentence to have it.
  func isOfOtherRanking(
    _ item: SentenceView.Item, _ index: (name: String, item: SentenceView.Item?),
    _ sentence: SentenceView
  ) -> Bool {
    guard index.item == nil, item.value?.type == "rank" || item.value?.type == "top",
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
