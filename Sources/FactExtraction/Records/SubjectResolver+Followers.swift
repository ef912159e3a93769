internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Units that are named behind their value.
extension SubjectResolver {
  /// The units that follow their value: "thứ hai là Hà Nội", "Với 91,9%, Bộ Tư pháp …".
  func follower(
    _ item: SentenceView.Item, _ units: [SentenceView.Item], _ sentence: SentenceView
  ) -> [NamedUnit]? {
    if case .top = item.value, let first = firstMember(behind: item, units, sentence) {
      return list(from: first, units, sentence)
    }
    guard let next = units.first(where: { $0.span.start >= item.span.end }),
      next.bracket == item.bracket, let unit = next.unit
    else { return nil }
    let between = sentence.words(item.span.end, next.span.start)
    let isOpening = opens(between) && isAfterWith(item, sentence)
    let isEnumerated = item.rule == "rank.enumerated" && between.count <= 2
    guard isOpening || isEnumerated || isCopula(between, item, next, sentence) else { return nil }
    if case .top = item.value { return list(from: member(from: next, units), units, sentence) }
    return [unit]
  }

  /// "Với 72,4 điểm, Bộ Y tế", "Với 0,63 điểm, tăng 0,13 điểm so với lần trước, Bộ Tài chính".
  private func opens(_ between: Words) -> Bool {
    between == ","
      || between.hasSuffix(",") && between.wordCount <= 14 && !between.containsName
        && between.from(between.range.lowerBound + 1).hasAnyPrefix(["tăng", "giảm", "so với"])
  }

  /// "Với 72,4 điểm, Bộ Y tế …": the value opens a clause.
  private func isAfterWith(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let before = sentence.words(sentence.span.start, item.span.start)
    let words = before.parts
    guard let at = words.lastIndex(where: { $0.hasSuffix("với") && $0.count <= 6 }),
      words.count - at <= (at == 0 ? 12 : 7)
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
    if case .top = item.value { return !hasListComma(between) || between.hasSuffix(":") }
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
