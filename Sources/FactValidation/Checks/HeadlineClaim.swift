public import DocumentModel
public import ReferenceData
internal import VietnameseText

/// Finds headlines that give a unit's standing to the wrong index, or give another value.
///
/// The headline is read by its mentions: a rank, percentage or score belongs to the index and the
/// unit named last before it, else first after it. Error where the body gives that very value to
/// another index and another value to the named one, or another value out of the same total for the
/// same year; warning where it does less. A bare rank is no evidence alone: a unit may lead two
/// indices.
public struct HeadlineClaim: Check {
  /// The check's id: a headline against its body is a contradiction within the page.
  public let id = "contradiction"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "A headline gives a unit the standing that the body gives it."
  /// When it speaks and how loudly.
  public let documentation = """
    A rank, percentage or score of the headline belongs to the index and the unit named last before
    it, else first after it. An error where the body gives that very value to another index and
    another value to the named one, or another value out of the same total for the same year; a
    warning where it does less. A bare rank is no evidence alone: a unit may lead two indices.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error,
      "SIPAS năm 2020: An Giang xếp hạng ⟦26/63⟧ tỉnh, thành phố\nTheo PAR INDEX năm 2020, An "
        + "Giang xếp hạng 26/63 tỉnh, thành phố.\nTheo SIPAS năm 2020, An Giang xếp hạng 45/63 "
        + "tỉnh, thành phố.",
      published: "2021-06-25"),
    CheckExample(
      silentOn:
        "SIPAS năm 2020: An Giang xếp hạng 45/63 tỉnh, thành phố\nTheo PAR INDEX năm 2020, An "
        + "Giang xếp hạng 26/63 tỉnh, thành phố.\nTheo SIPAS năm 2020, An Giang xếp hạng 45/63 "
        + "tỉnh, thành phố.",
      published: "2021-06-25"),
  ]

  /// A check of headlines.
  public init() {}

  /// A finding for each claim of the headline that the body refutes.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    let claims = document.titleBlocks.flatMap { Headline($0.span, of: document).claims }
    guard !claims.isEmpty else { return [] }
    let body = document.records.indices.filter {
      !document.records[$0].isDerived && !document.isInTitle(document.records[$0].span)
    }
    return claims.compactMap { claim in refutation(of: claim, by: body, in: document) }
  }

  private func refutation(
    of claim: HeadlineStanding, by body: [Int], in document: Document
  ) -> Finding? {
    let records = document.records
    let unit = body.filter { records[$0].subject == claim.unit }
    guard !unit.contains(where: { claim.isConfirmed(by: records[$0]) }) else { return nil }
    let elsewhere = unit.first { claim.isGivenToAnotherIndex(by: records[$0]) }
    let instead = unit.filter { claim.isGivenAnotherValue(by: records[$0]) }
      .max { records[$0].year ?? 0 < records[$1].year ?? 0 }
    guard instead != nil || (elsewhere != nil && claim.isDistinctive) else { return nil }
    let isSure = instead.map { elsewhere != nil || claim.isForSure(about: records[$0]) } ?? false
    let evidence = [instead, elsewhere].compactMap { $0 }
    return finding(
      on: claim, isSure ? document.certainty(evidence) : .warning, evidence, in: document
    ).with(
      expected: instead.map { records[$0].printedValue } ?? records[evidence[0]].index,
      found: claim.printed)
  }

  private func finding(
    on claim: HeadlineStanding, _ severity: Finding.Severity, _ evidence: [Int],
    in document: Document
  ) -> Finding {
    let values = evidence.reversed().map { document.records[$0] }
    var result = finding(
      severity, message(claim, values), mention: claim.mention, in: document)
    result.record = document.records.firstIndex { $0.span.overlaps(claim.span) }
    result.related = evidence.map { index in
      var related = Finding.Related(
        check: id,
        message: "The body: \(document.records[index].topic), "
          + document.records[index].printedValue)
      (related.record, related.span) = (index, document.records[index].span)
      return related
    }
    return result
  }

  private func message(_ claim: HeadlineStanding, _ values: [Record]) -> String {
    "The headline gives \(claim.unit) \(claim.printed) in \(claim.index), but the body gives "
      + values.map { "\($0.printedValue) to \($0.index)" }.joined(separator: " and ")
  }
}
