internal import DocumentModel

/// Checks pages against each other.
///
/// ```swift
/// let facts = ComparedFacts(base)
/// FactComparer().findings(in: facts).map(\.finding.check)   // ["conflicting_values"]
/// ```
public struct FactComparer: Sendable {
  /// The checks; where one cause leads to several findings, the earlier check explains more.
  public static let standardChecks: [any ComparisonCheck] = [
    CopiedTable(), StaleValue(), PublishedFactCheck(), UnitOnTwoRanks(), ConflictingValues(),
    TwoUnitsOnOneRank(), ScoreAgainstRank(), RankGap(),
  ]

  /// The checks in the order they run.
  public let checks: [any ComparisonCheck]

  /// A comparer with `checks`.
  public init(checks: [any ComparisonCheck] = Self.standardChecks) { self.checks = checks }

  /// The findings of every check, in the order of the checks and of the facts.
  ///
  /// What rests on claims alone that may be misreadings is a warning at most.
  public func findings(in facts: ComparedFacts) -> [ComparisonFinding] {
    checks.flatMap { $0.findings(in: facts) }.map { finding in
      var finding = finding
      let isDoubtful = finding.suspects.allSatisfy { facts.base.claims[$0].isDoubtful }
      if isDoubtful { finding.finding.severity = min(finding.finding.severity, .warning) }
      return finding
    }
  }
}
