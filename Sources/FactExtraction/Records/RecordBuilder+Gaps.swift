internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Facts about how far apart two units are.
extension RecordBuilder {
  /// The records of a gap, signed from the subject's side.
  func gap(
    _ item: SentenceView.Item, _ gap: GapReader.Gap, _ sentence: SentenceView, _ number: Int,
    _ focus: Focus
  ) -> [TracedDraft] {
    guard var reading = standings.difference(of: item, isBehind: gap.isBehind, in: sentence) else {
      return []
    }
    if gap.year == nil { reading.measure = .gap }
    let owner = gap.subject ?? unit(before: gap, in: sentence)
    return standing(item, reading, sentence, number, focus, of: owner).compactMap {
      draft in
      var draft = draft
      guard draft.record.subject != gap.baseline else { return nil }
      draft.record.baseline = gap.year ?? gap.baseline
      if let year = gap.year, draft.record.period == year {
        draft.record.period = focus.periods[draft.record.index]
        draft.origins.period = Resolved((), .edition)
      }
      return draft
    }
  }

  /// "hơn Hậu Giang 27,77 điểm (62,55 điểm)": the bracket behind a gap holds the other's value.
  func objectOfGap(
    before item: SentenceView.Item, in sentence: SentenceView
  ) -> NamedUnit? {
    guard let number = item.bracket else { return nil }
    let start = sentence.brackets[number].start
    let last = sentence.items.last { $0.value != nil && $0.span.end <= start }
    guard let last, sentence.words(last.span.end, start).isEmpty,
      sentence.words(start + 1, item.span.start).isEmpty
    else { return nil }
    return gaps.gap(of: last, in: sentence)?.object
  }

  /// The last unit of the sentence that stands before the object of the comparison.
  private func unit(before gap: GapReader.Gap, in sentence: SentenceView) -> NamedUnit? {
    sentence.items.last {
      $0.unit != nil && $0.bracket == nil && $0.span.end <= gap.start
        && !subjects.isBystander($0, sentence)
    }?.unit
  }
}
