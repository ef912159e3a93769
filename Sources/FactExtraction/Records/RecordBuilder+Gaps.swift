internal import AdministrativeUnits
internal import DocumentModel

/// Facts about how far apart two units are.
extension RecordBuilder {
  /// The records of a gap, signed from the subject's side.
  func gap(
    _ item: SentenceView.Item, _ gap: GapReader.Gap, _ sentence: SentenceView, _ number: Int,
    _ focus: Focus
  ) -> [RecordDraft] {
    guard var reading = standings.difference(of: item, isBehind: gap.isBehind, in: sentence) else {
      return []
    }
    if gap.year == nil { reading.measure = .gap }
    return standing(item, reading, sentence, number, focus, of: gap.subject).compactMap {
      draft in
      var draft = draft
      guard draft.record.subject != gap.baseline else { return nil }
      draft.record.baseline = gap.year ?? gap.baseline
      if let year = gap.year, draft.record.period == year {
        draft.record.period = focus.periods[draft.record.index]
      }
      return draft
    }
  }
}
