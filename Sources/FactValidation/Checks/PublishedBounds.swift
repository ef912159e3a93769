public import DocumentModel
public import ReferenceData

/// Finds values above that of the first unit, or below that of the last.
public struct PublishedBounds: Check {
  /// The check's id.
  public let id = "published_bounds"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// How sure the records must be.
  public let bounds = CertaintyBounds.values
  /// What it looks for.
  public let sentence = "No unit lies above the first one's published value or below the last's."
  /// When it speaks and how loudly.
  public let documentation = """
    Means lie between the two as well. An error where the first or last unit's value is verified and
    the page's can hardly be misread; a warning otherwise, and for a value so far away that it may
    measure something else. Values of components are left alone.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error, "PAR INDEX năm 2020: An Giang đạt ⟦94,67%⟧, xếp thứ 26 cả nước.",
      published: "2021-06-25"),
    CheckExample(
      silentOn: "PAR INDEX năm 2020: An Giang đạt 84,67%, xếp thứ 26 cả nước.",
      published: "2021-06-25"),
  ]

  /// A check against the first and the last.
  public init() {}

  /// A finding for each value beyond them.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    document.stated([.score, .percent]).compactMap { index, record in
      guard let bound = Bound(exceededBy: record, reference), !document.isDoubtful(index),
        reference.published.owner(of: record) == nil || document.isPlainlyRead(index)
      else { return nil }
      let message =
        "\(record.subject), \(record.topic): \(record.printedValue) lies "
        + "\(bound.isTop ? "above the first" : "below the last"), \(bound.fact.subject) with "
        + "\(bound.value) (\(bound.fact.source))"
      let isSure = bound.fact.isVerified && PrintedNumber.areNear(record.value, bound.value)
      let severity = isSure ? document.certainty([index]) : .warning
      return finding(severity, message, record: index, in: document).with(
        expected: "\(bound.isTop ? "at most" : "at least") \(bound.value)",
        found: "\(record.value)")
    }
  }
}

/// The published value that a stated one goes beyond.
private struct Bound {
  let fact: PublishedFact
  let value: ExactDecimal
  let isTop: Bool

  init?(exceededBy record: Record, _ reference: ReferenceBook) {
    guard record.component == nil, record.scope == nil, let year = record.year,
      let level = reference.levels.level(of: record.subject),
      reference.indices.isHigherBetter(record.index), Self.isOfItsUnit(record, reference)
    else { return nil }
    for fact in reference.published.facts(of: record.index, level, year: year) {
      guard let value = fact.value, value > 1 || record.value <= 1 else { continue }
      let isAbove = fact.position == "top" && record.value > value
      guard isAbove || fact.position == "bottom" && record.value < value,
        fact.subject != record.subject
      else { continue }
      (self.fact, self.value, isTop) = (fact, value, isAbove)
      return
    }
    return nil
  }

  /// Whether it is told in the unit of the index.
  private static func isOfItsUnit(_ record: Record, _ reference: ReferenceBook) -> Bool {
    let units = reference.indices.units(of: record.index)
    return record.measure == .score || units.isEmpty || units.contains("%")
  }
}
