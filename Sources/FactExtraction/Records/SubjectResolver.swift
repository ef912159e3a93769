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
  ) -> Subject? {
    if let paired = paired(item, sentence, focus) { return .units([paired]) }
    if let owner = bracketOwner(item, sentence, levels) { return .units([owner]) }
    let units = sentence.items.filter { item in
      item.unit.map { levels.contains($0.level) } ?? false && !isBystander(item, sentence)
    }
    if let named = follower(item, units, sentence) { return .units(named) }
    let preceding = units.last { $0.span.end <= item.span.start && isVisible($0, item, sentence) }
    if isAverage(item, since: preceding, sentence) {
      return .group(averageLevel(item, sentence, focus))
    }
    if let preceding { return .units(coordinated(with: preceding, item, units, sentence)) }
    let spoken = spokenLevel(before: item, sentence).map { levels.intersection([$0]) } ?? levels
    let focused = focus.mentioned.last {
      spoken.contains($0.unit.level) && number - $0.sentence <= 8
    }
    if let focused { return .units([focused.unit]) }
    return units.first { $0.span.start >= item.span.end }?.unit.map { .units([$0]) }
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
      !sentence.items.contains(where: { $0.unit != nil && bracket.contains($0.span) })
    else { return nil }
    return unit
  }

  /// Whether a region opens its clause as the field of what follows: "Trong vùng Tây Nguyên, …".
  func opensClause(_ region: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let after = sentence.after(region.span.end, reach: 4)
    let before = sentence.before(region.span.start, reach: 40)
    let leads: [StaticString] = ["trong", "khu vực", "vùng", "tỉnh", "trong vùng", "tại", "thành phố", "toàn", "thuộc"]
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
    return cues.suffix("baseline-leads", of: before) != nil && !isDescribed
      || cues.suffix("publisher-leads", of: before) != nil
      || unit.unit?.kind == .ministry && isPublisher(after)
  }
}

extension SubjectResolver {
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
    guard let next = units.first(where: { $0.span.start >= item.span.end }),
      next.bracket == item.bracket, let unit = next.unit
    else { return nil }
    let between = sentence.words(item.span.end, next.span.start)
    let isOpening = between == "," && isAfterWith(item, sentence)
    guard isOpening || isCopula(between, item, next, sentence) else { return nil }
    if case .top = item.value { return list(from: next, units, sentence) }
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
        && !isSameFact($0, item)
    }
    guard between.count <= 90, !between.contains(";"), !isParted,
      cues.suffix("copulas", of: between) != nil
    else { return false }
    if case .rank = item.value { return !hasListComma(between) }
    if case .top = item.value { return !between.contains(",") }
    return between == "là của" || between == "thuộc về" || between == "là"
  }

  /// Whether a comma stands among the words, save those of "tỉnh, thành phố" and "bộ, ngành".
  private func hasListComma(_ words: Words) -> Bool {
    guard let comma = words.firstRange(of: ",") else { return false }
    let before = words.to(comma.lowerBound)
    let after = words.from(comma.upperBound)
    let isNoun = before.endsWithAnyWord(["tỉnh", "bộ"]) && after.hasAnyPrefix(["thành", "ngành", "cơ"])
    return !isNoun || hasListComma(after)
  }

  /// "cao nhất 90,61% là của Quảng Ninh": the percentage belongs to the rank.
  private func isSameFact(_ other: SentenceView.Item, _ item: SentenceView.Item) -> Bool {
    guard case .rank = item.value else { return false }
    if case .percent = other.value { return true }
    if case .score = other.value { return true }
    return false
  }

  private func list(
    from first: SentenceView.Item, _ units: [SentenceView.Item], _ sentence: SentenceView
  ) -> [NamedUnit] {
    var result = first.unit.map { [$0] } ?? []
    var end = first.span.end
    for unit in units where unit.span.start >= end {
      let between = sentence.words(end, unit.span.start)
      guard between.isAny(of: [",", "và", ", và", ";"]) || between.hasSuffix("gồm") else { break }
      if let unit = unit.unit { result.append(unit) }
      end = unit.span.end
    }
    return result
  }

  /// The units that hold a value together with the last one before it.
  ///
  /// "Bộ Giao thông và thành phố Đà Nẵng đứng đầu" names the head of two rankings; "cùng 85,42%"
  /// gives one value to all.
  private func coordinated(
    with last: SentenceView.Item, _ item: SentenceView.Item, _ units: [SentenceView.Item],
    _ sentence: SentenceView
  ) -> [NamedUnit] {
    guard let unit = last.unit else { return [] }
    var all = [unit]
    var start = last.span.start
    for other in units.reversed() where other.span.end <= start {
      let between = sentence.words(other.span.end, start)
      guard between.isAny(of: ["và", ",", ", và", "cùng", "với"]), let named = other.unit else { break }
      all.insert(named, at: 0)
      start = other.span.start
    }
    guard all.count > 1 else { return all }
    let words = sentence.words(last.span.end, item.span.start)
    if cues.contains("together", in: words) { return all }
    if case .top = item.value { return all }
    guard case .rank = item.value else { return [unit] }
    var levels: [String] = []
    return all.filter { unit in
      let level = unit.level.group
      guard !levels.contains(level) else { return false }
      levels.append(level)
      return true
    }
  }

  /// "A, B lần lượt xếp thứ 2 và 3": units and values in the same order.
  private func paired(
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
  private func listedValues(
    of type: String, round cue: Int, in sentence: SentenceView
  ) -> [SentenceView.Item] {
    let all = sentence.items.filter { $0.value?.type == type && $0.bracket == nil }
    let later = all.filter { $0.span.start >= cue }
    return later.count > 1 ? later : all.filter { $0.span.end <= cue }
  }

  /// As many units as there are values, from the list before the cue, behind it or before the sentence.
  private func units(
    of values: [SentenceView.Item], round cue: Int, in sentence: SentenceView, _ focus: Focus
  ) -> [NamedUnit] {
    let own = sentence.items.filter {
      $0.unit != nil && $0.bracket == nil && !isBystander($0, sentence)
    }
    let before = own.filter { $0.span.end <= cue }.compactMap(\.unit)
    let isAhead = values.first.map { $0.span.start < cue } ?? false
    if !isAhead, before.count > 1 { return before.suffix(values.count) }
    let later = own.filter { $0.span.start >= cue }.compactMap(\.unit)
    return later.count > 1 ? later : focus.subjects
  }

  private func listCue(in sentence: SentenceView) -> Int? {
    let words = sentence.words(sentence.span.start, sentence.span.end)
    guard cues.contains("list-cues", in: words) else { return nil }
    let phrases: [StaticString] = ["lần lượt", "chia nhau", "theo thứ tự", "tương ứng"]
    return phrases.lazy.compactMap { sentence.offset(of: $0) }.first
  }

  private func lastValue(
    before item: SentenceView.Item, _ sentence: SentenceView
  ) -> SentenceView.Item? {
    guard let bracket = item.bracket else { return nil }
    return sentence.items.last {
      $0.value != nil && $0.bracket == nil && $0.span.end <= sentence.brackets[bracket].start
    }
  }
}

