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

extension Document {
  /// Where `words` stand last before the value of `record`, in its sentence.
  func place(of words: String, before record: Record) -> Span? {
    let wanted = Array(words.utf8)
    let start = sentence(around: record.span).start
    let last = record.span.start - wanted.count
    guard !wanted.isEmpty, last >= start else { return nil }
    return (start...last).last { text.utf8[$0...].starts(with: wanted) }
      .map { Span($0, $0 + wanted.count) }
  }
}
