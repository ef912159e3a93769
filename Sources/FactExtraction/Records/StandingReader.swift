internal import DocumentModel
internal import VietnameseText

/// Decides whether a value states a unit's standing, and what it measures.
struct StandingReader {
  let cues: Cues

  /// What a value measures and how its number is signed.
  struct Reading {
    var measure: Record.Measure
    var value: ExactDecimal
    var of: ExactDecimal?
    var unit: String?
    /// The span of the record: the value, with its direction word for a change.
    var span: Span
    /// Which end of "từ … lên …" the value is.
    var side = Side.none
  }

  /// The ends of a move.
  enum Side {
    case none, from, to
  }

  /// How `item` is to be read, or `nil` if it states no standing.
  func reading(of item: SentenceView.Item, in sentence: SentenceView) -> Reading? {
    guard let value = item.value, isFactual(item, sentence), !isOfRange(item, sentence) else {
      return nil
    }
    switch value {
    case .rank(let value, let of, _):
      return isRangeOfPlaces(item, sentence) ? nil : value.map { rank($0, of, item, sentence) }
    case .top(let value):
      return !isMembership(item, sentence)
        ? nil : Reading(measure: .top, value: ExactDecimal(value), span: item.span)
    case .rankChange(let value):
      return Reading(
        measure: .rankChange, value: ExactDecimal(value), unit: "bậc", span: item.span)
    case .percent(let value): return measured(value, nil, "%", item, sentence)
    case .score(let value, let of): return measured(value, of, "điểm", item, sentence)
    case .count(let value, _, _): return leadingGroup(value, item, sentence)
    case .date, .entity: return nil
    }
  }

