internal import DocumentModel
internal import VietnameseText

extension EditedRecord {
  /// The record of a page, whose offsets are `offsets`.
  init(_ record: Record, _ offsets: ScalarOffsets) {
    self.init(
      subject: record.subject, index: record.index, component: record.component,
      period: record.period, measure: record.measure.rawValue, value: record.value.double,
      of: record.of?.double, unit: record.unit, baseline: record.baseline, scope: record.scope,
      start: offsets.scalarOffset(of: record.span.start),
      end: offsets.scalarOffset(of: record.span.end))
  }

  /// What is wrong with it as a fact of a text of `length` scalars; `nil` if nothing is.
  func fault(in length: Int) -> String? {
    if subject.isEmpty || index.isEmpty { return "a fact needs a subject and an index" }
    if Record.Measure(rawValue: measure) == nil { return "\"\(measure)\" is no measure" }
    if !value.isFinite { return "the value is no number" }
    if !(0..<end).contains(start) || end > length { return "its words lie outside of the text" }
    let texts = [subject, index, component, period, unit, baseline, scope].compactMap { $0 }
    return texts.contains { $0.utf8.count > 500 } ? "a text is longer than 500 bytes" : nil
  }
}
