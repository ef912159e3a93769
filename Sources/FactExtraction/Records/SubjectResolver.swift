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
    if isNation(item, sentence) { return Resolved(.units([.vietnam]), .named) }
    if let owner = bracketOwner(item, sentence, levels) {
      return Resolved(.units([owner]), .bracket)
    }
    if let paired = paired(item, sentence, focus) { return Resolved(.units([paired]), .list) }
    if let unit = parallel(item, sentence) { return Resolved(.units([unit]), .parallel) }
    if let unit = bracketed(behind: item, sentence) {
      return Resolved(.units([unit]), .behindValue)
    }
    let units = sentence.items.filter { item in
      item.unit.map { levels.contains($0.level) } ?? false && !isBystander(item, sentence)
    }
    if let named = follower(item, units, sentence) { return Resolved(.units(named), .behindValue) }
    let preceding = units.last { $0.span.end <= item.span.start && isVisible($0, item, sentence) }
    if isAverage(item, since: preceding, sentence) {
      if let region = averagedRegion(item, sentence) { return Resolved(.units([region]), .average) }
      return Resolved(.group(averageLevel(item, sentence, focus)), .average)
    }
    if let preceding {
      return Resolved(.units(coordinated(with: preceding, item, units, sentence)), .beforeValue)
    }
    let spoken = spokenLevel(before: item, sentence).map { levels.intersection([$0]) } ?? levels
    if let topic = topic(of: item, units, sentence, focus, levels) {
      return Resolved(.units([topic]), .topic)
    }
    let focused = focus.mentioned.last {
      spoken.contains($0.unit.level) && number - $0.sentence <= 8
    }
    if let focused { return Resolved(.units([focused.unit]), .mentioned, from: focused.sentence) }
    return units.first { $0.span.start >= item.span.end }?.unit.map {
      Resolved(.units([$0]), .aheadInSentence)
    }
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
      isScope(unit, sentence) || before.hasSuffix("ở") || opensClause(unit, sentence)
    {
      return true
    }
    let isDescribed = after.hasAnyPrefix([
      ", đơn vị", ", địa phương", ", tỉnh có", ", bộ có", ", cơ quan", ", nơi", ", vốn",
      "là đơn vị", "là địa phương", "là tỉnh", "là bộ", "- đơn vị", "- địa phương",
    ])
    return isAveraged(before) || isBesideBystander(unit, sentence)
      || cues.suffix("baseline-leads", of: before) != nil && !isDescribed
      || cues.suffix("publisher-leads", of: before) != nil && !isRanked(unit, sentence)
      || unit.unit?.kind == .ministry && isPublisher(after)
  }
}

extension SubjectResolver {
  /// "do Bộ Kế hoạch và Đầu tư dẫn đầu": a rank follows at once.
  private func isRanked(_ unit: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    sentence.items.contains {
      $0.value?.type == "rank" && $0.span.start >= unit.span.end
        && sentence.words(unit.span.end, $0.span.start).isEmpty
    }
  }

