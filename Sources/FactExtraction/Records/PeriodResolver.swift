internal import DocumentModel
internal import Foundation
internal import VietnameseText

/// Finds the year a value is of, and the year it is compared with.
struct PeriodResolver {
  let cues: Cues

  /// Whether a year is one that values are compared with.
  func isBaseline(_ year: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let before = sentence.before(year.span.start, reach: 64)
    if cues.suffix("baseline-years", of: before) != nil { return true }
    guard let cut = before.lastRange(of: "so với") else { return false }
    let words = before.from(cut.upperBound)
    if words.endsWithAnyWord(["của năm", "hồi năm"]), words.wordCount <= 6 { return true }
    return !words.contains(",") && !words.containsDigit && words.wordCount <= 6
      && !words.contains(byte: 1) && !words.contains(byte: 2)
  }

  /// Whether a year is neither a value's nor one it is compared with: "kể từ năm 2007".
  func isOther(_ year: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let before = sentence.before(year.span.start, reach: 64)
    if cues.suffix("other-years", of: before) != nil { return true }
    guard let since = before.lastRange(of: "kể từ khi") else { return false }
    return !before.from(since.upperBound).contains(",")
  }

  /// The year of `item`.
  ///
  /// - Parameters:
  ///   - item: the value.
  ///   - side: which end of a move it is.
  ///   - index: the index it is in, and where that is named.
  ///   - sentence: the sentence.
  ///   - focus: what was said before.
  /// - Returns: the year with the step that found it, or `nil` where nothing says it.
  func period(
    of item: SentenceView.Item, side: StandingReader.Side,
    index: (name: String, item: SentenceView.Item?), in sentence: SentenceView, focus: Focus
  ) -> Resolved<String>? {
    if let year = bracketYear(item, sentence) { return Resolved(year, .besideValue) }
    if let year = attached(item, sentence) { return Resolved(year, .attached) }
    if side == .from {
      return earlier(than: item, index.name, sentence, focus).map { Resolved($0, .earlierEnd) }
    }
    if let year = laterYear(than: index.name, item, sentence, focus) {
      return Resolved(year, .yearBefore)
    }
    if let year = recalled(item, sentence) { return Resolved(year, .yearBefore) }
    if isThen(sentence), let year = focus.baselines[index.name] {
      return Resolved(year, .earlierEnd)
    }
    if let year = preceding(item, index, sentence) { return Resolved(year, .yearBefore) }
    if let year = beside(index, sentence) { return Resolved(year, .besideIndex) }
    if isOfOldDays(item, sentence) { return nil }
    if let year = focus.periods[index.name] { return Resolved(year, .edition) }
    return focus.edition.map { Resolved($0, .resultsYear) }
      ?? followingYear(item, sentence).map { Resolved($0, .yearBehind) }
  }

  /// The year inside the value's bracket, or the compared year right before that bracket.
  func bracketYear(_ item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    guard let number = item.bracket else {
      return yearOfBracket(behind: item, sentence)
    }
    let bracket = sentence.brackets[number]
    let inside = sentence.items.last {
      $0.year != nil && bracket.contains($0.span) && $0.span.end <= item.span.start
        && !isBaseline($0, sentence)
    }
    if let inside { return inside.year }
    guard isPlain(item), StandingReader(cues: cues).side(of: item, in: sentence) == .none,
      let before = sentence.items.last(where: { $0.year != nil && $0.span.end <= bracket.start }),
      sentence.words(before.span.end, bracket.start).isEmpty
    else { return nil }
    return before.year
  }

  private func isPlain(_ item: SentenceView.Item) -> Bool {
    if case .rankChange = item.value { return false }
    return true
  }

  /// "5,46 điểm (năm 2019)".
  private func yearOfBracket(behind item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    let next = sentence.nextInk(item.span.end)
    guard let bracket = sentence.brackets.first(where: { $0.start == next }) else { return nil }
    let inside = sentence.items.filter { bracket.contains($0.span) }
    let words = sentence.words(bracket.start + 1, inside.first?.span.start ?? bracket.start + 1)
    guard inside.count == 1, words == "năm" || words.isEmpty else { return nil }
    return inside.first?.year
  }

