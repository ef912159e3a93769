internal import DocumentModel
internal import Foundation
internal import ReferenceData
internal import VietnameseText

/// Finds the unit whose standing a value states.
struct SubjectResolver {
  let cues: Cues

  /// Who a fact is about.
  enum Subject {
    case units([NamedUnit])
    case group(Focus.Level)
  }

  /// The subject of `item`, or `nil` if nobody on one of these `levels` is in sight.
  func subject(
    of item: SentenceView.Item, in sentence: SentenceView, number: Int, focus: Focus,
    levels: Set<Focus.Level>
  ) -> Resolved<Subject>? {
    if isOfInstitution(item, sentence, levels) { return nil }
    if let marked = marked(item, sentence, focus, levels) { return marked }
    let units = sentence.items.filter { item in
      item.unit.map { levels.contains($0.level) } ?? false && !isBystander(item, sentence)
    }
    if let named = named(item, units, sentence, focus) {
      if case .group(let level) = named.value, !levels.contains(level) { return nil }
      return named
    }
    if isOfWhoever(item, sentence) { return nil }
    return carried(item, units, sentence, number, focus, levels)
      ?? ahead(item, units, sentence) ?? homeland(item, sentence, levels)
  }

  /// The next unit of the sentence; "65% ở Hà Nội" only says where a share of something is, and
  /// "chia sẻ với Cao Bằng" who is told.
  private func ahead(
    _ item: SentenceView.Item, _ units: [SentenceView.Item], _ sentence: SentenceView
  ) -> Resolved<Subject>? {
    let following = units.first { $0.span.start >= item.span.end }
    guard let next = following, let unit = next.unit,
      !sentence.before(next.span.start, reach: 16).endsWithAnyWord(["với", "cùng"])
    else { return nil }
    let isShare =
      item.value?.type == "percent"
      && sentence.words(item.span.end, next.span.start).isAny(of: ["ở", "tại", "là ở", "từ"])
    return isShare ? nil : Resolved(.units([unit]), .aheadInSentence)
  }

  /// Nobody at all in a ranking of countries: Vietnam, unless some other country is spoken of.
  private func homeland(
    _ item: SentenceView.Item, _ sentence: SentenceView, _ levels: Set<Focus.Level>
  ) -> Resolved<Subject>? {
    guard levels == [.country], !isOfSomeCountry(item, sentence) else { return nil }
    return Resolved(.units([.vietnam]), .homeland)
  }

  /// The subject that brackets, lists or "quốc gia" give beyond doubt.
  private func marked(
    _ item: SentenceView.Item, _ sentence: SentenceView, _ focus: Focus,
    _ levels: Set<Focus.Level>
  ) -> Resolved<Subject>? {
    if isNation(item, sentence) { return Resolved(.units([.vietnam]), .named) }
    if let owner = bracketOwner(item, sentence, levels) {
      return Resolved(.units([owner]), .bracket)
    }
    if let paired = paired(item, sentence, focus) { return Resolved(.units([paired]), .list) }
    if let unit = parallel(item, sentence) { return Resolved(.units([unit]), .parallel) }
    return bracketed(behind: item, sentence).map { Resolved(.units([$0]), .behindValue) }
  }

  /// The subject that the sentence names behind the value or before it, or whose average it gives.
  private func named(
    _ item: SentenceView.Item, _ units: [SentenceView.Item], _ sentence: SentenceView,
    _ focus: Focus
  ) -> Resolved<Subject>? {
    if let named = follower(item, units, sentence) { return Resolved(.units(named), .behindValue) }
    let preceding = spoken(
      units.filter {
        $0.span.end <= item.span.start && isVisible($0, item, sentence)
          && !isSucceeded($0, before: item, sentence)
      }, item, sentence)
    if isAverage(item, since: preceding, sentence) {
      if let region = averagedRegion(item, sentence) { return Resolved(.units([region]), .average) }
      return Resolved(.group(averageLevel(item, sentence, focus)), .average)
    }
    return preceding.map {
      Resolved(.units(coordinated(with: $0, item, units, sentence)), .beforeValue)
    }
  }

  /// "Ở Kon Tum, Thứ trưởng nhắc rằng bộ đứng thứ 4": a word for a unit of another level takes over.
  private func isSucceeded(
    _ unit: SentenceView.Item, before item: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    let words = sentence.words(unit.span.end, item.span.start)
    switch unit.unit?.level {
    case .province:
      return words.containsAnyWord(["bộ đứng", "bộ xếp", "bộ đạt", "bộ này"])
        || words.endsWithWord("của bộ")
    case .ministry:
      return words.containsAnyWord([
        "tỉnh đứng", "tỉnh xếp", "tỉnh đạt", "tỉnh này", "địa phương này", "thành phố này",
        "thành phố đứng", "thành phố xếp",
      ])
    default: return false
    }
  }