extension SubjectResolver {
  /// Whether the words since the last unit speak of an average that is not merely compared with.
  private func isAverage(
    _ item: SentenceView.Item, since unit: SentenceView.Item?, _ sentence: SentenceView
  ) -> Bool {
    if unit?.unit?.kind == .region { return false }
    let start = max(unit?.span.end ?? sentence.span.start, sentence.span.start)
    let words = sentence.words(start, item.span.start)
    if cues.contains("averages", in: words) { return !isOnlyCompared(words, item) }
    return words.contains("toàn quốc") || words.contains("cả nước là") || words.contains("cả nước đạt")
  }

  /// "cao hơn mức trung bình 2%": the value is not the average's, but somebody's distance from it.
  ///
  /// "so với mức trung bình cả nước là 84,79%" gives the average itself, since a copula follows.
  private func isOnlyCompared(_ words: Words, _ item: SentenceView.Item) -> Bool {
    guard
      let average = words.lastRange(of: "trung bình") ?? words.lastRange(of: "bình quân")
    else { return false }
    let tail = words.from(average.upperBound)
    if tail.endsWithAnyWord(["là", "đạt", "ở mức"]) || tail.hasSuffix(":") || item.bracket != nil {
      return false
    }
    let head = words.to(average.lowerBound)
    if tail.isEmpty, head.contains("so với") { return false }
    let lead = head.from(head.parts.suffix(4).first?.range.lowerBound ?? head.range.lowerBound)
    return lead.containsAny(["so với", "cao hơn", "thấp hơn", "hơn", "trên", "dưới"])
  }

  /// Whether the average is of ministries or of provinces.
  private func averageLevel(
    _ item: SentenceView.Item, _ sentence: SentenceView, _ focus: Focus
  ) -> Focus.Level {
    let words = sentence.words(sentence.span.start, item.span.start)
    let ministry = words.lastRange(of: " bộ")?.lowerBound
    let places: [StaticString] = ["tỉnh", "địa phương", "thành phố", "cả nước", "toàn quốc"]
    let province = places.compactMap { words.lastRange(of: $0)?.lowerBound }.max()
    guard ministry != nil || province != nil else {
      return focus.level == .ministry ? .ministry : .province
    }
    guard let ministry else { return .province }
    return province.map { $0 > ministry } ?? false ? .province : .ministry
  }
}