  /// A year that follows its value at once: "thứ 68 năm 2017", "84,74% của năm 2022".
  func attached(_ item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    let following = sentence.items.filter { $0.span.start >= item.span.end }
    let isIndex =
      following.first.map { $0.index != nil && isEarlierEnd(item, in: sentence) } ?? false
    guard let next = following.dropFirst(isIndex ? 1 : 0).first, let year = next.year,
      next.bracket == item.bracket
    else { return nil }
    let start = isIndex ? following[0].span.end : item.span.end
    let between = sentence.words(start, next.span.start)
    let links: [StaticString] = [
      "", "năm", "của năm", "trong năm", "vào năm", "của", "trong", "hồi năm", "ở năm",
    ]
    return between.isAny(of: links) ? year : nil
  }

  /// Whether the value is the earlier end of a move: "từ hạng 7 PCI 2021".
  private func isEarlierEnd(
    _ item: SentenceView.Item, in sentence: SentenceView
  ) -> Bool {
    StandingReader(cues: cues).side(of: item, in: sentence) == .from
  }

  /// The earlier year of a move: of the move before it, or the year compared with.
  private func earlier(
    than item: SentenceView.Item, _ index: String, _ sentence: SentenceView, _ focus: Focus
  ) -> String? {
    let reader = StandingReader(cues: cues)
    let years = sentence.items.filter { $0.year != nil && isBaseline($0, sentence) }
    if let year = years.last(where: { $0.span.end <= item.span.start }) ?? years.first {
      return year.year
    }
    for other in sentence.items.reversed() where other.value != nil && other.span != item.span {
      guard reader.side(of: other, in: sentence) == .from else { continue }
      if let year = bracketYear(other, sentence) ?? attached(other, sentence) { return year }
    }
    return yearEarlier(than: focus.periods[index] ?? focus.edition, sentence)
      ?? focus.governingBaseline(of: index)
  }

  /// "Khi ấy tỉnh đứng vị trí 16/61": of the year that was compared with.
  private func isThen(_ sentence: SentenceView) -> Bool {
    let words = sentence.words(sentence.span.start, sentence.span.end)
    let openers: [StaticString] = ["khi ấy", "khi đó", "lúc ấy", "lúc đó", "hồi đó", "năm ấy"]
    return openers.contains { words.startsWithWord($0) }
  }

  /// "So với năm 2023, khi Hà Nội ở vị trí thứ 6": the year compared with, told of in a clause.
  private func recalled(_ item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    let year = sentence.items.last { $0.year != nil && $0.span.end <= item.span.start }
    guard let year, isBaseline(year, sentence) else { return nil }
    let words = sentence.words(year.span.end, item.span.start)
    guard words.hasAnyPrefix([", khi", "khi"]) else { return nil }
    return words.from(words.range.lowerBound + 1).contains(",") ? nil : year.year
  }

  /// "từng đứng đầu PCI": of some edition that is over, and not of that the text is about.
  private func isOfOldDays(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let words = sentence.before(item.span.start, reach: 32)
    guard let since = words.lastRange(of: "từng") else { return false }
    return words.containsWord("từng")
      && !words.from(since.upperBound).containsAny([",", ";", ":"])
  }

  /// The nearest year before the value in the same part of the sentence.
  private func preceding(
    _ item: SentenceView.Item, _ index: (name: String, item: SentenceView.Item?),
    _ sentence: SentenceView
  ) -> String? {
    let year = sentence.items.last {
      $0.year != nil && $0.span.end <= item.span.start && !isBaseline($0, sentence)
        && !isOfMove($0, sentence) && !isOther($0, sentence)
        && ($0.bracket == nil || $0.bracket == item.bracket)
    }
    guard let year, !isOver(year, item, sentence), !isSpent(year, item, sentence) else {
      return nil
    }
    return isNext(index.item, behind: item, sentence)
      ? beside(index, sentence) ?? year.year : year.year
  }

