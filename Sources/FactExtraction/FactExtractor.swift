internal import AdministrativeUnits
public import DocumentModel
public import ExtractionRules
internal import VietnameseText

/// Reads mentions and records from a cleaned text.
///
/// ```swift
/// let extractor = try FactExtractor()
/// let read = extractor.extract(text: Array("Bộ Tư pháp đứng thứ 7/17 PAR INDEX 2020.".utf8),
///                              blocks: [], published: nil)
/// read.mentions.count    // 4
/// read.records.count     // 1
/// ```
public struct FactExtractor: Sendable {
  private let nameRules: RuleSet
  private let valueRules: RuleSet
  private let names: NameFinder
  private let builder: RecordBuilder

  /// An extractor with the rule books inside the program.
  ///
  /// - Throws: `RuleFaults` with everything wrong in the books.
  public init() throws(RuleFaults) {
    try self.init(book: try RuleBook.bundled())
  }

  /// An extractor with the rules of `book`.
  ///
  /// - Throws: `RuleFaults` with every rule that cannot be compiled.
  public init(book: RuleBook) throws(RuleFaults) {
    nameRules = try RuleSet(book: book) { $0.mention.hasPrefix("entity.") }
    valueRules = try RuleSet(book: book) { !$0.mention.hasPrefix("entity.") }
    names = NameFinder(directory: .bundled, lexicons: book.lexicons)
    builder = RecordBuilder(lexicons: book.lexicons)
  }

  /// Everything `text` says.
  ///
  /// - Parameters:
  ///   - text: the text, UTF-8 in NFC.
  ///   - blocks: its parts; mentions are found in all, records in those of the article.
  ///   - published: the page's date in ISO 8601, against which dates are resolved.
  /// - Returns: the mentions in reading order and the records.
  public func extract(text: [UInt8], blocks: [Block], published: String?) -> Extraction {
    guard let scratch = try? MatchScratch() else { return Extraction() }
    let analyzed = AnalyzedText(text: text, blocks: blocks, words: names.words)
    let sentences = analyzed.sentences
    let day = published.flatMap { CalendarDay(iso: $0) }
    let named = OverlapPolicy.chosen(
      from: names.candidates(in: analyzed, day: day?.iso) + namesByRule(analyzed, scratch))
    let view = NameMask.masked(analyzed.folded, names: named)
    let context = YearContext(text: analyzed, sentences: sentences, names: named, published: day)
    let resolver = DateResolver(
      published: day, impliedYear: context.implied, editionYear: context.edition)
    let conditions = ValueConditions(
      text: analyzed, sentences: sentences, view: view, names: named)
    let values = self.values(analyzed, view, resolver, conditions, scratch)
    let all = OverlapPolicy.chosen(from: named + values)
    let records = builder.records(
      text: analyzed, view: view, sentences: sentences, candidates: all,
      components: names.components.spans(in: analyzed))
    return Extraction(
      mentions: all.filter { $0.unit?.kind != .country }.compactMap(\.mention), records: records)
  }

  private func namesByRule(_ text: AnalyzedText, _ scratch: MatchScratch) -> [Candidate] {
    let builder = MentionBuilder(
      dates: DateResolver(published: nil, impliedYear: nil, editionYear: nil))
    let found = ValueFinder(rules: nameRules).matches(in: text, view: text.folded, scratch: scratch)
    return found.matches.compactMap { candidate($0, nameRules, builder, text) }
  }

  private func values(
    _ text: AnalyzedText, _ view: [UInt8], _ resolver: DateResolver,
    _ conditions: ValueConditions, _ scratch: MatchScratch
  ) -> [Candidate] {
    let found = ValueFinder(rules: valueRules).matches(in: text, view: view, scratch: scratch)
    let matches = found.matches.filter {
      conditions.hold(valueRules.rules[$0.rule].rule.requires, at: $0.span)
    }
    let first = matches.compactMap {
      candidate($0, valueRules, MentionBuilder(dates: resolver), text)
    }
    var later = resolver
    later.parts = Self.partsOfYear(first)
    return matches.compactMap { candidate($0, valueRules, MentionBuilder(dates: later), text) }
  }

  private static func partsOfYear(_ candidates: [Candidate]) -> [(offset: Int, iso: String)] {
    candidates.compactMap { candidate in
      guard case .date(let iso)? = candidate.mention?.value,
        iso.contains("-Q") || iso.contains("/"),
        iso.contains("-")
      else { return nil }
      return (candidate.span.start, iso)
    }.sorted { $0.offset < $1.offset }
  }

  private func candidate(
    _ match: ValueFinder.Match, _ rules: RuleSet, _ builder: MentionBuilder,
    _ text: AnalyzedText
  ) -> Candidate? {
    let rule = rules.rules[match.rule].rule
    if rule.mention.hasSuffix("none") {
      return Candidate(nothingAt: match.span, priority: rule.priority)
    }
    guard let value = builder.value(rule.mention, match.values, at: match.span, in: text) else {
      return nil
    }
    let mention = Mention(span: match.span, value: value, rule: rule.id)
    return Candidate(mention: mention, priority: rule.priority)
  }
}
