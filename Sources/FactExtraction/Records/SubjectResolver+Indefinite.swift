internal import DocumentModel
internal import VietnameseText

/// Subjects that the text does not know, only describes: "địa phương đứng đầu đạt …", "nước nào …".
extension SubjectResolver {
  /// Whether `item` is of whoever holds a rank: "đơn vị xếp thứ hai đạt 90 điểm".
  ///
  /// "Tỉnh xếp thứ hai, đạt 90 điểm" and "tỉnh xếp thứ hai với 90 điểm" speak of a known province;
  /// a verb right behind the rank makes the rank the only description that the subject has.
  func isOfWhoever(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    guard let rank = describingRank(of: item, sentence) else { return false }
    let before = sentence.before(rank.span.start, reach: 32)
    let verbs: [StaticString] = ["đứng", "xếp", "đứng ở", "xếp ở", "được xếp", "giữ", "có"]
    let verb = verbs.first { before.endsWithWord($0) }
    let noun = before.to(before.range.upperBound - (verb?.utf8CodeUnitCount ?? 0)).trimmed
    return noun.endsWithAnyWord([
      "địa phương", "đơn vị", "tỉnh", "thành phố", "bộ", "quốc gia", "nước", "nền kinh tế", "ngành",
      "cơ quan", "nơi",
    ])
  }

  /// The rank before "đạt" or its like: `item` itself, or the one that `item` is the value of.
  private func describingRank(
    of item: SentenceView.Item, _ sentence: SentenceView
  ) -> SentenceView.Item? {
    if item.value?.type == "rank" {
      let after = sentence.after(item.span.end, reach: 90).upTo(",;:(.")
      return after.containsAnyWord(Self.predicates) ? item : nil
    }
    let last = sentence.items.last { $0.value != nil && $0.span.end <= item.span.start }
    guard let last, last.value?.type == "rank" else { return nil }
    let between = sentence.words(last.span.end, item.span.start)
    let isJoined = between.endsWithAnyWord(Self.predicates) && between.wordCount <= 10
    return isJoined && !between.containsAny([",", ";", ":"]) ? last : nil
  }

  private static let predicates: [StaticString] = ["đạt", "chỉ đạt", "đạt được", "có", "chỉ có"]

  /// "quốc gia đứng thứ 10", "nước này": some country, and not that of the text.
  func isOfSomeCountry(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let words = sentence.words(sentence.span.start, item.span.start)
    let nouns: [StaticString] = ["quốc gia", "nước", "nền kinh tế"]
    let tails: [StaticString] = [
      "này", "đó", "nào", "đứng", "xếp", "dẫn", "đạt", "có", "được", "ở", "giữ", "khác",
    ]
    return nouns.contains { noun in
      guard let place = words.lastRange(of: noun) else { return false }
      let tail = words.from(place.upperBound).trimmed
      return tail.isEmpty || tails.contains { tail.startsWithWord($0) }
    }
  }
}
