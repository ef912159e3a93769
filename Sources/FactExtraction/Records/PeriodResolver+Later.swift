internal import DocumentModel
internal import VietnameseText

/// Standings that a text tells of as later than the one before.
extension PeriodResolver {
  /// The year after that of the standing before: "năm 2022 xếp thứ 59, một năm sau lên thứ 41".
  ///
  /// "PCI 2021: một năm sau, tỉnh tăng 34 bậc" tells of no standing before; its change is within the
  /// edition that is named.
  func laterYear(
    than index: String, _ item: SentenceView.Item, _ sentence: SentenceView, _ focus: Focus
  ) -> String? {
    guard let phrase = laterPhrase(before: item, sentence) else { return nil }
    let opens = sentence.nextInk(sentence.span.start) + 8 >= phrase
    let before = opens ? opened(item, index, focus) : told(before: phrase, sentence)
    return before.flatMap { Int($0) }.map { String($0 + 1) }
  }

  /// Where the words stand that lead on to the next year.
  private func laterPhrase(
    before item: SentenceView.Item, _ sentence: SentenceView
  ) -> Int? {
    let phrases: [StaticString] = [
      "một năm sau", "1 năm sau", "năm sau đó", "năm kế tiếp", "năm tiếp theo", "năm kế đó",
    ]
    let places = phrases.compactMap { phrase in
      sentence.lastOffset(of: phrase, from: sentence.span.start, to: item.span.start)
        .map { (start: $0, end: $0 + phrase.utf8CodeUnitCount) }
    }
    guard let place = places.max(by: { $0.end < $1.end }),
      !sentence.words(place.end, item.span.start).startsWithWord("khi"),
      !sentence.items.contains(where: { $0.year != nil && isBetween($0, place.end, item) })
    else { return nil }
    return place.start
  }

  private func isBetween(
    _ other: SentenceView.Item, _ start: Int, _ item: SentenceView.Item
  ) -> Bool {
    other.span.start >= start && other.span.end <= item.span.start
  }

  /// The year of the sentence's standing before the words, if it has one.
  private func told(before phrase: Int, _ sentence: SentenceView) -> String? {
    let items = sentence.items.filter { $0.span.end <= phrase }
    guard items.contains(where: { $0.value != nil && !$0.isCount }) else { return nil }
    let year = items.last {
      $0.year != nil && !isBaseline($0, sentence) && !isOther($0, sentence)
    }
    return year?.year
  }

  /// The year of the last fact of the sentences before, where a place or points go on from there.
  private func opened(_ item: SentenceView.Item, _ index: String, _ focus: Focus) -> String? {
    item.value?.type == "rank_change" ? nil : focus.factPeriods[index]
  }
}
