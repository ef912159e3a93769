internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Units that share a value, and lists that pair units with values in order.
extension SubjectResolver {
  /// The units that hold a value together with the last one before it.
  ///
  /// "Bộ Giao thông và thành phố Đà Nẵng đứng đầu" names the head of two rankings; "cùng 85,42%"
  /// gives one value to all.
  func coordinated(
    with last: SentenceView.Item, _ item: SentenceView.Item, _ units: [SentenceView.Item],
    _ sentence: SentenceView
  ) -> [NamedUnit] {
    guard let unit = last.unit else { return [] }
    if let first = firstOfLeaders(last, item, units, sentence) { return [first] }
    var all = [unit]
    var start = last.span.start
    for other in units.reversed() where other.span.end <= start {
      let between = sentence.words(other.span.end, start)
      guard between.isAny(of: ["và", ",", ", và", "cùng", "với"]), let named = other.unit,
        !isOwner(other, sentence)
      else { break }
      all.insert(named, at: 0)
      start = other.span.start
    }
    guard all.count > 1 else { return all }
    let words = sentence.words(last.span.end, item.span.start)
    if cues.contains("together", in: words) { return all }
    if case .top = item.value { return all }
    guard case .rank = item.value,
      sentence.before(last.span.start, reach: 12).endsWithAnyWord(["và", "cùng", "với"])
    else { return [unit] }
    return Self.firstOfEachRanking(all)
  }

  private static func firstOfEachRanking(_ units: [NamedUnit]) -> [NamedUnit] {
    var levels: Set<String> = []
    return units.filter { levels.insert($0.level.group).inserted }
  }

  /// "Theo báo cáo của Bộ TT&TT, Cần Thơ đạt …": the unit behind "của" belongs to what is before it.
  func isOwner(_ unit: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    sentence.before(unit.span.start, reach: 8).endsWithWord("của")
      && unit.unit?.kind == .ministry
  }

  /// "A (0,64), B (0,59) và C (0,56) là ba địa phương dẫn đầu": the first of them leads.
  private func firstOfLeaders(
    _ last: SentenceView.Item, _ item: SentenceView.Item, _ units: [SentenceView.Item],
    _ sentence: SentenceView
  ) -> NamedUnit? {
    guard case .rank(1, _, _)? = item.value else { return nil }
    let end = behindBracket(last.span.end, sentence)
    let words = sentence.words(end, item.span.start)
    guard words.hasAnyPrefix(["là", "đều", "cùng"]) || words.isEmpty else { return nil }
    var first = last
    for other in units.reversed() where other.span.end <= first.span.start {
      let between = sentence.words(behindBracket(other.span.end, sentence), first.span.start)
      guard between.isAny(of: ["và", ",", ", và", "cùng"]) else { break }
      first = other
    }
    let isPlural =
      words.containsDigit || words.containsAnyWord(["hai", "ba", "bốn", "năm", "những", "các"])
    return isPlural && first.span != last.span ? first.unit : nil
  }

  /// The offset behind a bracket that follows at once.
  func behindBracket(_ offset: Int, _ sentence: SentenceView) -> Int {
    let next = sentence.nextInk(offset)
    return sentence.brackets.first { $0.start == next }?.end ?? offset
  }

  /// "A, B và C với 87,59%, 87,16% và 86,88%": as many values as units, right behind them.
  func parallel(_ item: SentenceView.Item, _ sentence: SentenceView) -> NamedUnit? {
    let values = run(round: item, sentence) { $0.value?.type == item.value?.type && !$0.isCount }
    guard values.count > 1, let first = values.first,
      let place = values.firstIndex(where: { $0.span == item.span }),
      let last = sentence.items.last(where: {
        $0.unit != nil && $0.bracket == nil && $0.span.end <= first.span.start
      }),
      sentence.words(last.span.end, first.span.start).isAny(of: ["với", "đạt", "được", ":", "có"])
    else { return nil }
    let units = run(round: last, sentence) { $0.unit != nil }
    return units.count == values.count ? units[place].unit : nil
  }

