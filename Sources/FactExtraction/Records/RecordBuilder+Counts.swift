internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Facts about how many units something holds of.
extension RecordBuilder {
  func count(
    _ item: SentenceView.Item, _ sentence: SentenceView, _ number: Int, _ focus: Focus
  ) -> TracedDraft? {
    guard let reading = counts.reading(of: item, in: sentence),
      let index = indices.index(of: item, in: sentence, number: number, focus: focus),
      index.item != nil || number - focus.indexSentence <= 5,
      !levels.of(index.name).contains(.body)
    else { return nil }
    let level = reading.level ?? nearbyLevel(item, sentence) ?? focus.level
    var record = Record(
      subject: level.group, index: index.name, measure: .count,
      value: ExactDecimal(reading.value), span: item.span, rule: item.rule)
    record.of = (reading.of ?? totals.total(ofCount: item, in: sentence)).map { ExactDecimal($0) }
    record.component = reading.condition
    let period = periods.period(of: item, side: .none, index: index, in: sentence, focus: focus)
    record.period = period?.value
    if reading.isChange { record.baseline = baseline(ofCount: item, sentence, record, focus) }
    var draft = TracedDraft(record: record, isHeadline: sentence.role == .title)
    draft.origins = DraftOrigins(
      sentence: number, subject: Resolved((), .counted), index: origin(of: index, number, focus),
      component: Resolved((), .condition), period: period?.origin)
    return draft
  }

  /// The year that a count of units that rose or fell is compared with.
  private func baseline(
    ofCount item: SentenceView.Item, _ sentence: SentenceView, _ record: Record, _ focus: Focus
  ) -> String? {
    let own = sentence.items.last {
      $0.year != nil && periods.isBaseline($0, sentence)
        || $0.year != nil
          && $0.span.end <= item.span.start && sentence.before($0.span.start).hasSuffix("hơn năm")
    }
    let year = own?.year ?? focus.governingBaseline(of: record.index)
    return year == record.period ? nil : year
  }

  /// The level of the units named right before a count: "A, B, C là 3 đơn vị".
  func nearbyLevel(_ item: SentenceView.Item, _ sentence: SentenceView) -> Focus.Level? {
    if let unit = sentence.items.last(where: { $0.unit != nil && $0.span.end <= item.span.start }) {
      return unit.unit?.level
    }
    for other in sentence.items.reversed() where other.span.end <= item.span.start {
      if case .count(_, _, let noun)? = other.value { return CountReader.level(of: noun) }
    }
    let next = sentence.items.first { $0.span.start >= item.span.end }
    return next?.unit?.level
  }
}
