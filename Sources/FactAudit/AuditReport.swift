public import DocumentModel
public import FindingMessages

/// What an audit found, and what of it has been accepted before.
public struct AuditReport: Sendable {
  /// A finding that somebody has accepted, and why.
  public struct Accepted: Hashable, Sendable {
    /// The finding.
    public var finding: AuditedFinding
    /// Why it is accepted.
    public var reason: String
  }

  /// How a report is written; the raw value is what `--format` takes.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case text, json, junit, csv, sarif, summary
  }

  /// The findings that nobody has accepted: those of single pages first, as they were read.
  public private(set) var findings: [AuditedFinding]
  /// Doubts about what was read of pages: useful to whoever writes rules, and apart from the findings.
  public private(set) var doubts: [AuditedFinding]
  /// Whether the report as text lists the doubts.
  public var showsDoubts = false
  /// The language of the report.
  public private(set) var language = MessageLanguage.english
  /// The ids of the checks that were passed over where records came without their text.
  public internal(set) var passedOver: [String] = []
  /// The findings of the baseline.
  public private(set) var accepted: [Accepted] = []
  /// The ids of all checks that ran.
  public let checks: [String]
  /// How many documents were read.
  public let pages: Int
  /// How many records were read.
  public let records: Int
  /// The records that are not checked, because something they say is not known.
  public struct Unchecked: Hashable, Sendable {
    /// How many have a unit or an index that is not known.
    public var names = 0
    /// How many others have no year, or none that is known.
    public var periods = 0
  }

  /// The records that are not checked.
  public let unchecked: Unchecked
  /// How many sources there are that are independent of each other.
  public let sources: Int

  init(
    findings: [AuditedFinding], checks: [String], pages: Int, records: Int, unchecked: Unchecked,
    sources: Int
  ) {
    self.findings = findings.filter { $0.finding.kind == .page }
    doubts = findings.filter { $0.finding.kind == .reading }
    self.checks = checks
    (self.pages, self.records, self.sources) = (pages, records, sources)
    self.unchecked = unchecked
  }

  /// How many records were checked.
  public var checked: Int { records - unchecked.names - unchecked.periods }

  /// The same report with the findings that `baseline` accepts set apart.
  public func accepting(_ baseline: Baseline) -> AuditReport {
    var report = self
    let reasons = findings.map { baseline.reason(for: $0.id) }
    report.findings = zip(findings, reasons).filter { $1 == nil }.map(\.0)
    report.accepted += zip(findings, reasons).compactMap { finding, reason in
      reason.map { Accepted(finding: finding, reason: $0) }
    }
    return report
  }

  /// The same report told in `language`.
  public func worded(in language: MessageLanguage) -> AuditReport {
    var report = self
    report.language = language
    report.findings = findings.map { $0.worded(in: language) }
    report.doubts = doubts.map { $0.worded(in: language) }
    report.accepted = accepted.map {
      Accepted(finding: $0.finding.worded(in: language), reason: $0.reason)
    }
    return report
  }

  /// Whether there is a finding at least this bad that nobody has accepted.
  public func fails(at severity: Finding.Severity) -> Bool {
    findings.contains { $0.finding.severity >= severity }
  }

  /// The report in `format`, with a line feed at its end.
  public func written(as format: Format) -> [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .json: json
    case .junit: Array(junit.utf8)
    case .csv: csv
    case .sarif: sarif
    case .summary: Array(summaryByCheck.utf8)
    }
  }
}
