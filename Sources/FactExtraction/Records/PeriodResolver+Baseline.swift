internal import DocumentModel
internal import VietnameseText

/// The earlier year that a change is measured against.
extension PeriodResolver {
  /// The year a change is measured against, or `nil` if nothing says it.
  func baseline(
    of item: SentenceView.Item, in sentence: SentenceView, focus: Focus, index: String? = nil
  ) -> String? {
    let years = sentence.items.filter { $0.year != nil && isBaseline($0, sentence) }
    let next = years.first { $0.span.start >= item.span.end }
    let nextValue = sentence.items.first {
      $0.value != nil && !$0.isCount && $0.span.start >= item.span.end
    }
    if let next, nextValue.map({ next.span.end <= $0.span.start }) ?? true { return next.year }
    if let last = years.last(where: { $0.span.end <= item.span.start }) { return last.year }
    if let next { return next.year }
    if let name = index ?? focus.index,
      let later = laterYear(than: name, item, sentence, focus).flatMap({ Int($0) })
    {
      return String(later - 1)
    }
    return moveYear(item, sentence) ?? otherYear(item, sentence, focus, index)
      ?? (index ?? focus.index).flatMap { index in
        yearEarlier(than: focus.periods[index] ?? focus.edition, sentence)
          ?? focus.governingBaseline(of: index)
      }
  }

  /// "chỉ sau một năm", "một năm sau": the year before the edition.
  func yearEarlier(than edition: String?, _ sentence: SentenceView) -> String? {
    let words = sentence.words(sentence.span.start, sentence.span.end)
    let spans: [StaticString] = [
      "sau một năm", "sau 1 năm", "sau đúng một năm", "trong một năm", "trong vòng một năm",
      "sau vỏn vẹn một năm", "một năm sau", "1 năm sau", "01 năm sau",
    ]
    guard words.containsAnyWord(spans), let year = edition.flatMap({ Int($0) }) else { return nil }
    return String(year - 1)
  }

  /// The year of an earlier standing of the sentence: "á quân năm 2012, nay … giảm 4 bậc".
  private func otherYear(
    _ item: SentenceView.Item, _ sentence: SentenceView, _ focus: Focus, _ index: String?
  ) -> String? {
    guard let edition = (index ?? focus.index).flatMap({ focus.periods[$0] }) else { return nil }
    let year = sentence.items.last {
      $0.year != nil && $0.span.end <= item.span.start && !isOther($0, sentence)
    }
    let words = sentence.words(year?.span.end ?? item.span.start, item.span.start)
    let isBack = words.containsAny([
      "nay", "sau một năm", "kỳ này", "như vậy", "như thế", "tức", "thì",
    ])
    return isBack && year?.year != edition ? year?.year : nil
  }

  /// The year of the earlier end of a move in the same sentence.
  private func moveYear(_ item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    let reader = StandingReader(cues: cues)
    for other in sentence.items where other.value != nil {
      guard reader.side(of: other, in: sentence) == .from else { continue }
      if let year = bracketYear(other, sentence) ?? attached(other, sentence) { return year }
    }
    return nil
  }
}
