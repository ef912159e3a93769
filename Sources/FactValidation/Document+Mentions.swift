internal import DocumentModel
internal import VietnameseText

/// Mentions stand in the order of the text, so that those of a place are found by halving.
extension Document {
  /// The first mention that begins at `offset` or behind it.
  func firstMention(from offset: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The mentions that lie in `span`.
  func mentions(in span: Span) -> [Mention] {
    mentions[firstMention(from: span.start)...].prefix { $0.span.start < span.end }
      .filter { span.contains($0.span) }
  }

  /// The mention that gives the record its unit: the last one before its value, else the first
  /// after it in the same sentence; in a table the nearest.
  func unitMention(of record: Record) -> Int? {
    nearestMention(of: record, isTable: record.isOfTable) {
      $0.unit == record.subject
    }
  }

  /// The mention that gives the record its year: the last one before its value, else the first
  /// after it in the same sentence.
  func yearMention(of record: Record) -> Int? {
    nearestMention(of: record, isTable: false) { $0.year == record.period }
  }

  private func nearestMention(
    of record: Record, isTable: Bool, where isWanted: (MentionValue) -> Bool
  ) -> Int? {
    let border = firstMention(from: record.span.start)
    let before = mentions[..<border].lastIndex { isWanted($0.value) }
    guard isTable || before == nil else { return before }
    let end = isTable ? text.count : sentence(around: record.span).end
    let after = mentions[border...].prefix { $0.span.start < end }
      .firstIndex { isWanted($0.value) }
    guard let before, let after else { return before ?? after }
    let isBehind =
      mentions[after].span.start - record.span.end < record.span.start - mentions[before].span.end
    return isBehind ? after : before
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