  /// The things of one kind round `item` with nothing but commas and "và" between them.
  private func run(
    round item: SentenceView.Item, _ sentence: SentenceView,
    of isKind: (SentenceView.Item) -> Bool
  ) -> [SentenceView.Item] {
    let things = sentence.items.filter { isKind($0) && $0.bracket == nil }
    return lists(of: things, in: sentence).first { $0.contains { $0.span == item.span } } ?? []
  }

  /// The things in runs with nothing but commas and "và" between them.
  func lists(
    of things: [SentenceView.Item], in sentence: SentenceView
  ) -> [[SentenceView.Item]] {
    var runs: [[SentenceView.Item]] = []
    for next in things {
      let isNext = runs.last?.last.map {
        sentence.words($0.span.end, next.span.start).isAny(of: [",", "và", ", và", ";"])
      }
      if isNext ?? false { runs[runs.count - 1].append(next) } else { runs.append([next]) }
    }
    return runs
  }

  /// "A, B lần lượt xếp thứ 2 và 3": units and values in the same order.
  func paired(
    _ item: SentenceView.Item, _ sentence: SentenceView, _ focus: Focus
  ) -> NamedUnit? {
    guard let cue = listCue(in: sentence), item.value != nil else { return nil }
    let anchor = item.bracket == nil ? item : lastValue(before: item, sentence)
    guard let anchor, let type = anchor.value?.type else { return nil }
    let values = listedValues(of: type, round: cue, in: sentence)
    guard values.count > 1, let place = values.firstIndex(where: { $0.span == anchor.span }) else {
      return nil
    }
    let units = units(of: values, round: cue, in: sentence, focus)
    return place < units.count && units.count > 1 ? units[place] : nil
  }

  /// The values of one kind behind the cue, or else those right before it.
  func listedValues(
    of type: String, round cue: Int, in sentence: SentenceView
  ) -> [SentenceView.Item] {
    let all = sentence.items.filter { $0.value?.type == type && $0.bracket == nil }
    let later = all.filter { $0.span.start >= cue }
    return later.count > 1 ? later : all.filter { $0.span.end <= cue }
  }

  /// As many units as there are values, from the list before the cue, behind it or before the sentence.
  func units(
    of values: [SentenceView.Item], round cue: Int, in sentence: SentenceView, _ focus: Focus
  ) -> [NamedUnit] {
    let own = sentence.items.filter {
      $0.unit != nil && $0.bracket == nil && !isBystander($0, sentence)
    }
    if let list = lists(of: own, in: sentence).last(where: { list in
      list.count == values.count && list.allSatisfy { $0.span.end <= cue }
    }) {
      return list.compactMap(\.unit)
    }
    let before = own.filter { $0.span.end <= cue }.compactMap(\.unit)
    let isAhead = values.first.map { $0.span.start < cue } ?? false
    if !isAhead, before.count > 1 { return before.suffix(values.count) }
    let later = own.filter { $0.span.start >= cue }.compactMap(\.unit)
    return later.count > 1 ? later : focus.subjects
  }

  func listCue(in sentence: SentenceView) -> Int? {
    let words = sentence.words(sentence.span.start, sentence.span.end)
    guard cues.contains("list-cues", in: words) else { return nil }
    let phrases: [StaticString] = ["lần lượt", "chia nhau", "theo thứ tự", "tương ứng"]
    return phrases.lazy.compactMap { sentence.offset(of: $0) }.first
  }

  func lastValue(
    before item: SentenceView.Item, _ sentence: SentenceView
  ) -> SentenceView.Item? {
    guard let bracket = item.bracket else { return nil }
    return sentence.items.last {
      $0.value != nil && $0.bracket == nil && $0.span.end <= sentence.brackets[bracket].start
    }
  }
}
