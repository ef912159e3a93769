internal import DocumentModel
internal import VietnameseText
internal import WordLists

/// Which years a text is about: that of the index edition, and that of days without a year.
struct YearContext {
  /// The year of the index edition, or `nil`.
  private(set) var edition: Int?
  /// The year in which a day without one falls, or `nil`.
  private(set) var implied: Int?

  private struct Year {
    var value: Int
    var span: Span
    var isBaseline: Bool
    var sentence: Int
  }

  /// The years of a text; `timely` are the indices whose results appear within their year.
  init(
    text: AnalyzedText, sentences: [Sentence], names: [Candidate], published: CalendarDay?,
    timely: Set<String>
  ) {
    let years = Self.years(in: text, sentences: sentences)
    let indices = names.compactMap { name -> (Span, String)? in
      guard case .entity(let entity)? = name.mention?.value, entity.kind == .index else {
        return nil
      }
      return (name.span, entity.name)
    }
    edition = Self.edition(years, indices, sentences)
    implied =
      published?.year ?? Self.implied(years, indices.filter { !timely.contains($0.1) }, sentences)
  }

  private static func years(in text: AnalyzedText, sentences: [Sentence]) -> [Year] {
    var sentence = 0
    return text.tokens.indices.compactMap { index in
      let span = text.tokens[index].span
      while sentence + 1 < sentences.count, sentences[sentence].span.end <= span.start {
        sentence += 1
      }
      guard text.tokens[index].kind == .number, span.count == 4,
        let value = Int(text.string(span)), (1990...2099).contains(value),
        isPlain(span, text)
      else { return nil }
      let before = text.folded[max(0, span.start - 40)..<span.start]
      return Year(
        value: value, span: span, isBaseline: isBaseline(before), sentence: sentence)
    }
  }

  /// "so với năm", "hơn so với kết quả của": the year behind these is one that is compared with.
  private static func isBaseline(_ before: ArraySlice<UInt8>) -> Bool {
    if comparedYears.contains(where: { before.suffix($0.count).elementsEqual($0) }) { return true }
    let cut = before.indices.reversed().lazy.compactMap { end(ofComparisonAt: $0, before) }.first
    guard let cut else { return false }
    return !before[cut...].contains { ",.;:()0123456789".utf8.contains($0) }
  }

  private static func end(ofComparisonAt start: Int, _ text: ArraySlice<UInt8>) -> Int? {
    comparisons.first { text[start...].starts(with: $0) }.map { start + $0.count }
  }

  private static let comparedYears = ExtractionWords.comparedYears.bytes
  private static let comparisons = ExtractionWords.comparisons.bytes
  private static let yearsOfQuarters = ExtractionWords.quarters.bytes

  private static func isPlain(_ span: Span, _ text: AnalyzedText) -> Bool {
    let before = span.start > 0 ? text.text[span.start - 1] : 0x20
    let after = span.end < text.text.count ? text.text[span.end] : 0x20
    let lead = text.folded[max(0, span.start - 10)..<span.start]
    if yearsOfQuarters.contains(where: { lead.holds($0) }) { return true }
    let isPartOfDay = [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":")]
    return !isPartOfDay.contains(before) && after != UInt8(ascii: "/")
  }

  private static func edition(
    _ years: [Year], _ indices: [(Span, String)], _ sentences: [Sentence]
  ) -> Int? {
    for (index, _) in indices.prefix(500) {
      let own = years.first {
        !$0.isBaseline && $0.span.start >= index.end && $0.span.start - index.end < 60
          && sentences[$0.sentence].span.contains(index)
      }
      if let own { return own.value }
    }
    for (index, _) in indices.prefix(500) {
      let near = years.first { !$0.isBaseline && sentences[$0.sentence].span.contains(index) }
      if let near { return near.value }
    }
    return indices.isEmpty ? nil : years.first { !$0.isBaseline }?.value
  }

  /// Without a date of publication only the passage can tell the year; the year of an index that
  /// appears later tells nothing.
  private static func implied(
    _ years: [Year], _ late: [(Span, String)], _ sentences: [Sentence]
  ) -> Int? {
    let isDated = late.prefix(500).contains { index, _ in
      years.contains { sentences[$0.sentence].span.contains(index) }
    }
    return isDated ? nil : years.filter { !$0.isBaseline }.map(\.value).max()
  }
}
