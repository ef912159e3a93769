public import DocumentModel
public import ExtractionRules
internal import FactExtraction
public import FactLinking
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
/// // record   Bộ Tư pháp, PAR_INDEX, 2020, rank, 7, of 17  (rank.of-total, confidence 0.97)
/// // linked   "thứ 7/17"
/// //   subject    Bộ Tư pháp 99 % | ministries 1 %
/// //     because +1874 place=before|0|1, -912 kindMeasure=ministries|rank
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
    self = try Explainer(book: book, lexicons: lexicons).explanation(of: input)
  }

  init(_ page: CleanedPage, trace: ExtractionTrace, book: RuleBook) {
    (self.page, self.trace, self.book) = (page, trace, book)
  }

  /// The records that were read.
  public var records: [Record] { trace.extraction.records }

  /// What the linker decided of every value, in the order of the text.
  public var decisions: [LinkAudit] { trace.audits }

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
      + records.filter { $0.span.overlaps(span) }.map(line)
      + trace.audits.filter { $0.span.overlaps(span) }.flatMap(lines)
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

  /// What the linker decided of a value: each slot's choices with their probabilities, and the
  /// features that made the difference.
  private func lines(_ audit: LinkAudit) -> [String] {
    let verdict = audit.isLinked ? "linked   " : "no fact  "
    let words = String(decoding: page.text.utf8[audit.span.range], as: UTF8.self)
    return ["\(verdict)\"\(words)\"" + (audit.isWeak ? ", which is no mention" : "")]
      + audit.slots.flatMap { slot in [choices(of: slot)] + reasons(of: slot) }
  }

  private func choices(of slot: LinkAudit.SlotAudit) -> String {
    let key = String(describing: slot.slot).padding(to: 10)
    let likely = slot.choices.prefix(3).map { choice in
      "\(choice.name ?? "none") \(Self.percent(choice.probability))"
    }
    return "  \(key) " + likely.joined(separator: " | ")
  }

  /// The handful of features that part the first choice from the second.
  private func reasons(of slot: LinkAudit.SlotAudit) -> [String] {
    let lines = slot.reasons.prefix(4).map { reason in
      "\(reason.weight > 0 ? "+" : "")\(reason.weight) \(reason.feature)"
    }
    return lines.isEmpty ? [] : ["    because " + lines.joined(separator: ", ")]
  }

  private static func percent(_ probability: Double) -> String {
    "\(Int((probability * 100).rounded())) %"
  }

  private func line(_ record: Record) -> String {
    let values: [String?] = [
      record.subject, record.index, record.component, record.period, record.measure.rawValue,
      record.value.description, record.of.map { "of \($0)" },
      record.baseline.map { "against \($0)" },
    ]
    return "record   " + values.compactMap { $0 }.joined(separator: ", ")
      + "  (\(record.rule), confidence \(record.confidence))"
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