  /// "nằm trong nhóm 5 tỉnh, thành phố đứng đầu PCI": a place among the first so many.
  private func leadingGroup(
    _ value: Int, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> Reading? {
    let before = sentence.before(item.span.start, reach: 32)
    let after = sentence.after(item.span.end, reach: 40)
    let groups: [StaticString] = [
      "trong nhóm", "vào nhóm", "thuộc nhóm", "trong số", "vào số", "là một trong",
    ]
    let leads: [StaticString] = [
      "đứng đầu", "dẫn đầu", "cao nhất", "tốt nhất", "có điểm cao nhất", "có chỉ số cao nhất",
      "đạt điểm cao nhất", "xếp đầu", "đầu bảng",
    ]
    guard before.endsWithAnyWord(groups), leads.contains(where: { after.startsWithWord($0) }),
      value > 1, value <= 30
    else { return nil }
    return Reading(measure: .top, value: ExactDecimal(value), span: item.span)
  }

  /// "vị trí thứ 2 đến thứ 5": a stretch of the table, nobody's place.
  private func isRangeOfPlaces(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let after = sentence.after(item.span.end, reach: 16)
    return after.hasPrefix("đến") || after.hasPrefix("- ")
      || sentence.before(item.span.start, reach: 8).hasSuffix("đến")
  }

  /// "lọt top 10", "tốp 5 có A, B": a heading "Top 10 …" makes nobody a member.
  private func isMembership(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let before = sentence.before(item.span.start, reach: 24)
    let verbs: [StaticString] = [
      "lọt", "vào", "trong", "thuộc", "nằm", "mặt", "giữ", "đứng", "ở", "vị trí", "trở lại",
      "duy trì", "lên", "gia nhập", "là",
    ]
    let hasVerb = before.endsWithAnyWord(verbs)
    let isList = sentence.items.filter { $0.unit != nil && $0.span.start > item.span.end }.count > 1
    return hasVerb || isList
  }

  private func rank(
    _ value: Int, _ of: Int?, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> Reading {
    var reading = Reading(
      measure: .rank, value: ExactDecimal(value), of: of.map { ExactDecimal($0) },
      span: item.span)
    reading.side = side(of: item, in: sentence)
    return reading
  }

  private func measured(
    _ value: ExactDecimal, _ of: ExactDecimal?, _ unit: String, _ item: SentenceView.Item,
    _ sentence: SentenceView
  ) -> Reading? {
    let hasOwner = hasOwner(item, sentence)
    let side = hasOwner ? .none : side(of: item, in: sentence)
    let before = sentence.before(item.span.start)
    var reading = Reading(
      measure: unit == "%" ? .percent : .score, value: value, of: of, unit: unit,
      span: item.span, side: side)
    if hasOwner { return reading }
    if side != .none { return isOther(item, sentence, before) ? nil : reading }
    if let direction = direction(before, item, sentence) {
      let lead = before.to(before.range.upperBound - direction.count).trimmed
      if lead.endsWithAnyWord(["không", "không được", "chưa", "đừng"]) { return nil }
      reading.measure = .change
      reading.value = direction.sign < 0 ? -value.magnitude : value
      reading.span = directionSpan(before, direction.count, item, sentence)
      return isOther(item, sentence, before) ? nil : reading
    }
    return isBound(item, sentence, before) || isOther(item, sentence, before) ? nil : reading
  }

  /// "từ 75,03% (Bắc Kạn) đến 90,61% (Quảng Ninh)": the ends of a field, with those who hold them.
  private func hasOwner(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let next = sentence.nextInk(item.span.end)
    guard let bracket = sentence.brackets.first(where: { $0.start == next }) else { return false }
    let inside = sentence.items.filter { bracket.contains($0.span) }
    let isRange = sentence.before(item.span.start, reach: 12).endsWithAnyWord(["từ", "đến", "tới"])
    return isRange && inside.count == 1 && inside[0].unit != nil
  }

  /// How `item` is to be read where it says how far two are apart.
  func difference(
    of item: SentenceView.Item, isBehind: Bool, in sentence: SentenceView
  ) -> Reading? {
    guard !isWished(item, sentence) else { return nil }
    let (value, unit): (ExactDecimal, String)
    switch item.value {
    case .percent(let percent): (value, unit) = (percent, "%")
    case .score(let score, _): (value, unit) = (score, "điểm")
    default: return nil
    }
    return Reading(
      measure: .change, value: isBehind ? -value.magnitude : value, unit: unit, span: item.span,
      side: side(of: item, in: sentence))
  }

  private func direction(
    _ before: Words, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> (sign: Int, count: Int)? {
    let first = sentence.byte(item.span.start)
    if first == UInt8(ascii: "+") { return (1, 0) }
    if first == UInt8(ascii: "-") { return (-1, 0) }
    let words = cues.withoutAdverbs(before)
    let skipped = before.range.upperBound - words.range.upperBound
    if let count = cues.suffix("falls", of: words) { return (-1, count + skipped) }
    guard let count = cues.suffix("rises", of: words) else { return nil }
    let word = words.from(words.range.upperBound - count)
    let isBare = word == "hơn" || word == "vượt"
    return isBare && !isCompared(item, sentence) ? nil : (1, count + skipped)
  }

  private func isCompared(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    sentence.after(item.span.end, reach: 30).hasPrefix("so với")
      || sentence.after(item.span.end, reach: 30).hasPrefix("so năm")
  }

  /// The value and the `count` bytes of direction words before it, blanks apart.
  private func directionSpan(
    _ before: Words, _ count: Int, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> Span {
    var start = item.span.start
    for word in before.from(before.range.upperBound - count).parts.reversed() {
      start = sentence.lastInk(start) + 1 - word.count
    }
    return Span(max(start, sentence.span.start), item.span.end)
  }

  /// "từ X … lên Y": the earlier value is `from`, the later one `to`.
  func side(of item: SentenceView.Item, in sentence: SentenceView) -> Side {
    let before = sentence.before(item.span.start)
    let leads: [StaticString] = [
      "từ", "từ mức", "từ hạng", "từ vị trí", "từ thứ hạng", "tăng từ", "giảm từ",
    ]
    if before.endsWithAnyWord(leads) {
      return isThreshold(item, sentence) ? .none : .from
    }
    if isFirstOfPair(item, sentence) { return .from }
    return isSecondOfPair(item, sentence, before) ? .to : .none
  }

  /// "từ 80 điểm trở lên", "từ 80% đến dưới 90%".
  private func isThreshold(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let next = sentence.nextInk(item.span.end)
    let bracket = sentence.brackets.first { $0.start == next }
    let after = sentence.after(bracket?.end ?? item.span.end, reach: 40)
    return after.upTo(",;").containsWord("trở lên") || after.hasPrefix("đến")
      || after.hasPrefix("tới dưới")
      || after.hasPrefix("-")
  }

  /// "tăng 66,77 điểm lên 68,36 điểm", where "từ" was left out.
  private func isFirstOfPair(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    guard
      let next = sentence.items.first(where: { $0.value != nil && $0.span.start > item.span.end })
    else { return false }
    let between = sentence.words(item.span.end, next.span.start)
    let isSameKind = next.value?.type == item.value?.type && next.value?.type != "rank"
    return isSameKind && between.isAny(of: ["lên", "xuống", "lên mức", "xuống còn"])
  }

  private func isSecondOfPair(
    _ item: SentenceView.Item, _ sentence: SentenceView, _ before: Words
  ) -> Bool {
    let verbs: [StaticString] = [
      "lên", "xuống", "xuống còn", "lên mức", "tới", "về", "thành", "rơi xuống", "lên tới",
    ]
    guard before.endsWithAnyWord(verbs),
      let earlier = sentence.items.last(where: {
        $0.value?.type == item.value?.type && $0.span.end <= item.span.start
      })
    else { return false }
    return self.side(of: earlier, in: sentence) == .from
  }
}

extension StandingReader {
  /// "10-15%": a stretch of percentages is nobody's result.
  private func isOfRange(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    sentence.items.contains { start in
      start.rule == "percent.range-start"
        && (start.span == item.span || (0...4).contains(item.span.start - start.span.end))
    }
  }

  private func isBound(
    _ item: SentenceView.Item, _ sentence: SentenceView, _ before: Words
  ) -> Bool {
    let after = sentence.after(item.span.end, reach: 24)
    return cues.suffix("bounds", of: before) != nil || after.hasPrefix("trở lên")
      || after.hasPrefix("trở xuống") || after.hasPrefix("đến dưới")
      || isRange(item, sentence, before) || isOfSeveral(before)
  }

  /// "nhiều chỉ số đạt 100 điểm": what several components have is not the result.
  private func isOfSeveral(_ before: Words) -> Bool {
    guard before.endsWithAnyWord(["đạt", "được", "có"]) else { return false }
    let words = before.parts.suffix(6)
    guard let first = words.first else { return false }
    return before.from(first.range.lowerBound).containsAnyWord([
      "nhiều chỉ số", "một số chỉ số", "nhiều tiêu chí", "một số tiêu chí", "nhiều nội dung",
      "nhiều lĩnh vực", "một số lĩnh vực", "các tiêu chí", "nhiều chỉ tiêu",
    ])
  }

  /// "từ 75,03% đến 90,61%": the width of the field, nobody's result.
  private func isRange(
    _ item: SentenceView.Item, _ sentence: SentenceView, _ before: Words
  ) -> Bool {
    before.hasSuffix("%") && before.hasSuffix("-") || before.hasSuffix(" đến")
      || before.hasSuffix("% -")
  }

  private func isOther(
    _ item: SentenceView.Item, _ sentence: SentenceView, _ before: Words
  ) -> Bool {
    let clause = clauseBefore(item, sentence)
    return cues.prefix("other-behind", of: sentence.after(item.span.end, reach: 30)) != nil
      || cues.contains("other-measures", in: clause) || before.hasSuffix("trừ")
  }

  /// "khách đến Hà Nội", "thu ngân sách của tỉnh An Giang": the unit belongs to what is measured.
  private func isObject(_ unit: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    sentence.before(unit.span.start, reach: 16).endsWithAnyWord(["đến", "của", "ở", "tại", "vào"])
  }

  /// The words from the last mark, index or value before `item` up to it.
  private func clauseBefore(_ item: SentenceView.Item, _ sentence: SentenceView) -> Words {
    let start =
      sentence.items.last {
        $0.span.end <= item.span.start
          && ($0.index != nil || $0.value != nil || $0.unit != nil && !isObject($0, sentence))
      }?.span.end ?? sentence.span.start
    let component = sentence.components.last { $0.span.end <= item.span.start }?.span.end
    return sentence.words(
      max(start, component ?? 0, sentence.span.start), item.span.start)
  }
}