  /// "sau Quảng Ninh và Hải Phòng": the second of two that are compared with.
  private func isBesideBystander(
    _ unit: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    let last = sentence.items.last { $0.unit != nil && $0.span.end <= unit.span.start }
    guard let last, sentence.words(last.span.end, unit.span.start) == "và" else { return false }
    let before = sentence.before(last.span.start)
    return before.endsWithAnyWord(["sau", "chỉ sau", "so với", "chỉ trên", "đứng sau", "xếp sau"])
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

  /// The units that follow their value: "thứ hai là Hà Nội", "Với 91,9%, Bộ Tư pháp …".
  private func follower(
    _ item: SentenceView.Item, _ units: [SentenceView.Item], _ sentence: SentenceView
  ) -> [NamedUnit]? {
    if case .top = item.value, let first = firstMember(behind: item, units, sentence) {
      return list(from: first, units, sentence)
    }
    guard let next = units.first(where: { $0.span.start >= item.span.end }),
      next.bracket == item.bracket, let unit = next.unit
    else { return nil }
    let between = sentence.words(item.span.end, next.span.start)
    let isOpening = between == "," && isAfterWith(item, sentence)
    let isEnumerated = item.rule == "rank.enumerated" && between.count <= 2
    guard isOpening || isEnumerated || isCopula(between, item, next, sentence) else { return nil }
    if case .top = item.value { return list(from: member(from: next, units), units, sentence) }
    return [unit]
  }

  /// "Với 72,4 điểm, Bộ Y tế …": the value opens a clause.
  private func isAfterWith(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let before = sentence.words(sentence.span.start, item.span.start)
    let words = before.parts
    guard let at = words.lastIndex(where: { $0.hasSuffix("với") && $0.count <= 6 }),
      words.count - at <= 7
    else { return false }
    return at == 0 || ",;.:".utf8.contains(words[at - 1].lastByte) || !(words[at] == "với")
  }

  private func isCopula(
    _ between: Words, _ item: SentenceView.Item, _ next: SentenceView.Item,
    _ sentence: SentenceView
  ) -> Bool {
    let isParted = sentence.items.contains {
      $0.span.start >= item.span.end && $0.span.end <= next.span.start && $0.value != nil
        && !$0.isCount && !isSameFact($0, item)
    }
    guard between.count <= 90, !between.contains(";"), !isParted,
      cues.suffix("copulas", of: between) != nil
    else { return false }
    if case .rank = item.value { return !hasListComma(between) }
    if case .top = item.value { return !between.contains(",") || between.hasSuffix(":") }
    return between == "là của" || between == "thuộc về" || between == "là"
  }

  /// Whether a comma stands among the words, save those of "tỉnh, thành phố" and "bộ, ngành".
  private func hasListComma(_ words: Words) -> Bool {
    guard let comma = words.firstRange(of: ",") else { return false }
    let before = words.to(comma.lowerBound)
    let after = words.from(comma.upperBound)
    let isNoun =
      before.endsWithAnyWord(["tỉnh", "bộ"]) && after.hasAnyPrefix(["thành", "ngành", "cơ"])
    return !isNoun || hasListComma(after)
  }

  /// "cao nhất 90,61% là của Quảng Ninh": the percentage belongs to the rank.
  private func isSameFact(_ other: SentenceView.Item, _ item: SentenceView.Item) -> Bool {
    guard case .rank = item.value else { return false }
    if case .percent = other.value { return true }
    if case .score = other.value { return true }
    return false
  }

  /// "Top 5 PCI 2023: Quảng Ninh (71,25 điểm), …": the unit right behind the colon.
  private func firstMember(
    behind item: SentenceView.Item, _ units: [SentenceView.Item], _ sentence: SentenceView
  ) -> SentenceView.Item? {
    units.first { unit in
      unit.unit?.kind != .region && unit.span.start >= item.span.end
        && sentence.byte(sentence.lastInk(unit.span.start)) == UInt8(ascii: ":")
    }
  }

  /// "5 tỉnh Đồng bằng sông Hồng: Hải Phòng, …": the first of the members, not their region.
  private func member(
    from first: SentenceView.Item, _ units: [SentenceView.Item]
  ) -> SentenceView.Item {
    guard first.unit?.kind == .region else { return first }
    return units.first { $0.span.start >= first.span.end && $0.unit?.kind != .region } ?? first
  }

  private func list(
    from first: SentenceView.Item, _ units: [SentenceView.Item], _ sentence: SentenceView
  ) -> [NamedUnit] {
    var result = first.unit.map { [$0] } ?? []
    var end = first.span.end
    for unit in units where unit.span.start >= end && unit.bracket == nil {
      let between = sentence.words(behindBracket(end, sentence), unit.span.start)
      guard between.isAny(of: [",", "và", ", và", ";"]) || between.hasSuffix("gồm") else { break }
      if let unit = unit.unit { result.append(unit) }
      end = unit.span.end
    }
    return result
  }
}
