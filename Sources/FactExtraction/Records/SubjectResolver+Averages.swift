internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Values that are the average of a group.
extension SubjectResolver {
  /// Whether the words since the last unit speak of an average that is not merely compared with.
  func isAverage(
    _ item: SentenceView.Item, since unit: SentenceView.Item?, _ sentence: SentenceView
  ) -> Bool {
    if unit?.unit?.kind == .region || isOfWhoever(item, sentence) { return false }
    let start = max(unit?.span.end ?? sentence.span.start, sentence.span.start)
    let words = sentence.words(start, item.span.start)
    if cues.contains("averages", in: words), !isIncomeGroup(words) {
      return !isOnlyCompared(words, item)
    }
    return words.contains("toàn quốc") || words.contains("cả nước là")
      || words.contains("cả nước đạt") || words.endsWithWord("cả nước:")
      || (unit == nil && isOfLevel(words, item))
  }

  /// "Xét từng trụ cột của cấp tỉnh, Kinh tế số là 0,7723": a level of government as a whole.
  private func isOfLevel(_ words: Words, _ item: SentenceView.Item) -> Bool {
    guard item.value?.type == "score" || item.value?.type == "percent" else { return false }
    return words.containsAnyWord([
      "của cấp tỉnh", "của khối tỉnh", "của khối địa phương", "của khối bộ",
    ])
  }

  /// "quốc gia thu nhập trung bình thấp", "nhóm trung bình cao": the name of a group, no average.
  private func isIncomeGroup(_ words: Words) -> Bool {
    guard let average = words.lastRange(of: "trung bình") else { return false }
    let tail = words.from(average.upperBound)
    return tail.startsWithWord("thấp") || tail.startsWithWord("cao")
      ? !tail.hasAnyPrefix(["thấp hơn", "cao hơn"]) : false
  }

  /// "cao hơn mức trung bình 2%": the value is not the average's, but somebody's distance from it.
  ///
  /// "so với mức trung bình cả nước là 84,79%" gives the average itself, since a copula follows.
  func isOnlyCompared(_ words: Words, _ item: SentenceView.Item) -> Bool {
    guard
      let average = words.lastRange(of: "trung bình") ?? words.lastRange(of: "bình quân")
    else { return false }
    let tail = words.from(average.upperBound)
    if tail.isEmpty, let amount = item.amount, amount.magnitude > ExactDecimal(30) {
      return false
    }
    if tail.endsWithAnyWord(["là", "đạt", "ở mức"]) || tail.hasSuffix(":") || item.bracket != nil {
      return false
    }
    let head = words.to(average.lowerBound)
    if tail.isEmpty, head.contains("so với") { return false }
    let lead = head.from(head.parts.suffix(4).first?.range.lowerBound ?? head.range.lowerBound)
    return lead.containsAny(["so với", "cao hơn", "thấp hơn", "hơn", "trên", "dưới"])
  }

  /// "… trong vùng Đông Nam Bộ và thấp hơn bình quân của vùng (84,74%)": the region named before.
  func averagedRegion(
    _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> NamedUnit? {
    let words = sentence.before(item.span.start, reach: 32)
    guard words.containsAnyWord(["của vùng", "toàn vùng", "của khu vực", "chung của vùng"]) else {
      return nil
    }
    return sentence.items.last {
      $0.unit?.kind == .region && $0.span.end <= item.span.start
    }?.unit
  }

  /// "81,21% của các tỉnh, thành phố": the group named behind its average.
  private func ownedLevel(_ after: Words) -> Focus.Level? {
    if after.hasAnyPrefix(["của các bộ", "của khối bộ"]) { return .ministry }
    let places: [StaticString] = [
      "của các tỉnh", "của các địa phương", "của cả nước", "của khối tỉnh", "của toàn quốc",
    ]
    return after.hasAnyPrefix(places) ? .province : nil
  }

  /// Whether the average is of ministries or of provinces.
  func averageLevel(
    _ item: SentenceView.Item, _ sentence: SentenceView, _ focus: Focus
  ) -> Focus.Level {
    if let level = ownedLevel(sentence.after(item.span.end, reach: 36)) { return level }
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
