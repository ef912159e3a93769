public import DocumentModel
public import ReferenceData

/// Finds results of editions that never took place.
public struct EditionExistence: Check {
  /// The check's id.
  public let id = "edition"
  /// The worst severity it gives.
  public let severity = Finding.Severity.warning
  /// What it looks for.
  public let sentence = "An index has an edition of the year."
  /// When it speaks and how loudly.
  public let documentation = """
    Known are the first and last editions of indices, and of those that do not appear every year all of
    them. Always a warning: a year between two editions may be that of a survey. Components and ranks of
    years to come are left to other checks.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .warning, "Theo Doing Business 2022, Việt Nam xếp ⟦thứ 70/190⟧.", published: "2023-01-25"),
    CheckExample(
      silentOn: "Theo Doing Business 2020, Việt Nam xếp thứ 70/190.", published: "2019-10-25"),
  ]
  /// A year is easily misread.
  public let bounds = CertaintyBounds(error: 0.9, warning: 0.8)

  /// A check of editions.
  public init() {}

  /// A finding for each index and year, once.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    var seen: Set<Edition> = []
    return document.stated([.rank, .score, .rankChange]).compactMap { index, record in
      guard let year = record.year, reference.editions.tookPlace(record.index, year) == false,
        seen.insert(Edition(index: record.index, year: year)).inserted,
        let near = reference.editions.nearest(record.index, to: year)
      else { return nil }
      let message =
        "\(record.index) has no edition of \(year); the nearest is that of \(near.year) "
        + "(\(near.source))"
      return finding(.warning, message, record: index, in: document)
        .with(expected: "\(near.year)", found: "\(year)")
    }
  }
}
