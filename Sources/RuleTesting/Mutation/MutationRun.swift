internal import ArchiveReading
internal import DocumentModel
public import ExtractionRules
internal import FactExtraction
internal import Foundation
internal import PageReading

/// Changes every rule in small ways and asks whether any test notices.
///
/// Each mutant runs against the examples and counterexamples of its own rule, and against the
/// golden texts in which the rule fired.
public struct MutationRun: Sendable {
  private let book: RuleBook
  private let runner: ExampleRunner
  private let texts: [MutationText]

  /// A run over `book`, with the golden texts (`*.golden.jsonl`) below `paths`.
  ///
  /// - Throws: `RuleFaults` with every rule that cannot be compiled.
  public init(book: RuleBook, paths: [String]) throws(RuleFaults) {
    self.book = book
    let runner = try ExampleRunner(book: book)
    self.runner = runner
    let lines = paths.filter { $0.hasSuffix(".jsonl") && !$0.hasSuffix(".golden.jsonl") }
    texts = PageInputs(lines).compactMap { item in
      guard case .page(let page) = item, page.kind == .text else { return nil }
      return MutationText(page, runner.extractor)
    }
  }

  /// The mutants of the rules that `isIncluded` and what became of them.
  public func report(where isIncluded: (Rule) -> Bool = { _ in true }) -> MutationReport {
    var report = MutationReport()
    for rule in book.rules where isIncluded(rule) { add(rule, to: &report) }
    return report
  }

  private func add(_ rule: Rule, to report: inout MutationReport) {
    let own = texts.filter { $0.rules.contains(rule.id) }
    try? judge(rule, nil, "switched off", own, &report)
    for mutation in PatternMutations.of(rule.pattern) {
      var mutant = rule
      mutant.pattern = mutation.pattern
      // A change that is no regular expression any more is no mutant.
      try? judge(rule, mutant, mutation.change, own, &report)
    }
  }

  private func judge(
    _ rule: Rule, _ mutant: Rule?, _ change: String, _ texts: [MutationText],
    _ report: inout MutationReport
  ) throws(RuleFaults) {
    let extractor = try runner.extractor.replacing(rule.id, with: mutant, book: book)
    report.tried += 1
    let isNoticed =
      ExampleRunner(extractor: extractor).results(for: rule).contains { $0.outcome != .passed }
      || texts.contains { !$0.isUnchanged(by: extractor) }
    if !isNoticed { report.survivors.append(.init(rule: rule.id, change: change)) }
  }
}

/// A golden text with the mentions that are read from it now, and the rules that fired in it.
struct MutationText: Sendable {
  let rules: Set<String>
  private let text: [UInt8]
  private let published: String?
  private let mentions: [Mention]

  init(_ page: PageInput, _ extractor: FactExtractor) {
    (text, published) = (page.content, page.published)
    let trace = extractor.trace(text: text, blocks: [], published: published, hasFacts: false)
    rules = Set(trace.attempts.map(\.rule))
    mentions = trace.extraction.mentions
  }

  /// Whether the same words mean the same, whichever rule reads them.
  func isUnchanged(by extractor: FactExtractor) -> Bool {
    let now = extractor.extract(text: text, blocks: [], published: published).mentions
    return now.elementsEqual(mentions) { $0.span == $1.span && $0.value == $1.value }
  }
}
