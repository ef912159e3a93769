public import DocumentModel
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

  /// A check of headlines.
  public init() {}

  /// A finding for each claim of the headline that the body refutes.
  public func findings(in document: Document, knowing reference: ReferenceData) -> [Finding] {
    let claims = document.titleBlocks.flatMap { Headline($0.span, of: document).claims }
    guard !claims.isEmpty else { return [] }
    let body = document.records.filter { !$0.isDerived && !document.isInTitle($0.span) }
    return claims.compactMap { claim in refutation(of: claim, by: body, in: document) }
  }

  private func refutation(
    of claim: HeadlineStanding, by body: [Record], in document: Document
  ) -> Finding? {
    let unit = body.filter { $0.subject == claim.unit }
    guard !unit.contains(where: claim.isConfirmed) else { return nil }
    let sure = unit.filter { !document.isNearerToAnotherUnit($0) }
    let elsewhere = sure.first(where: claim.isGivenToAnotherIndex)
    let instead = sure.filter(claim.isGivenAnotherValue).max { $0.year ?? 0 < $1.year ?? 0 }
    guard instead != nil || (elsewhere != nil && claim.isDistinctive) else { return nil }
    let message = message(claim, elsewhere, instead)
    let isSure = instead.map { elsewhere != nil || claim.isForSure(about: $0) } ?? false
    var finding = finding(
      isSure ? .error : .warning, message, mention: claim.mention, in: document)
    finding.record = document.records.firstIndex { $0.span.overlaps(claim.span) }
    return finding.with(
      expected: instead?.printedValue ?? elsewhere.map(\.index) ?? "", found: claim.printed)
  }

  private func message(
    _ claim: HeadlineStanding, _ elsewhere: Record?, _ instead: Record?
  ) -> String {
    let parts = [
      elsewhere.map { "\($0.printedValue) to \($0.index)" },
      instead.map { "\($0.printedValue) to \($0.index)" },
    ].compactMap { $0 }
    return
      "The headline gives \(claim.unit) \(claim.printed) in \(claim.index), but the body gives "
      + parts.joined(separator: " and ")
  }
}
