internal import AdministrativeUnits
internal import DocumentModel
internal import Foundation
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
    if let marked = marked(item, sentence, focus, levels) { return marked }
    let units = sentence.items.filter { item in
      item.unit.map { levels.contains($0.level) } ?? false && !isBystander(item, sentence)
    }
    return named(item, units, sentence, focus)
      ?? carried(item, units, sentence, number, focus, levels)
      ?? units.first { $0.span.start >= item.span.end }?.unit.map {
        Resolved(.units([$0]), .aheadInSentence)
      } ?? homeland(levels)
  }

  /// "của ta", "chúng ta", or nobody at all in a ranking of countries: Vietnam.
  private func homeland(_ levels: Set<Focus.Level>) -> Resolved<Subject>? {
    levels == [.country] ? Resolved(.units([.vietnam]), .mentioned) : nil
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
      units.filter { $0.span.end <= item.span.start && isVisible($0, item, sentence) }, item,
      sentence)
    if isAverage(item, since: preceding, sentence) {
      if let region = averagedRegion(item, sentence) { return Resolved(.units([region]), .average) }
      return Resolved(.group(averageLevel(item, sentence, focus)), .average)
    }
    return preceding.map {
      Resolved(.units(coordinated(with: $0, item, units, sentence)), .beforeValue)
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

  /// "Bộ Nội vụ ngày 17/4/2024 công bố …": a verb of publishing, perhaps behind its day.
  private func isPublisher(_ after: Words) -> Bool {
    if cues.prefix("publisher-verbs", of: after) != nil { return true }
    let verb = after.parts.first { !$0.containsDigit && !$0.isAny(of: Self.dayWords) }
    return verb.map { cues.prefix("publisher-verbs", of: after.from($0.range.lowerBound)) != nil }
      ?? false
  }

  private static let dayWords: [StaticString] = [
    "ngày", "vào", "hôm", "sáng", "chiều", "vừa", "đã", "chính", "thức", "sẽ", "nay", "qua",
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

  /// Whether a region opens its clause as the field of what follows: "Trong vùng Tây Nguyên, …".
  func opensClause(_ region: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let after = sentence.after(region.span.end, reach: 4)
    let before = sentence.before(region.span.start, reach: 40)
    let leads: [StaticString] = [
      "trong", "khu vực", "vùng", "tỉnh", "trong vùng", "tại", "thành phố", "toàn", "thuộc", "ở",
      "riêng", "phạm vi", "xét",
    ]
    return after.hasPrefix(",") && before.endsWithAnyWord(leads)
  }

  /// Whether a unit stands behind a preposition, so that another is the subject.
  func isBehindPreposition(_ unit: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let before = sentence.before(unit.span.start, reach: 16)
    return before.endsWithAnyWord(["cho", "với", "từ", "cùng", "bởi", "qua", "về", "đến", "tới"])
  }

  /// A unit in a bracket counts only inside that bracket.
  private func isVisible(
    _ unit: SentenceView.Item, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    guard let bracket = unit.bracket else { return true }
    return sentence.brackets[bracket].contains(item.span)
  }

  /// Whether a unit is only compared with, publishes the result or is a place of meeting.
  func isBystander(_ unit: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let before = sentence.before(unit.span.start)
    let after = sentence.after(unit.span.end)
    if unit.unit?.kind == .region,
      isScope(unit, sentence) || before.endsWithAnyWord(["ở", "thuộc"])
        || opensClause(unit, sentence)
    {
      return true
    }
    let isDescribed = after.hasAnyPrefix([
      ", đơn vị", ", địa phương", ", tỉnh có", ", bộ có", ", cơ quan", ", nơi", ", vốn",
      "là đơn vị", "là địa phương", "là tỉnh", "là bộ", "- đơn vị", "- địa phương",
    ])
    return isAveraged(before) || isBesideBystander(unit, sentence)
      || cues.suffix("baseline-leads", of: before) != nil && !isDescribed
      || cues.suffix("publisher-leads", of: before) != nil
        && !isRanked(unit, sentence) && !isMeasuredThere(before, after)
      || unit.unit?.kind == .ministry && isPublisher(after)
  }
}

extension SubjectResolver {
  /// "do Bộ Kế hoạch và Đầu tư dẫn đầu", "giữ được Quảng Ninh ở vị trí số 1": a rank follows at once.
  private func isRanked(_ unit: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    sentence.items.contains {
      $0.value?.type == "rank" && $0.span.start >= unit.span.end
        && sentence.words(unit.span.end, $0.span.start).isAny(of: ["", "ở", "giữ", "đứng"])
    }
  }

  /// "Tại Cần Thơ, PCI 2022 đạt …": what is measured follows, and nobody who acts there.
  private func isMeasuredThere(_ before: Words, _ after: Words) -> Bool {
    guard before.isAny(of: ["tại", "còn tại", "riêng tại"]), after.hasPrefix(",") else {
      return false
    }
    let rest = after.from(after.range.lowerBound + 1).trimmed
    return rest.firstByte == NameMask.index
      || rest.hasAnyPrefix(["chỉ số", "điểm ", "tỷ lệ", "tỉ lệ", "mức độ", "mức hài lòng"])
  }

  /// "sau Quảng Ninh và Hải Phòng", "chỉ trên Cao Bằng, Nam Định": the others that are compared with.
  ///
  /// Behind a comma only where no value follows: "sau Quảng Ninh, Hải Phòng xếp thứ hai".
  private func isBesideBystander(
    _ unit: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    let last = sentence.items.last { $0.unit != nil && $0.span.end <= unit.span.start }
    guard let last else { return false }
    let link = sentence.words(last.span.end, unit.span.start)
    let isLast = !sentence.items.contains { $0.value != nil && $0.span.start >= unit.span.end }
    guard link == "và" || link == "," && isLast else { return false }
    let before = sentence.before(last.span.start)
    let leads: [StaticString] = [
      "sau", "chỉ sau", "so với", "chỉ trên", "đứng sau", "xếp sau",
    ]
    return before.endsWithAnyWord(leads) || link == "," && isBesideBystander(last, sentence)
  }

  /// "So với trung bình vùng Trung du …": the average of the unit is what is compared with.
  private func isAveraged(_ before: Words) -> Bool {
    guard let cut = before.lastRange(of: "so với") else { return false }
    let words = before.from(cut.upperBound)
    return words.wordCount <= 5 && cues.contains("averages", in: words)
  }

  /// A region right behind a rank says where the rank holds: "4/13 tỉnh khu vực ĐBSCL".
  private func isScope(_ region: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    guard
      let rank = sentence.items.last(where: {
        $0.value?.type == "rank" && $0.span.end <= region.span.start
      })
    else { return false }
    let words = sentence.words(rank.span.end, region.span.start)
    let isCopula = cues.suffix("copulas", of: words) != nil && !words.hasSuffix("của")
    return words.wordCount <= 6 && !isCopula && !words.contains(";")
      && !words.contains(". ")
  }
}
