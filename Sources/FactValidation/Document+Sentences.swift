internal import DocumentModel
internal import VietnameseText

extension Document {
  /// The sentence around `span`: up to a full stop before a space, a semicolon or a line's end.
  func sentence(around span: Span) -> Span {
    let range = span.range.clamped(to: 0..<text.count)
    let start = text.utf8.indices[..<range.lowerBound].last(where: endsSentence).map { $0 + 1 }
    let end = text.utf8.indices[range.upperBound...].first(where: endsSentence)
    return Span(start ?? 0, end ?? text.count)
  }

  /// Whether another unit than the record's is named last before its value in the sentence.
  ///
  /// "Hải Phòng đạt 90,51%, sau Quảng Ninh (91,04%)": a record that gives 91,04% to Hải Phòng may
  /// be a misreading, and what follows from it is no certain mistake of the page.
  func isNearerToAnotherUnit(_ record: Record) -> Bool {
    let sentence = sentence(around: record.span)
    let before = Span(sentence.start, record.span.start)
    let nearest = mentions.last { before.contains($0.span) && $0.value.unit != nil }
    return nearest.map { $0.value.unit != record.subject } ?? false
  }

  private func endsSentence(_ index: Int) -> Bool {
    switch text.utf8[index] {
    case UInt8(ascii: "\n"), UInt8(ascii: ";"), UInt8(ascii: "!"): true
    case UInt8(ascii: "."): index + 1 == text.count || text.utf8[index + 1] <= 0x20
    default: false
    }
  }
}

extension MentionValue {
  /// The canonical name of a unit that indices rank, if it is one.
  var unit: String? {
    guard case .entity(let entity) = self, [.ministry, .province].contains(entity.kind) else {
      return nil
    }
    return entity.name
  }
}
