internal import DocumentModel
public import ExtractionRules
internal import FactValidation
internal import PagePipeline
internal import ReferenceData

/// Reads pages on which nothing is wrong and counts what is said of them all the same.
///
/// ```swift
/// let report = try SoundRun(book: .bundled()).report(on: ["Corpus"], invented: ["training.jsonl"])
/// report.share(.error, .read)    // 0.4 false errors per 100 pages
/// ```
///
/// It is the twin of ``FaultRun``: that one measures what is missed, this one what is made up. Pages
/// whose golden knows of something wrong are left out. Where the figures are invented, the validator
/// knows no published ones and no day of an announcement; everything else it knows.
public struct SoundRun: Sendable {
  private let pipeline: ExtractionPipeline
  private let knowing: Validator
  private let unknowing: Validator

  /// A run with the rules and tables of `book`.
  ///
  /// - Throws: `RuleFaults` if the rules cannot be compiled.
  public init(book: RuleBook) throws(RuleFaults) {
    pipeline = try ExtractionPipeline(book: book)
    var reference = ReferenceBook(adding: book.tables)
    knowing = Validator(checks: Validator.standardChecks, reference: reference)
    reference.published = .none
    reference.totals = reference.totals.withoutAnnouncements
    unknowing = Validator(checks: Validator.standardChecks, reference: reference)
  }

  /// What is said of the pages below `paths`, and of those whose figures are invented.
  ///
  /// - Parameters:
  ///   - paths: pages with real figures.
  ///   - invented: pages whose figures are made up.
  ///   - marks: what is wrong on some of them after all.
  /// - Returns: every finding that no mark explains, with the number of pages.
  public func report(
    on paths: [String], invented: [String], marks: SoundMarks = SoundMarks()
  ) -> SoundReport {
    var report = SoundReport(marks: marks)
    for passage in SoundPassages(paths, isInvented: false) { check(passage, &report) }
    for passage in SoundPassages(invented, isInvented: true) { check(passage, &report) }
    return report
  }

  private func check(_ passage: SoundPassage, _ report: inout SoundReport) {
    let validator = passage.isInvented ? unknowing : knowing
    let document = pipeline.document(from: passage.page)
    report.add(findings(in: document, by: validator), on: passage.name, .read)
    guard let annotated = passage.annotated(document) else { return }
    report.add(validator.findings(in: annotated), on: passage.name, .annotated)
  }

  /// What `validator` finds, with what was found while the page was read.
  private func findings(in document: Document, by validator: Validator) -> [Finding] {
    let ids = Set(validator.checks.map(\.id))
    return document.findings.filter { !ids.contains($0.check) }
      + validator.findings(in: document)
  }
}
