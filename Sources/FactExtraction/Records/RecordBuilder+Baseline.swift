internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// What a change or a gap is measured against.
extension RecordBuilder {
  /// A change has the year it is measured against; a gap the unit.
  func setBaseline(
    of record: inout Record, _ item: SentenceView.Item, _ sentence: SentenceView, _ focus: Focus
  ) {
    guard record.measure == .rankChange || record.measure == .change else { return }
    if record.measure == .change, let unit = comparedUnit(item, sentence) {
      record.measure = .gap
      record.baseline = unit
      return
    }
    record.baseline = periods.baseline(
      of: item, in: sentence, focus: focus, index: record.index)
    if record.baseline == record.period { record.baseline = nil }
  }

  /// The unit that a difference is measured against: "cao hơn 12,64% so với Bộ Giáo dục".
  func comparedUnit(_ item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    let after = sentence.after(item.span.end, reach: 90)
    if let average = comparedAverage(after, item, sentence) { return average }
    guard
      let next = sentence.items.first(where: {
        $0.span.start >= item.span.end && ($0.unit != nil || $0.year != nil)
      }), let unit = next.unit
    else { return nil }
    let words = sentence.words(item.span.end, next.span.start)
    let isCompared = words.hasPrefix("so với") || words.hasPrefix("so ")
    return isCompared && !words.containsAny([";", ". ", ","]) ? unit.name : nil
  }

  /// The region behind "so với trung bình vùng".
  private func comparedRegion(
    _ item: SentenceView.Item, isAhead: Bool, _ sentence: SentenceView
  ) -> String? {
    let region = sentence.items.first { other in
      let isThere = isAhead ? other.span.end <= item.span.start : other.span.start >= item.span.end
      return isThere && other.unit?.kind == .region
    }
    guard let region else { return nil }
    let words = sentence.before(region.span.start, reach: 40)
    guard let cut = words.lastRange(of: "so với") else { return nil }
    return words.from(cut.upperBound).wordCount <= 5 ? region.unit?.name : nil
  }

  /// The group whose average a difference is measured against.
  ///
  /// "hơn 7,06% so với bình quân cả nước", "So với mức trung bình cả nước …, thấp hơn 3,88%".
  func comparedAverage(
    _ after: Words, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> String? {
    let before = sentence.words(sentence.span.start, item.span.start)
    let comparison = after.hasPrefix("so với") ? after : before.hasPrefix("so với") ? before : nil
    guard let comparison else { return nil }
    let object = comparison.upTo(",(;")
    if object.contains("năm ") && !object.contains("trung bình chung") { return nil }
    let isAverage = cues.contains("averages", in: object)
    let isReference = object.hasPrefix("so với mức này") && cues.contains("averages", in: before)
    guard isAverage || isReference else { return nil }
    if let region = comparedRegion(item, isAhead: comparison.range == before.range, sentence) {
      return region
    }
    return object.contains("bộ") && !object.contains("toàn bộ") ? "ministries" : "provinces"
  }
}
