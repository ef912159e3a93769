public import DocumentModel
public import ExtractionRules
public import FactLinking
internal import ReferenceData
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
  private var nameRules: RuleSet
  private var valueRules: RuleSet
  let names: NameFinder
  let levels: IndexLevels
  let tableWords: TableWords
  let maker: PassageMaker
  let linker: Linker
  let confidence: Confidence
  private let timelyIndices: Set<String>
  private let subjectLevels: SubjectLevels

  /// An extractor with the rule books inside the program.
  ///
  /// - Throws: `RuleFaults` with everything wrong in the books.
  public init() throws(RuleFaults) {
    try self.init(book: try RuleBook.bundled())
  }

  /// An extractor with the rules of `book`, which links values as `linking` says.
  ///
  /// - Throws: `RuleFaults` with every rule that cannot be compiled.
  public init(book: RuleBook, linking: Linking = Linking()) throws(RuleFaults) {
    nameRules = try RuleSet(book: book) { $0.mention.hasPrefix("entity.") }
    valueRules = try RuleSet(book: book) { !$0.mention.hasPrefix("entity.") }
    names = NameFinder(
      directory: .national(adding: book.tables), lexicons: book.lexicons, tables: book.tables)
    levels = IndexLevels(tables: book.tables)
    tableWords = TableWords(lexicons: book.lexicons)
    linker = Linker(model: linking.model)
    confidence = linking.confidence
    maker = PassageMaker(
      lexicons: book.lexicons, tables: book.tables)
    let indices = IndexCatalogue(adding: book.tables).indices
    subjectLevels = SubjectLevels(adding: book.tables)
    timelyIndices = Set(indices.filter { $0.lag < 1 }.map(\.id))
  }

  /// This extractor with one rule replaced, or taken out where `rule` is `nil`.
  ///
  /// - Throws: `RuleFaults` if the new rule cannot be compiled.
  public func replacing(
    _ id: String, with rule: Rule?, book: RuleBook
  ) throws(RuleFaults) -> FactExtractor {
    var result = self
    result.nameRules = try nameRules.replacing(id, with: rule, book: book)
    result.valueRules = try valueRules.replacing(id, with: rule, book: book)
    return result
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
    let reading = read(
      AnalyzedText(text: text, blocks: blocks, words: names.words), published, scratch)
    return extraction(of: reading, records(of: reading))
  }

  /// What `extract` gives, with every attempt of every rule and how it ended, and what was decided
  /// of every value.
  ///
  /// The parameters are those of `extract`; without `hasFacts` the values are not linked, which
  /// rules under test do not ask for.
  public func trace(
    text: [UInt8], blocks: [Block], published: String?, hasFacts: Bool = true
  ) -> ExtractionTrace {
    guard let scratch = try? MatchScratch() else {
      return ExtractionTrace(attempts: [], extraction: Extraction())
    }
    let reading = read(
      AnalyzedText(text: text, blocks: blocks, words: names.words), published, scratch)
    guard hasFacts else {
      return ExtractionTrace(
        attempts: reading.attempts, extraction: extraction(of: reading, []), view: reading.view,
        offers: reading.offers)
    }
    let portions = maker.portions(of: reading, besides: tables(in: reading))
    return ExtractionTrace(
      attempts: reading.attempts, extraction: extraction(of: reading, records(of: reading)),
      view: reading.view, audits: portions.flatMap { linker.audits(of: maker.passage(of: $0)) },
      offers: reading.offers)
  }

  private func extraction(of reading: Reading, _ records: [Record]) -> Extraction {
    let mentions = reading.chosen.compactMap(\.mention)
    var extraction = Extraction(mentions: mentions, records: records.map(subjectLevels.placed))
    extraction.limitHits = reading.limitHits
    return extraction
  }
}

// MARK: - Steps

