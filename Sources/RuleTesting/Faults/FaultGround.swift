internal import DocumentModel
internal import PageReading
internal import VietnameseText

/// A correct page with what was read from it: the ground that faults are planted in.
struct FaultGround: Sendable {
  let page: PageInput
  let document: Document
  let knowledge: FaultKnowledge
  /// The stated records that the page's golden confirms; all, where there is none.
  let records: [Record]

  init(_ page: PageInput, _ document: Document, _ truth: GroundTruth, _ knowledge: FaultKnowledge) {
    (self.page, self.document, self.knowledge) = (page, document, knowledge)
    records = document.records.filter { !$0.isDerived && truth.confirms($0) }
  }

  /// The words of `span`.
  func words(_ span: Span) -> String { document.text.string(in: span) }

  /// The page's bytes that `span` of the text came from.
  func source(_ span: Span) -> Span { document.text.map.source(of: span) }

  /// A change of the words at `span` of the text.
  func edit(_ span: Span, _ words: String) -> PageEdit {
    PageEdit(source(span), Array(words.utf8))
  }

  /// Where the number `value` is printed in `span`, its last occurrence.
  func number(_ value: ExactDecimal, in span: Span) -> Span? {
    numbers(in: span).last { ExactDecimal(parsing: words($0))?.magnitude == value.magnitude }
  }

  /// The numbers printed in `span`.
  func numbers(in span: Span) -> [Span] {
    var found: [Span] = []
    var at = span.start
    while at < span.end {
      let start = at
      while at < span.end, isPartOfNumber(at, in: span) { at += 1 }
      if at > start { found.append(Span(start, at)) } else { at += 1 }
    }
    return found
  }

  /// A digit, or a mark between two of them.
  private func isPartOfNumber(_ at: Int, in span: Span) -> Bool {
    if isDigit(at) { return true }
    return isMark(at) && at > span.start && isDigit(at - 1) && at + 1 < span.end && isDigit(at + 1)
  }

  private func isDigit(_ at: Int) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= document.text.utf8[at]
  }

  private func isMark(_ at: Int) -> Bool {
    [UInt8(ascii: ","), UInt8(ascii: ".")].contains(document.text.utf8[at])
  }

  /// The sentence around `span`, by full stops, semicolons and line ends.
  func sentence(_ span: Span) -> Span {
    let text = document.text.utf8
    let ends = { (at: Int) in
      text[at] == UInt8(ascii: "\n") || text[at] == UInt8(ascii: ";")
        || text[at] == UInt8(ascii: ".") && (at + 1 == text.count || text[at + 1] <= 0x20)
    }
    var start = span.start
    while start > 0, !ends(start - 1) { start -= 1 }
    var end = span.end
    while end < text.count, !ends(end) { end += 1 }
    return Span(start, end)
  }

  /// The mention of the record's unit that stands last before its value in the same sentence.
  func unitMention(of record: Record) -> Mention? {
    let sentence = sentence(record.span)
    return document.mentions.last { mention in
      guard case .entity(let entity) = mention.value else { return false }
      return entity.name == record.subject && mention.span.start >= sentence.start
        && mention.span.end <= record.span.start
    }
  }

  /// The role of the block that holds `span`.
  func role(_ span: Span) -> Block.Role? {
    document.blocks.first { $0.span.contains(span) }?.role
  }

  /// The records of this measure for the same unit, index and component.
  func records(like record: Record, _ measures: Set<Record.Measure>) -> [Record] {
    records.filter {
      measures.contains($0.measure) && $0.subject == record.subject && $0.index == record.index
        && $0.component == record.component && $0.scope == record.scope
    }
  }
}
