public import DocumentModel
public import ReferenceData
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
  /// When it speaks and how loudly.
  public let documentation = """
    An error for a total that is verified and has no innocent explanation. A warning where the total is
    only recalled, where the stated one counts a neighbouring set (units assessed, results published,
    the year before or after), where it may be a ranking within a region, and where the rank may be
    another index's. The message cites the source.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error, "Theo PAR INDEX 2020, Bộ Y tế xếp ⟦thứ 16/21⟧ bộ, ngành.", published: "2021-06-25"),
    CheckExample(
      .warning, "Theo PAR INDEX 2020, Bộ Y tế xếp ⟦thứ 16/19⟧ bộ, ngành.", published: "2021-06-25"),
    CheckExample(
      silentOn: "Theo PAR INDEX 2020, Bộ Y tế xếp thứ 16/17 bộ, ngành.", published: "2021-06-25"),
  ]

  /// A check of totals.
  public init() {}

  /// A finding for each wrong total; one for each index, level, year and total.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    var seen: Set<Claim> = []
    let records = document.stated([.rank, .count]).compactMap { index, record -> Finding? in
      guard let verdict = verdict(on: record, reference, &seen) else { return nil }
      // A total that other words of the sentence give may be another rank's.
      let total = document.totalMention(of: record)
      let most = min(document.certainty([index]), total == nil ? .error : .warning)
      let severity = min(verdict.severity, most)
      var finding = finding(severity, verdict.message, record: index, in: document)
      if verdict.severity == .info { finding.kind = .reading }
      return
        finding
        .with(expected: verdict.expected, found: verdict.found)
        .pointing(at: total, in: document)
    }
    return records + repeated(in: document, reference, &seen)
  }

  /// How many records of one rank are looked through for another total.
  private static let mostRanks = 50

  /// Totals of ranks that the page gives twice: the record keeps the first total, the second stands
  /// in a mention alone.
  private func repeated(
    in document: Document, _ reference: ReferenceBook, _ seen: inout Set<Claim>
  ) -> [Finding] {
    let ranks = document.stated([.rank])
    let starts = Set(ranks.map(\.record.span.start))
    let byValue = Dictionary(grouping: ranks.filter { $0.record.of != nil }, by: \.record.value)
    var findings: [Finding] = []
    for (index, mention) in document.mentions.enumerated() {
      guard case .rank(let value?, let of?, _) = mention.value,
        !starts.contains(mention.span.start),
        let first = byValue[ExactDecimal(value)]?.prefix(Self.mostRanks)
          .first(where: { $0.record.of != ExactDecimal(of) }),
        document.namesUnit(of: first.record, before: mention.span)
      else { continue }
      var record = first.record
      record.of = ExactDecimal(of)
      guard let verdict = verdict(on: record, reference, &seen) else { continue }
      let severity = min(verdict.severity, document.certainty([first.index]))
      findings.append(
        finding(severity, verdict.message, mention: index, in: document)
          .with(expected: verdict.expected, found: verdict.found))
    }
    return findings
  }

  private func verdict(
    on record: Record, _ reference: ReferenceBook, _ seen: inout Set<Claim>
  ) -> Verdict? {
    guard let claim = Claim(record, reference), claim.isWrong(reference),
      seen.insert(claim).inserted
    else { return nil }
    return claim.verdict(reference)
  }
}

extension Document {
  /// The count that gives the record its total, where its own words do not: "thứ 9 trong 19 bộ".
  fileprivate func totalMention(of record: Record) -> Int? {
    guard let total = record.of?.whole,
      !text.string(in: record.span).contains(String(total))
    else { return nil }
    let sentence = sentence(around: record.span)
    let first = firstMention(from: sentence.start)
    return mentions[first...].prefix { $0.span.start < sentence.end }.firstIndex { mention in
      if case .count(total, _, _) = mention.value { true } else { false }
    }
  }

  /// Whether the sentence around `span` names the record's unit and index before it, and no other.
  fileprivate func namesUnit(of record: Record, before span: Span) -> Bool {
    let before = Span(sentence(around: span).start, span.start)
    let said = mentions(in: before)
    return said.last { $0.value.unit != nil }?.value.unit == record.subject
      && said.last { $0.value.index != nil }?.value.index == record.index
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

  init?(_ record: Record, _ reference: ReferenceBook) {
    guard record.scope == nil,
      let total = record.of?.whole, let year = record.year,
      let level = reference.levels.level(of: record.subject)
    else { return nil }
    (self.index, self.level, self.year, self.total) = (record.index, level, year, total)
    isCount = record.measure == .count
  }

  /// Whether all totals of that year are known and none is the stated one.
  func isWrong(_ reference: ReferenceBook) -> Bool {
    let sets = known(reference)
    guard !sets.isEmpty, sets.allSatisfy({ $0.total ?? 0 > 0 }) else { return false }
    guard !sets.contains(where: { $0.total == total }) else { return false }
    return !isCount || sets.allSatisfy { total > $0.total ?? 0 }
  }

  func verdict(_ reference: ReferenceBook) -> Verdict {
    let sets = known(reference)
    let expected = sets.compactMap(\.total).map(String.init).joined(separator: " or ")
    let explanation = neighbour(reference) ?? region(reference) ?? group(reference)
    let isSure =
      sets.allSatisfy(\.isVerified) && explanation == nil && !isCount
      && sets.count == 1
    // A ranking within a region or group is the likelier reading by far.
    let isAssessed = explanation != nil && !sets.allSatisfy(\.isVerified)
    let isPart = isAssessed || isOfOtherMap(sets) || region(reference) ?? group(reference) != nil
    let message =
      "\(index) \(year) ranked \(expected) units of the level \(level.rawValue), not \(total)"
      + (explanation.map { "; \($0)" } ?? "") + " (\(citation(sets)))"
    return Verdict(
      severity: isSure ? .error : isPart ? .info : .warning, message: message, expected: expected,
      found: String(total))
  }

  /// Whether the provinces of before and after the mergers explain it: both bases are told of the years
  /// around 2025-07-01, Resolution 202/2025/QH15.
  private func isOfOtherMap(_ sets: [KnownTotal]) -> Bool {
    level == .province && year >= 2024 && Set(sets.compactMap(\.total) + [total]) == [34, 63]
  }

  private func known(_ reference: ReferenceBook) -> [KnownTotal] {
    reference.totals.totals(of: index, level, year: year)
  }

  private func citation(_ sets: [KnownTotal]) -> String {
    sets.map { "\($0.isVerified ? "verified" : "recalled"), \($0.source)" }
      .joined(separator: "; ")
  }

  private func neighbour(_ reference: ReferenceBook) -> String? {
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

  /// Countries are ranked by income and part of the world, too, ministries by their services.
  private func group(_ reference: ReferenceBook) -> String? {
    let sets = known(reference)
    let totals = sets.compactMap(\.total)
    let (most, largest) = (totals.reduce(0, +), totals.max() ?? 0)
    guard level == .country || sets.count > 1 || total * 2 < most, total < largest else {
      return nil
    }
    return "it may be a ranking within a group"
  }

  private func region(_ reference: ReferenceBook) -> String? {
    level == .province && total <= reference.levels.largestRegion
      ? "it may be a ranking within a region" : nil
  }
}
