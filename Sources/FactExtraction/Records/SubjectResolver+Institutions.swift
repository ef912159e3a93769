internal import DocumentModel
internal import VietnameseText

/// Standings of those whom no index of provinces, ministries or countries ranks.
extension SubjectResolver {
  /// Whether a club, a university, a district or the like is what `item` is said of.
  ///
  /// "đội tuyển nữ Hà Nội xếp thứ nhất", "Hà Nội FC đứng thứ ba", "huyện Mộc Châu đạt 90 điểm".
  /// Where an index ranks departments and districts, only those are meant that no rule has found.
  func isOfInstitution(
    _ item: SentenceView.Item, _ sentence: SentenceView, _ levels: Set<Focus.Level>
  ) -> Bool {
    let phrase = subjectPhrase(of: rankBefore(item, sentence) ?? item, sentence)
    if levels.contains(.body) {
      let isTown = phrase.startsWithWord("thành phố") && phrase.wordCount > 2
      return !phrase.containsName && (isTown || cues.prefix("institutions", of: phrase) != nil)
    }
    guard let last = phrase.parts.last, !last.isAny(of: ["tỉnh", "bộ"]) else { return false }
    let unit = sentence.items.last { $0.unit != nil && $0.span.end <= item.span.start }
    let rest = sentence.words(unit?.span.end ?? sentence.span.start, item.span.start)
    if last == "fc" { return true }
    if last.firstByte == NameMask.organization { return rest.contains(byte: NameMask.organization) }
    guard phrase.wordCount <= 8 else { return false }
    if cues.prefix("institutions", of: phrase) != nil { return true }
    return cues.prefix("towns", of: phrase) != nil && !phrase.containsName && phrase.wordCount > 1
      && unit.map { !isRightBefore(item, $0, sentence) } ?? true
  }

  /// The rank of the same clause that `item` is the value of: "xếp thứ nhất với 95,2 điểm".
  private func rankBefore(
    _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> SentenceView.Item? {
    let last = sentence.items.last {
      ($0.value != nil || $0.unit != nil) && $0.span.end <= item.span.start
    }
    guard let last, last.value?.type == "rank", item.bracket == last.bracket else { return nil }
    return sentence.words(last.span.end, item.span.start).containsAny([",", ";"]) ? nil : last
  }

  /// Whether a by-name such as "thành phố Cảng", which no placeholder hides, ends the phrase.
  private func isRightBefore(
    _ item: SentenceView.Item, _ unit: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    sentence.words(unit.span.end, item.span.start).parts.allSatisfy {
      cues.has($0, in: "standing-verbs")
    }
  }

  /// The words from the last mark, index or value up to the verb of `item`; none where a component
  /// stands there.
  private func subjectPhrase(
    of item: SentenceView.Item, _ sentence: SentenceView
  ) -> Words {
    let start = sentence.items.last {
      ($0.index != nil || $0.value != nil || $0.year != nil) && $0.span.end <= item.span.start
    }?.span.end
    var words = sentence.words(start ?? sentence.span.start, item.span.start)
    for mark in [",", ";", ":", "(", ")"] as [StaticString] {
      if let place = words.lastRange(of: mark) { words = words.from(place.upperBound).trimmed }
    }
    if let count = cues.prefix("clause-openers", of: words) {
      words = words.from(words.range.lowerBound + count).trimmed
    }
    while let verb = words.parts.last, cues.has(verb, in: "standing-verbs") {
      words = words.to(verb.range.lowerBound).trimmed
    }
    return words
  }
}
