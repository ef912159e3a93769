public import DocumentModel
public import ReferenceData
internal import VietnameseText

/// Finds ranks, scores and means that differ from the published ones.
public struct PublishedValue: Check {
  /// The check's id.
  public let id = "published_value"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// How sure the records must be.
  public let bounds = CertaintyBounds.values
  /// What it looks for.
  public let sentence = "A rank or value is the one that was published for the unit and year."
  /// When it speaks and how loudly.
  public let documentation = """
    Numbers that agree after rounding, or after cutting decimals off, are one value. An error where
    the published figure is verified and the page's can hardly be misread; a warning where it was
    computed or recalled, where the page's figure is a misprint known from elsewhere, another year's
    or another unit's, or far from the published one, and for a rank told in words ("dẫn đầu"),
    which may be a rank in something smaller.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error, "PAR INDEX năm 2020: Hải Phòng đạt ⟦90,15%⟧, xếp thứ 2 cả nước.",
      published: "2021-06-25"),
    CheckExample(
      .warning, "PAR INDEX năm 2023: Hải Phòng đạt ⟦91,81%⟧, xếp thứ 2 cả nước.",
      published: "2024-04-18"),
    CheckExample(
      silentOn: "PAR INDEX năm 2020: Hải Phòng đạt 90,5%, xếp thứ 2 cả nước.",
      published: "2021-06-25"),
  ]

  /// A check against published figures.
  public init() {}

  /// A finding for each figure that is not the published one.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    document.stated([.rank, .score, .percent]).compactMap { index, record in
      guard let claim = PublishedClaim(record, reference),
        let published = claim.contradicted(in: document, reference)
      else { return nil }
      let owner = reference.published.owner(of: record)
      // A figure of another unit or year, read where that is not said plainly, is a misreading.
      guard !document.isDoubtful(index), owner == nil || document.isPlainlyRead(index) else {
        return nil
      }
      let isMisprint = reference.published.isKnownMisprint(record.value, of: claim.fact)
      let origin = claim.fact.isVerified ? "published" : "not verified"
      let message =
        "\(record.subject), \(record.topic): \(published) was \(origin), not \(record.value)"
        + (isMisprint ? "; this misprint is known" : "")
        + (owner.map { "; that is the figure of \($0.subject), \($0.year)" } ?? "")
        + " (\(claim.fact.source))"
      let isSure = claim.isSure && !isMisprint && owner == nil
      return finding(
        isSure ? document.certainty([index]) : .warning, message, record: index, in: document
      ).with(expected: published, found: "\(record.value)")
    }
  }
}

/// A stated figure beside the published one.
private struct PublishedClaim {
  let record: Record
  let fact: PublishedFact

  init?(_ record: Record, _ reference: ReferenceBook) {
    guard record.component == nil, record.scope == nil, let year = record.year,
      let fact = reference.published.fact(of: record.subject, record.index, year: year),
      Self.isOfOneRanking(record, fact, reference)
    else { return nil }
    (self.record, self.fact) = (record, fact)
  }

  /// The published figure, if the stated one is another.
  func contradicted(in document: Document, _ reference: ReferenceBook) -> String? {
    if record.measure == .rank {
      return fact.rank.flatMap { record.value == ExactDecimal($0) ? nil : String($0) }
    }
    guard let value = fact.value, isOnOneScale(with: value, reference) else { return nil }
    let stated = PrintedNumber(record, in: document)
    let unit = ExactDecimal(digits: 1, decimals: min(stated.decimals, fact.decimals))
    let distance = (value - record.value).magnitude
    let isSame = stated.decimals == fact.decimals ? distance == 0 : distance < unit
    return isSame ? nil : "\(value)"
  }

  /// Whether nothing but a mistake explains another figure.
  var isSure: Bool {
    guard fact.isVerified else { return false }
    guard record.measure == .rank else { return isNear }
    let words = ["leader", "highest", "word", "runner-up", "number-one"]
    return !words.contains { record.rule.contains($0) }
  }

  /// A misprint is near the published figure; one far from it measures something else.
  private var isNear: Bool {
    fact.value.map { PrintedNumber.areNear($0, record.value) } ?? false
  }

  /// A share of 1 may be told in per cent, and so may a share of the points.
  private func isOnOneScale(with value: ExactDecimal, _ reference: ReferenceBook) -> Bool {
    let units = reference.indices.units(of: record.index)
    let isShare = record.measure == .percent && !units.isEmpty && !units.contains("%")
    return !isShare && (value > 1 || record.value <= 1)
  }

  /// A rank out of another number of units may be one among fewer.
  private static func isOfOneRanking(
    _ record: Record, _ fact: PublishedFact, _ reference: ReferenceBook
  ) -> Bool {
    guard record.measure == .rank, let of = record.of?.whole, let year = record.year,
      let level = reference.levels.level(of: record.subject)
    else { return true }
    let known = reference.totals.totals(of: record.index, level, year: year)
    return known.contains { $0.total == of } || of > reference.levels.largestRegion && known.isEmpty
  }
}
