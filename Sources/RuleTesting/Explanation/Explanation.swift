public import DocumentModel
public import ExtractionRules
internal import FactExtraction
public import PageCleaning
public import PageReading
public import VietnameseText

/// Tells how a page became what was read from it.
///
/// ```swift
/// let explanation = try Explanation(of: page, book: .bundled())
/// print(explanation.trail(of: Span(120, 128)))
/// // text     Bộ Tư pháp đứng ⟦thứ 7/17⟧ bộ
/// // source   bytes 20311 to 20320
/// // block    body, kept by body.paragraph
/// // won      rank.of-total  priority 40  value 7, of 17
/// // lost     rank.ordinal-figure  priority 25  to rank.of-total
/// // record   Bộ Tư pháp, PAR_INDEX, 2020, rank, 7  (rank.of-total)
/// //   subject    Bộ Tư pháp: named before the value in the sentence: "Bộ Tư pháp"
/// //   period     2020: the edition of the index that the text names: "2020" in sentence 1
/// ```
public struct Explanation: Sendable {
  let page: CleanedPage
  let trace: ExtractionTrace
  let book: RuleBook

  /// An explanation of `input` read with `book`, cleaned by the word lists `lexicons`.
  ///
  /// - Throws: `RuleFaults` with every rule that cannot be compiled.
  public init(
    of input: PageInput, book: RuleBook, lexicons: CleaningLexicons = CleaningLexicons()
  ) throws(RuleFaults) {
    let page = PageCleaner(lexicons: lexicons).clean(input, scope: .page)
    let extractor = try FactExtractor(book: book)
    trace = extractor.trace(
      text: page.text.utf8, blocks: page.blocks, published: page.metadata.published)
    self.page = page
    self.book = book
  }

  /// The records that were read.
  public var records: [Record] { trace.extraction.records }

  /// The stretch at which `phrase` stands first, or `nil`.
  public func span(of phrase: String) -> Span? {
    Quotes.span(of: phrase, nth: 1, in: page.text.utf8)
  }

  /// The bytes of the character at `offset`, counted in Unicode scalars of the text.
  public func span(atScalar offset: Int) -> Span? {
    var seen = 0
    for (index, byte) in page.text.utf8.enumerated() where byte & 0xC0 != 0x80 {
      if seen == offset { return Span(index, index + 1) }
      seen += 1
    }
    return nil
  }

  /// Everything that happened at `span`, a line each.
  public func trail(of span: Span) -> String {
    let source = page.text.map.source(of: span)
    let attempts = trace.attempts.filter { $0.span.overlaps(span) }
    let lines =
      [
        "text     " + MarkedText.marking(span, in: page.text.utf8),
        "source   bytes \(source.start) to \(source.end) of \(page.source.path ?? page.id)",
      ] + block(at: span)
      + (attempts.isEmpty ? ["rules    none took anything here"] : attempts.map(line))
      + zip(records, trace.trails).filter { $0.0.span.overlaps(span) }.flatMap(lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private func block(at span: Span) -> [String] {
    page.blocks.filter { $0.span.overlaps(span) }.map { block in
      "block    \(block.role.rawValue), \(block.role.isArticle ? "kept" : "dropped") by \(block.rule)"
    }
  }

  private func line(_ attempt: ExtractionTrace.Attempt) -> String {
    let fields = attempt.value.map { MentionFields.of($0) } ?? [:]
    let values = fields.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let words = String(decoding: page.text.utf8[attempt.span.range], as: UTF8.self)
    let what = "\(attempt.rule)  priority \(attempt.priority)  \"\(words)\"  "
    switch attempt.outcome {
    case .won: return "won      " + what + values.joined(separator: ", ")
    case .lost(let winner, _): return "lost     " + what + "to \(winner)"
    case .unmet(let conditions):
      return "unmet    " + what + "requires " + conditions.map(\.rawValue).joined(separator: ", ")
    case .partOfWord: return "cut      " + what + "begins or ends inside a word or number"
    case .meaningless(let values): return "no value " + what + RecordDifference.list(values)
    }
  }

  private func lines(_ record: Record, _ trail: RecordTrail) -> [String] {
    [line(record)]
      + trail.parts.map { part in
        let key = part.key + String(repeating: " ", count: 10 - part.key.count)
        return "  \(key) \(part.value): \(part.step.rawValue)\(words(of: part))"
      }
  }

  /// The words that a part comes from, the sentence and the rule that read them.
  private func words(of part: RecordTrail.Part) -> String {
    guard let span = part.span, let sentence = part.sentence else { return "" }
    let words = String(decoding: page.text.utf8[span.range], as: UTF8.self)
    let isWritten = part.key != "period" || words.contains(part.value)
    let place = part.isHeadline ? "the headline" : "sentence \(sentence)"
    return ": \"\(words)\" in \(place), read by \(part.rule ?? "")"
      + (isWritten ? "" : ", which counts from the page's date or edition")
  }

  private func line(_ record: Record) -> String {
    let values: [String?] = [
      record.subject, record.index, record.component, record.period, record.measure.rawValue,
      record.value.description, record.of.map { "of \($0)" },
      record.baseline.map { "against \($0)" },
    ]
    return "record   " + values.compactMap { $0 }.joined(separator: ", ") + "  (\(record.rule))"
  }
}
