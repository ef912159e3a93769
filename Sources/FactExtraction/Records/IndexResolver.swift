internal import DocumentModel
internal import VietnameseText

/// Finds the index in which a value holds.
struct IndexResolver {
  let cues: Cues
  /// How many sentences an index stays in mind.
  private let memory = 10

  /// The index of `item`, and where it is named if in this sentence.
  func index(
    of item: SentenceView.Item, in sentence: SentenceView, number: Int, focus: Focus
  ) -> (name: String, item: SentenceView.Item?)? {
    if let own = paired(item, sentence), let name = own.index { return (name, own) }
    let indices = sentence.items.filter { $0.index != nil }
    if let next = indices.first(where: { $0.span.start >= item.span.end }),
      let name = next.index, isLinked(item, next, sentence)
    {
      return (name, next)
    }
    if let last = indices.last(where: { $0.span.end <= item.span.start }),
      let name = last.index
    {
      return (name, last)
    }
    if let name = focus.index, number - focus.indexSentence <= memory, indices.isEmpty {
      return (name, nil)
    }
    let any = indices.first { $0.span.start >= item.span.end } ?? indices.last
    if let any, isOfNextClause(any, item, sentence) {
      return number - focus.indexSentence <= memory ? focus.index.map { ($0, nil) } : nil
    }
    if let any, let name = any.index { return (name, any) }
    if let name = focus.index { return number - focus.indexSentence <= memory ? (name, nil) : nil }
    return focus.firstIndex.flatMap { $0.sentence - number <= 4 ? ($0.name, nil) : nil }
  }

  /// "Hà Nội đón 3 triệu khách, tăng 12%; PCI 2022 của thành phố …": the index opens a clause of its
  /// own, behind a semicolon or "còn", and no value of the clause before is in it.
  private func isOfNextClause(
    _ index: SentenceView.Item, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    let last = sentence.items.last { $0.value != nil && $0.span.end <= index.span.start }
    let start = max(last?.span.end ?? item.span.end, item.span.end)
    let words = sentence.words(start, index.span.start)
    guard sentence.hasBreak(start, index.span.start) else {
      let openers: [StaticString] = [
        ", còn", ", trong khi", ", nhưng", ", song", ", còn chỉ số", ", trong khi chỉ số",
      ]
      return words.hasAnySuffix(openers)
    }
    let clause = words.from(words.lastRange(of: ";")?.upperBound ?? words.range.lowerBound).trimmed
    return !clause.hasAnyPrefix(["đây", "đó", "theo", "kết quả này", "tất cả", "như vậy"])
  }

  /// All different indices of a list behind `item`: "cả bốn chỉ số … quán quân …: A, B, C".
  func list(behind item: SentenceView.Item, in sentence: SentenceView) -> [SentenceView.Item] {
    let before = sentence.words(sentence.span.start, item.span.end)
    guard
      isShared(item, sentence) || before.contains("cả ") && before.containsAny(Self.groups)
    else { return [] }
    var seen: Set<String> = []
    return sentence.items.filter { $0.index.map { seen.insert($0).inserted } ?? false }
  }

  /// Words that take several indices together.
  private static let groups: [StaticString] = [
    "cả hai", "cả ba", "cả bốn", "cả năm", "cả 2", "cả 3", "cả 4",
  ]

  /// "PAR INDEX, SIPAS và PCI …, Quảng Ninh đều đứng số 1": a rank in each of the indices named.
  private func isShared(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let names = sentence.items.filter { $0.index != nil && $0.span.end <= item.span.start }
    let isOnlyValue = !sentence.items.contains {
      $0.value != nil && !$0.isCount && $0.span.end <= item.span.start
    }
    return names.count > 1 && isOnlyValue
      && sentence.before(item.span.start, reach: 24).containsWord("đều")
  }

  /// "PAR INDEX, SIPAS và PCI lần lượt đạt 90,10%; 87,59% và 72,95 điểm": the index of the value in
  /// the same place, where one unit has them all.
  private func paired(
    _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> SentenceView.Item? {
    guard item.bracket == nil, let type = item.value?.type, type != "count" else { return nil }
    let words = sentence.words(sentence.span.start, item.span.start)
    guard cues.contains("list-cues", in: words) else { return nil }
    let subjects = SubjectResolver(cues: cues)
    let values = sentence.items.filter { $0.value != nil && !$0.isCount && $0.bracket == nil }
    let row = subjects.lists(of: values, in: sentence).first { row in
      row.contains { $0.span == item.span }
    }
    guard let row, row.count > 1, let place = row.firstIndex(where: { $0.span == item.span }) else {
      return nil
    }
    let names = sentence.items.filter {
      $0.index != nil && $0.bracket == nil && $0.span.end <= row[0].span.start
    }
    let list = subjects.lists(of: names, in: sentence).last { $0.count == row.count }
    return list?[place]
  }

  /// Whether nothing but link words parts a value from the index behind it.
  private func isLinked(
    _ item: SentenceView.Item, _ index: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    let end = behindBracket(item, sentence)
    guard end <= index.span.start, index.span.start - end < 60 else { return false }
    let words = sentence.words(end, index.span.start)
    return words.parts.allSatisfy { cues.has($0, in: "index-links") || $0.containsDigit }
  }

  /// The offset behind the bracket that follows the value or holds it.
  private func behindBracket(_ item: SentenceView.Item, _ sentence: SentenceView) -> Int {
    if let number = item.bracket { return sentence.brackets[number].end }
    let next = sentence.nextInk(item.span.end)
    return sentence.brackets.first { $0.start == next }?.end ?? item.span.end
  }
}
