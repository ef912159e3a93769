public import ArchiveReading
internal import DocumentModel
public import ExtractionRules
internal import FactExtraction
internal import PageCleaning
internal import PageReading
internal import VietnameseText

/// Runs all rules over pages and counts what became of each match.
public struct Coverage: Sendable {
  private let extractor: FactExtractor
  private let ids: [String]
  private let cleaner = PageCleaner()

  /// - Throws: `RuleFaults` with every rule that cannot be compiled.
  public init(book: RuleBook) throws(RuleFaults) {
    extractor = try FactExtractor(book: book)
    ids = book.rules.map(\.id)
  }

  /// The counts over all pages below `paths`; what cannot be read is left out.
  public func report(on paths: [String], filter: PageFilter = PageFilter()) -> CoverageReport {
    var report = CoverageReport()
    for id in ids { report.rules[id] = CoverageReport.Counts() }
    for case .page(let page) in PageInputs(paths, filter: filter) { add(page, to: &report) }
    return report
  }

  private func add(_ input: PageInput, to report: inout CoverageReport) {
    let page = cleaner.clean(input, scope: .article)
    let trace = extractor.trace(
      text: page.text.utf8, blocks: page.blocks, published: page.metadata.published)
    report.pages += 1
    for attempt in trace.attempts { report.count(attempt) }
    let taken = trace.attempts.filter { $0.outcome == .won }.map(\.span)
    for span in UntakenSpans.in(page.text.utf8, taken: taken) {
      report.addUntaken(span, in: page.text.utf8)
    }
  }
}

extension CoverageReport {
  fileprivate mutating func count(_ attempt: ExtractionTrace.Attempt) {
    guard rules[attempt.rule] != nil else { return }
    rules[attempt.rule]?.fired += 1
    switch attempt.outcome {
    case .won: rules[attempt.rule]?.won += 1
    case .lost: rules[attempt.rule]?.lost += 1
    case .unmet, .partOfWord, .meaningless: rules[attempt.rule]?.unmet += 1
    }
  }

  fileprivate mutating func addUntaken(_ span: Span, in text: [UInt8]) {
    let words = String(decoding: text[span.range], as: UTF8.self)
    let sentence = untaken[words]?.sentence ?? MarkedText.marking(span, in: text, width: 40)
    untaken[words] = ((untaken[words]?.count ?? 0) + 1, sentence)
  }
}

/// Finds the numbers and capitalised words of a text that no mention covers.
enum UntakenSpans {
  /// The spans; the first word of a sentence is left out unless it holds a digit.
  static func `in`(_ text: [UInt8], taken: [Span]) -> [Span] {
    let tokens = Tokenizer.tokens(of: text)
    return tokens.indices.compactMap { index in
      let token = tokens[index]
      let isNumber = token.kind == .number
      guard isNumber || token.kind == .word && token.isCapitalised && isInside(index, tokens, text)
      else { return nil }
      return taken.contains { $0.overlaps(token.span) } ? nil : token.span
    }
  }

  private static func isInside(_ index: Int, _ tokens: [Token], _ text: [UInt8]) -> Bool {
    guard index > 0 else { return false }
    return tokens[index - 1].kind == .word
      || text[tokens[index - 1].span.start] == UInt8(ascii: ",")
  }
}