  /// "Năm 2019 tỉnh xếp thứ 20, nâng lên thứ 12": nobody has two ranks in one year.
  ///
  /// Whether a value of the same kind and of the same thing already stands between the year and
  /// the value.
  private func isSpent(
    _ year: SentenceView.Item, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    guard item.bracket == nil, item.value?.type == "rank" || item.value?.type == "score",
      let other = sentence.items.last(where: {
        $0.value?.type == item.value?.type && $0.bracket == nil && $0.span.start >= year.span.end
          && $0.span.end <= item.span.start
      })
    else { return false }
    let isNew = sentence.items.contains {
      ($0.unit != nil || $0.index != nil) && $0.span.start >= other.span.end
        && $0.span.end <= item.span.start
    }
    let words = sentence.words(other.span.end, item.span.start)
    return !isNew && words.wordCount > 2
      && words.containsAnyWord(["lên", "xuống", "lùi", "vươn", "tụt", "nhảy", "còn"])
  }

  /// Whether the index stands behind the value with no other value between.
  private func isNext(
    _ index: SentenceView.Item?, behind item: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    guard let index, index.span.start >= item.span.end else { return false }
    return !sentence.hasBreak(item.span.end, index.span.start)
      && !sentence.items.contains {
        $0.value != nil && !$0.isCount && $0.span.start >= item.span.end
          && $0.span.end <= index.span.start
      }
  }

  /// Whether the sentence has come back to the present since the year: "…; sau một năm", "nay lên".
  private func isOver(
    _ year: SentenceView.Item, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    let words = sentence.words(year.span.end, item.span.start)
    return sentence.hasBreak(year.span.end, item.span.start)
      || words.containsAnyWord(["nay", "sau một năm", "hiện", "năm này", "kỳ này", "lần này"])
      || isChange(item, sentence)
        && words.containsAnyWord(["như vậy", "như thế", "nhờ vậy", "tức", "thế là"])
  }

  private func isChange(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    if case .rankChange = item.value { return true }
    let words = cues.withoutAdverbs(sentence.before(item.span.start))
    return cues.suffix("rises", of: words) != nil || cues.suffix("falls", of: words) != nil
  }

  /// A year that belongs to the earlier end of a move: "từ thứ hạng 59 năm 2016 lên thứ 47".
  private func isOfMove(_ year: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    guard
      let value = sentence.items.last(where: { $0.value != nil && $0.span.end <= year.span.start }),
      StandingReader(cues: cues).side(of: value, in: sentence) == .from
    else { return false }
    return attached(value, sentence) == year.year || year.bracket != nil
  }

  /// A year right behind or before the name of the index.
  private func beside(
    _ index: (name: String, item: SentenceView.Item?), _ sentence: SentenceView
  ) -> String? {
    guard let named = index.item else { return nil }
    let after = sentence.items.first {
      $0.year != nil && $0.span.start >= named.span.end && !isBaseline($0, sentence)
        && !isOther($0, sentence) && $0.span.start - named.span.end < 40
        && isClear($0, named, sentence)
    }
    return after?.year
  }

  private func isClear(
    _ year: SentenceView.Item, _ index: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    let words = sentence.words(index.span.end, year.span.start)
    return !words.containsAny([",", ";"])
      && !words.containsAnyWord(["thì", "đến năm", "sang năm", "tới năm", "nay", "còn"])
      && !sentence.items.contains {
        $0.value != nil && $0.span.start >= index.span.end && $0.span.end <= year.span.start
      }
  }

  private func followingYear(_ item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    let next = sentence.items.first {
      $0.year != nil && $0.span.start >= item.span.end && !isBaseline($0, sentence)
    }
    guard let next, !sentence.hasBreak(item.span.end, next.span.start) else { return nil }
    return next.year
  }
}
