internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Units that a sentence names without speaking of their standing.
extension SubjectResolver {
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
      || cues.suffix("publisher-leads", of: before) != nil && !isDescribed
        && !isRanked(unit, sentence) && !isMeasuredThere(before, after)
      || unit.unit?.kind == .ministry && isPublisher(after) || isVenue(unit, sentence)
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

  /// "do Bộ Kế hoạch và Đầu tư dẫn đầu", "giữ được Quảng Ninh ở vị trí số 1": a rank follows at once.
  private func isRanked(_ unit: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    sentence.items.contains {
      $0.value?.type == "rank" && $0.span.start >= unit.span.end
        && sentence.words(unit.span.end, $0.span.start).isAny(of: ["", "ở", "giữ", "đứng"])
    }
  }

  /// "tại Khách sạn Melia, Hà Nội, VCCI công bố …": the place where a house or a town lies.
  private func isVenue(_ unit: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let before = sentence.before(unit.span.start, reach: 64)
    guard before.hasSuffix(","), let at = before.lastRange(of: "tại ") else { return false }
    let place = before.from(at.upperBound)
    return cues.prefix("venues", of: place) != nil && place.wordCount <= 9
      && sentence.after(unit.span.end, reach: 4).hasAnyPrefix([",", ".", ";", ")"])
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
  func isScope(_ region: SentenceView.Item, _ sentence: SentenceView) -> Bool {
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
