public import DocumentModel
public import FactComparison
public import FactValidation
public import RecordReading
public import ReferenceData

/// Checks documents one by one as they come, and against each other at the end.
///
/// ```swift
/// var audit = Audit(settings: settings)
/// audit.add(document)                     // a page that the pipeline has checked
/// audit.add(recorded)                     // records from a file
/// let report = audit.report()
/// report.findings.first?.finding.message
/// ```
///
/// Documents are not kept: memory grows with the number of records and findings only.
public struct Audit: Sendable {
  /// The ids of the checks between pages.
  public static let comparisonChecks = FactComparer.standardChecks.map(\.id)

  /// The checks of names without which a record cannot be checked.
  private static let nameChecks = [RecordCheck.unknownUnit, .unknownIndex].map(\.rawValue)

  private let validator: Validator
  private let comparer: FactComparer
  private let reference: ReferenceBook
  private let settings: AuditSettings
  private var base = FactBase()
  private var found: [PageFinding] = []
  private var unchecked = AuditReport.Unchecked()
  private var lacksText = false

  /// An audit that gives findings the severities of `settings`.
  public init(
    settings: AuditSettings = AuditSettings(), validator: Validator = Validator(),
    comparer: FactComparer = FactComparer(), reference: ReferenceBook = .bundled
  ) {
    (self.settings, self.validator) = (settings, validator)
    (self.comparer, self.reference) = (comparer, reference)
  }

  /// Adds a document with the findings it has.
  public mutating func add(_ document: Document) {
    keep(document.findings, of: document, page: base.add(document))
  }

  /// Adds a document that was read from a file of records and checks it.
  ///
  /// Findings in the file are kept if they are about the reading of the page; all others are found
  /// again, so that an old file is checked by what is known now.
  public mutating func add(_ recorded: RecordedDocument) {
    let document = recorded.document
    if document.blocks.isEmpty, document.mentions.isEmpty, !document.records.isEmpty {
      lacksText = true
    }
    let page = base.add(document, lines: recorded.lines, origin: recorded.origin)
    let ids = Set(validator.checks.map(\.id))
    let kept = document.findings.filter { !ids.contains($0.check) }
    count(kept)
    keep(kept + validator.findings(in: document), of: document, page: page)
  }

  private mutating func count(_ findings: [Finding]) {
    let records = { (checks: [String]) in
      Set(findings.filter { checks.contains($0.check) }.compactMap(\.record))
    }
    let names = records(Self.nameChecks)
    unchecked.names += names.count
    unchecked.periods += records([RecordCheck.unknownPeriod.rawValue]).subtracting(names).count
  }

  /// All facts that were added, sorted for comparison.
  public var facts: ComparedFacts { ComparedFacts(base, reference: reference) }

  /// What the documents are found to say wrong, alone and together.
  public func report() -> AuditReport { report(on: facts) }

  /// The same where `facts` are at hand already.
  public func report(on facts: ComparedFacts) -> AuditReport {
    let between = comparer.findings(in: facts)
    var causes = CauseLinks(base: base, settings: settings)
    for finding in found { causes.add(finding) }
    for finding in between { causes.add(finding) }
    let checks =
      RecordCheck.allCases.map(\.rawValue) + validator.checks.map(\.id) + comparer.checks.map(\.id)
    var report = AuditReport(
      findings: causes.findings, checks: checks.uniqued, pages: base.pages.count,
      records: base.claims.count, unchecked: unchecked, sources: facts.sourceCount)
    report.passedOver = lacksText ? validator.checks.filter(\.needsText).map(\.id).uniqued : []
    return report
  }

  private mutating func keep(_ findings: [Finding], of document: Document, page: Int) {
    for finding in findings {
      let record = finding.record.flatMap {
        document.records.indices.contains($0) ? document.records[$0] : nil
      }
      var page = PageFinding(finding: finding, page: page, record: record)
      page.quotes = document.quotes(of: finding)
      (page.title, page.published) = (document.metadata.title, document.metadata.published)
      found.append(page)
    }
  }
}

/// A finding about one page.
struct PageFinding: Sendable {
  var finding: Finding
  let page: Int
  let record: Record?
  var quotes: [String] = []
  var title: String?
  var published: String?
}

extension [String] {
  /// The elements in their order, each once.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