  /// The last of the units before the value; behind a region "thành phố" stands for a province
  /// named before it: "Đà Nẵng … miền Trung, … thành phố luôn dẫn đầu".
  private func spoken(
    _ units: [SentenceView.Item], _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> SentenceView.Item? {
    guard let last = units.last, last.unit?.kind == .region else { return units.last }
    let words = sentence.words(last.span.end, item.span.start)
    guard words.containsAnyWord(Self.provincePronouns) else { return last }
    return units.last { $0.unit?.kind == .province }
  }

  /// The subject that the headline or the sentences before leave in mind.
  private func carried(
    _ item: SentenceView.Item, _ units: [SentenceView.Item], _ sentence: SentenceView,
    _ number: Int, _ focus: Focus, _ levels: Set<Focus.Level>
  ) -> Resolved<Subject>? {
    if let topic = topic(of: item, units, sentence, focus, levels) {
      return Resolved(.units([topic]), .topic)
    }
    let spoken = spokenLevel(before: item, sentence).map { levels.intersection([$0]) } ?? levels
    let focused = focus.mentioned.last {
      spoken.contains($0.unit.level)
        && (number - $0.sentence <= 8 || focus.isOnly($0.unit, of: spoken))
    }
    return focused.map { Resolved(.units([$0.unit]), .mentioned, from: $0.sentence) }
  }

  /// "DTI quốc gia là 0,7955": the whole country's value of an index that ranks its parts.
  private func isNation(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let index = sentence.items.last { $0.index != nil && $0.span.end <= item.span.start }
    guard let index, item.value?.type == "score" || item.value?.type == "percent" else {
      return false
    }
    let words = sentence.words(index.span.end, item.span.start)
    let isNamed = words.hasAnyPrefix(["quốc gia", "cấp quốc gia", "của quốc gia", "của cả nước là"])
    return isNamed && !words.containsName
  }

  /// The unit of the headline, where a component opens a paragraph that names no unit.
  private func topic(
    of item: SentenceView.Item, _ units: [SentenceView.Item], _ sentence: SentenceView,
    _ focus: Focus, _ levels: Set<Focus.Level>
  ) -> NamedUnit? {
    guard units.isEmpty, let topic = focus.topic, levels.contains(topic.level),
      focus.mentioned.last.map({ $0.line != sentence.line }) ?? true
    else { return nil }
    return sentence.components.contains { $0.span.end <= item.span.start } ? topic : nil
  }

  /// Whether "tỉnh" or "Bộ" stands for the unit: "tổng điểm của tỉnh là 0,6077".
  private func spokenLevel(
    before item: SentenceView.Item, _ sentence: SentenceView
  ) -> Focus.Level? {
    let words = sentence.words(sentence.span.start, item.span.start)
    if words.containsAnyWord(Self.provincePronouns) { return .province }
    return words.containsAnyWord(Self.ministryPronouns) ? .ministry : nil
  }

  private static let provincePronouns: [StaticString] = [
    "của tỉnh", "tỉnh này", "tỉnh đạt", "tỉnh xếp", "tỉnh đứng", "tỉnh có", "của thành phố",
    "thành phố này", "thành phố đạt", "thành phố xếp", "thành phố đứng", "thành phố có",
    "của địa phương", "địa phương này", "địa phương đạt", "địa phương xếp", "thủ đô",
    "tỉnh luôn", "tỉnh vẫn", "tỉnh cũng", "tỉnh được", "tỉnh chỉ", "tỉnh giữ", "tỉnh tăng",
    "tỉnh giảm", "thành phố luôn", "thành phố vẫn", "thành phố cũng", "thành phố được",
    "thành phố chỉ", "thành phố giữ", "thành phố tăng", "thành phố giảm",
  ]
  private static let ministryPronouns: [StaticString] = [
    "của bộ", "bộ này", "bộ đạt", "bộ xếp", "bộ đứng", "bộ có",
  ]

  /// The unit right before the value's bracket: "Huế (0,7951 điểm)".
  private func bracketOwner(
    _ item: SentenceView.Item, _ sentence: SentenceView, _ levels: Set<Focus.Level>
  ) -> NamedUnit? {
    guard let number = item.bracket else { return nil }
    let bracket = sentence.brackets[number]
    let owner = sentence.items.last { $0.unit != nil && $0.span.end <= bracket.start }
    guard let owner, let unit = owner.unit, levels.contains(unit.level),
      unit.kind != .region || !isScope(owner, sentence),
      sentence.words(owner.span.end, bracket.start).isEmpty,
      !sentence.items.contains(where: { $0.unit != nil && bracket.contains($0.span) }),
      !namesGroup(sentence.words(bracket.start + 1, item.span.start))
    else { return nil }
    return unit
  }

  /// The unit alone in a bracket right behind its value: "từ 75,03% (Bắc Kạn)".
  private func bracketed(
    behind item: SentenceView.Item, _ sentence: SentenceView
  ) -> NamedUnit? {
    let next = sentence.nextInk(item.span.end)
    guard let bracket = sentence.brackets.first(where: { $0.start == next }) else { return nil }
    let inside = sentence.items.filter { bracket.contains($0.span) }
    guard inside.count == 1, let unit = inside.first?.unit else { return nil }
    let rest = sentence.words(inside[0].span.end, bracket.end)
    return rest == ")" ? unit : nil
  }

  /// "Bến Tre đạt 90,05% (cả nước: 87,16%)": the bracket gives somebody else's value.
  private func namesGroup(_ words: Words) -> Bool {
    words.startsWithWord("cả nước") || cues.contains("averages", in: words)
  }

  /// A unit in a bracket counts only inside that bracket.
  private func isVisible(
    _ unit: SentenceView.Item, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    guard let bracket = unit.bracket else { return true }
    return sentence.brackets[bracket].contains(item.span)
  }
}
