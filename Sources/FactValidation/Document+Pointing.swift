internal import DocumentModel
internal import VietnameseText

extension Document {
  /// The mention that gives the record its unit: the last one before its value, else the first
  /// after it in the same sentence; in a table the nearest.
  func unitMention(of record: Record) -> Int? {
    let named = mentions.indices.filter { mentions[$0].value.unit == record.subject }
    if record.rule.hasPrefix("table.") {
      return named.min { distance($0, to: record) < distance($1, to: record) }
    }
    if let last = named.last(where: { mentions[$0].span.end <= record.span.start }) { return last }
    let sentence = sentence(around: record.span)
    return named.first { sentence.contains(mentions[$0].span) }
  }

  private func distance(_ mention: Int, to record: Record) -> Int {
    abs(mentions[mention].span.start - record.span.start)
  }

  /// The mention that gives the record its year: the last one before its value, else the first after
  /// it in the same sentence.
  func yearMention(of record: Record) -> Int? {
    let named = mentions.indices.filter { mentions[$0].value.year == record.period }
    if let last = named.last(where: { mentions[$0].span.end <= record.span.start }) { return last }
    let sentence = sentence(around: record.span)
    return named.first { sentence.contains(mentions[$0].span) }
  }

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

extension Finding {
  /// The same finding, pointing at the words of a mention instead of the record's value.
  func pointing(at mention: Int?, in document: Document) -> Finding {
    guard let mention else { return self }
    var copy = self
    copy.mention = mention
    copy.span = document.mentions[mention].span
    return copy
  }
}
