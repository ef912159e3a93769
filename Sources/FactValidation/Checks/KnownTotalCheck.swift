public import DocumentModel
internal import VietnameseText

/// Finds a ranking said to be out of another number of units than took part.
///
/// Error for a total that is verified and has no innocent explanation. Warning where the total is
/// only recalled, where the stated one counts a neighbouring set (units assessed, results
/// published, the year before or after), or where it may be a ranking within a region.
public struct KnownTotalCheck: Check {
  /// The check's id.
  public let id = "known_total"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "A rank's total is the number of units known to be ranked that year."

  /// A check of totals.
  public init() {}

  /// A finding for each wrong total; one for each index, level, year and total.
  public func findings(in document: Document, knowing reference: ReferenceData) -> [Finding] {
    var seen: Set<Claim> = []
    return document.stated([.rank, .count]).compactMap { index, record in
      guard let claim = Claim(record, reference), claim.isWrong(reference),
        seen.insert(claim).inserted
      else { return nil }
      return finding(claim.verdict(reference), record: index, in: document)
    }
  }

  private func finding(_ verdict: Verdict, record index: Int, in document: Document) -> Finding {
    finding(verdict.severity, verdict.message, record: index, in: document)
      .with(expected: verdict.expected, found: verdict.found)
  }
}

/// What is said about a wrong total.
private struct Verdict {
  let severity: Finding.Severity
  let message: String
  let expected: String
  let found: String
}

/// A page's statement that so many units are ranked.
private struct Claim: Hashable {
  let index: String
  let level: UnitLevel
  let year: Int
  let total: Int
  /// Whether a part of the units may be meant: counts of some units, ranks without a scope.
  let isCount: Bool

  init?(_ record: Record, _ reference: ReferenceData) {
    guard record.scope == nil,
      let total = record.of?.whole, let year = record.year,
      let level = reference.levels.level(of: record.subject)
    else { return nil }
    (self.index, self.level, self.year, self.total) = (record.index, level, year, total)
    isCount = record.measure == .count
  }

  /// Whether all totals of that year are known and none is the stated one.
  func isWrong(_ reference: ReferenceData) -> Bool {
    let sets = known(reference)
    guard !sets.isEmpty, sets.allSatisfy({ $0.total ?? 0 > 0 }) else { return false }
    guard !sets.contains(where: { $0.total == total }) else { return false }
    return !isCount || sets.allSatisfy { total > $0.total ?? 0 }
  }

  func verdict(_ reference: ReferenceData) -> Verdict {
    let sets = known(reference)
    let expected = sets.compactMap(\.total).map(String.init).joined(separator: " or ")
    let explanation = neighbour(reference) ?? region(reference)
    let isSure = sets.allSatisfy(\.isVerified) && explanation == nil && !isCount
    let message =
      "\(index) \(year) ranked \(expected) units of the level \(level.rawValue), not \(total)"
      + (explanation.map { "; \($0)" } ?? "") + " (\(citation(sets)))"
    return Verdict(
      severity: isSure ? .error : .warning, message: message, expected: expected,
      found: String(total))
  }

  private func known(_ reference: ReferenceData) -> [KnownTotal] {
    reference.totals.totals(of: index, level, year: year)
  }

  private func citation(_ sets: [KnownTotal]) -> String {
    sets.map { "\($0.isVerified ? "verified" : "recalled"), \($0.source)" }
      .joined(separator: "; ")
  }

  private func neighbour(_ reference: ReferenceData) -> String? {
    let sets = known(reference)
    if sets.contains(where: { $0.assessed == total }) {
      return "\(total) units were assessed but not all of them ranked"
    }
    if sets.contains(where: { $0.published == total }) {
      return "only the results of \(total) units were published"
    }
    return [year - 1, year + 1].first { other in
      reference.totals.totals(of: index, level, year: other).contains { $0.total == total }
    }.map { "\(total) is the total of \($0)" }
  }

  private func region(_ reference: ReferenceData) -> String? {
    level == .province && total <= reference.levels.largestRegion
      ? "it may be a ranking within a region" : nil
  }
}
