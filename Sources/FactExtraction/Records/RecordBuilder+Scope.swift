internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// The region or group within which a rank holds.
extension RecordBuilder {
  /// The region or group within which a rank holds.
  func scope(
    of item: SentenceView.Item, _ unit: (name: String, code: String?, level: Focus.Level),
    _ sentence: SentenceView, _ focus: Focus
  ) -> Resolved<String>? {
    guard let value = item.value else { return nil }
    let isRank = value.type == "rank" || value.type == "rank_change" || value.type == "top"
    if isRank || unit.name == Focus.Level.ministry.group,
      let group = serviceGroup(of: item, unit.level, sentence, focus)
    {
      return group
    }
    guard isRank else { return nil }
    if unit.level == .country, let scope = countries(behind: item, in: sentence)?.scope {
      return Resolved(scope, .groupBehind)
    }
    let anchor = value.type == "rank_change" ? scopedRank(before: item, sentence) : item
    guard let anchor else { return nil }
    if isOfVicinity(anchor, sentence) { return focus.scope.map { Resolved($0, .vicinity) } }
    return region(behind: anchor, unit.name, sentence).map { Resolved($0, .regionBehind) }
      ?? region(before: anchor, unit.name, sentence).map { Resolved($0, .regionBefore) }
      ?? opening(before: anchor, sentence).map { Resolved($0, .opening) }
  }

  /// "thứ 10/13 của vùng": the region named last.
  func isOfVicinity(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let after = sentence.after(item.span.end, reach: 40)
    let places: [StaticString] = [
      "của vùng", "trong vùng", "của khu vực", "trong khu vực", "toàn vùng",
    ]
    if after.upTo(".,;)").isAny(of: places) { return true }
    if isNational(item, sentence) { return false }
    let before = sentence.words(sentence.span.start, item.span.start)
    guard let comma = before.firstRange(of: ",") else { return false }
    return before.to(comma.lowerBound).endsWithAnyWord(places)
  }

  /// The rank right before a move, whose field the move shares: "4/13 khu vực ĐBSCL (giảm 1 bậc)".
  func scopedRank(
    before item: SentenceView.Item, _ sentence: SentenceView
  ) -> SentenceView.Item? {
    let last = sentence.items.last { $0.value != nil && $0.span.end <= item.span.start }
    guard let last, last.value?.type == "rank", last.bracket == nil else { return nil }
    let words = sentence.words(last.span.end, item.span.start)
    return item.bracket != nil || words == "," ? last : nil
  }

  func region(
    behind item: SentenceView.Item, _ subject: String, _ sentence: SentenceView
  ) -> String? {
    guard let next = sentence.items.first(where: { $0.span.start >= item.span.end && !$0.isCount }),
      let unit = next.unit, unit.kind == .region, unit.name != subject
    else { return nil }
    let words = sentence.words(item.span.end, next.span.start)
    let isClose =
      words.wordCount <= 6 && !words.contains("(") && !words.contains(";")
    return isClose ? unit.name : nil
  }

  /// "Xét trong khu vực ĐBSCL, An Giang xếp 4/13": a region that opens the clause.
  func region(
    before item: SentenceView.Item, _ subject: String, _ sentence: SentenceView
  ) -> String? {
    let last = sentence.items.last { other in
      other.unit?.kind == .region && other.span.end <= item.span.start
    }
    guard let region = last, let unit = region.unit, unit.name != subject,
      subjects.opensClause(region, sentence), !isNational(item, sentence),
      !sentence.hasBreak(region.span.end, item.span.start)
    else { return nil }
    let isTaken = sentence.items.contains {
      $0.value?.type == "rank" && $0.span.start >= region.span.end && $0.span.end <= item.span.start
    }
    return isTaken ? nil : unit.name
  }

  /// "thứ hai toàn quốc", "17/63": a rank in the whole country's list.
  private func isNational(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    if case .rank(_, let of?, _) = item.value, of > 20 { return true }
    let after = sentence.after(item.span.end, reach: 24)
    return after.hasAnyPrefix(["toàn quốc", "cả nước", "trong cả nước", "trên toàn quốc"])
  }

  /// "Trong nhóm nước thu nhập trung bình thấp, Việt Nam xếp thứ nhất".
  private func openingCountries(
    _ words: Words, before item: SentenceView.Item, _ sentence: SentenceView
  ) -> String? {
    let leads: [StaticString] = [
      "trong nhóm", "trong khối", "ở nhóm", "thuộc nhóm", "nhóm", "nếu chỉ tính", "chỉ tính",
      "tính trong nhóm", "xét trong nhóm", "nếu tính",
    ]
    guard let lead = leads.first(where: { words.startsWithWord($0) }),
      let comma = sentence.offset(of: ",", from: sentence.span.start), comma < item.span.start
    else { return nil }
    let start = sentence.end(ofWords: Words(lead.description).wordCount, from: sentence.span.start)
    let group = sentence.words(start, comma)
    guard group.hasAnyPrefix(["nước ", "các nước ", "quốc gia ", "các quốc gia "]),
      !group.containsDigit, (3...10).contains(group.wordCount)
    else { return nil }
    let text = sentence.written(Span(start, comma))
    return text.hasPrefix("các ") ? String(text.dropFirst("các ".count)) : text
  }

  /// "Khối bộ có cung cấp dịch vụ công, …": a group that opens the clause.
  func opening(before item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    let words = sentence.words(sentence.span.start, item.span.start)
    if let group = openingCountries(words, before: item, sentence) { return group }
    guard words.hasPrefix("khối ") || words.hasPrefix("nhóm "),
      words.contains(" có ") || words.contains(" không ")
    else { return nil }
    guard let comma = sentence.offset(of: ",", from: sentence.span.start),
      comma < item.span.start,
      !sentence.items.contains(where: { $0.value != nil && $0.span.start < comma + 2 })
    else { return nil }
    let start = sentence.nextInk(sentence.span.start) + "khối ".utf8.count
    let text = sentence.written(Span(start, comma))
    return text.split(separator: " ").count > 2 ? text : nil
  }
}