extension FactExtractor {
  func read(
    _ text: AnalyzedText, _ published: String?, _ scratch: MatchScratch
  ) -> Reading {
    let day = published.flatMap { CalendarDay(iso: $0) }
    var reading = Reading(text: text, published: day)
    reading.components = names.components.names(in: text)
    readNames(into: &reading, day, scratch)
    reading.view = NameMask.masked(text.folded, names: reading.names)
    readValues(into: &reading, day, scratch)
    let all = OverlapPolicy.chosen(from: reading.names + reading.values)
    reading.chosen = BareFigures.settled(all.filter { !$0.isWeak }, in: text)
    reading.weak = all.filter(\.isWeak)
    reading.byNames = names.byNames.candidates(in: text, outside: reading.chosen)
    reading.unitHints = names.hints(in: text, outside: reading.chosen, day: day?.iso)
    return reading
  }

  private func readNames(into reading: inout Reading, _ day: CalendarDay?, _ scratch: MatchScratch)
  {
    let builder = MentionBuilder(
      dates: DateResolver(published: nil, impliedYear: nil, editionYear: nil))
    let text = reading.text
    let found = ValueFinder(rules: nameRules).matches(in: text, view: text.folded, scratch: scratch)
    reading.limitHits += found.limitHits
    reading.discarded += found.cut
    reading.allNames =
      names.candidates(in: text, day: day?.iso)
      + found.matches.compactMap { candidate($0, nameRules, builder, text) }
    reading.names = OverlapPolicy.chosen(from: reading.allNames)
  }

  private func readValues(
    into reading: inout Reading, _ day: CalendarDay?, _ scratch: MatchScratch
  ) {
    let text = reading.text
    let found = ValueFinder(rules: valueRules).matches(
      in: text, view: reading.view, scratch: scratch)
    reading.limitHits += found.limitHits
    reading.discarded += found.cut
    let conditions = ValueConditions(
      text: text, sentences: reading.sentences, view: reading.view,
      names: reading.names,
      components: reading.components, levels: levels)
    let matches = found.matches.filter { match in
      let rule = valueRules.rules[match.rule].rule
      if conditions.hold(rule.requires, at: match.span) { return true }
      let unmet = rule.requires.filter { !conditions.hold([$0], at: match.span) }
      reading.discarded.append(
        Reading.Discarded(rule: rule, span: match.span, outcome: .unmet(unmet)))
      return false
    }
    readCandidates(from: matches, dates: dates(in: reading, day), into: &reading)
  }

  private func dates(in reading: Reading, _ day: CalendarDay?) -> DateResolver {
    let context = YearContext(
      text: reading.text, sentences: reading.sentences, names: reading.names, published: day,
      timely: timelyIndices)
    return DateResolver(
      published: day, impliedYear: context.implied, editionYear: context.edition)
  }

  private func readCandidates(
    from matches: [ValueFinder.Match], dates: DateResolver, into reading: inout Reading
  ) {
    let text = reading.text
    let builder = MentionBuilder(dates: withParts(dates, of: matches, in: text))
    for match in matches {
      if let candidate = candidate(match, valueRules, builder, text) {
        reading.values.append(candidate)
      } else {
        reading.discarded.append(
          Reading.Discarded(
            rule: valueRules.rules[match.rule].rule, span: match.span,
            outcome: .meaningless(match.values.texts)))
      }
    }
  }

  /// The dates with the parts of a year that are named before, if any match goes back to one.
  private func withParts(
    _ dates: DateResolver, of matches: [ValueFinder.Match], in text: AnalyzedText
  ) -> DateResolver {
    guard matches.contains(where: { $0.values.text("same") != nil }) else { return dates }
    let first = matches.compactMap {
      candidate($0, valueRules, MentionBuilder(dates: dates), text)
    }
    var later = dates
    later.parts = Self.partsOfYear(first)
    return later
  }

  private static func partsOfYear(_ candidates: [Candidate]) -> [(offset: Int, iso: String)] {
    candidates.compactMap { candidate in
      guard case .date(let iso)? = candidate.mention?.value,
        iso.holds("-Q") || iso.contains("/"),
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
    if rule.makesNothing {
      return Candidate(nothingAt: match.span, priority: rule.priority, rule: rule.id)
    }
    guard let value = builder.value(rule.mention, match.values, at: match.span, in: text) else {
      return nil
    }
    let mention = Mention(span: match.span, value: value, rule: rule.id)
    var candidate = Candidate(mention: mention, priority: rule.priority)
    candidate.isWeak = rule.isWeak
    return candidate
  }
}
