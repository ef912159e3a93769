public import DocumentModel
public import ReferenceData

/// Finds a better value with a worse rank.
public struct ScoreOrder: Check {
  /// The check's id.
  public let id = "score_order"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// How sure the records must be.
  public let bounds = CertaintyBounds.comparisons
  /// What it looks for.
  public let sentence = "Of two units the one of the better rank has no lower value."
  /// When it speaks and how loudly.
  public let documentation = """
    Units of one index, year, component and level are put in the order of their ranks; published
    ranks and values take part where the page gives none. The unit that disturbs the order most is
    named, with one it contradicts. An error where all four figures can hardly be misread; a warning
    otherwise, and where a published figure is needed or the values are far apart.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error,
      "Theo PII năm 2022, Bến Tre xếp thứ 4 với 70,25 điểm.\nTheo PII năm 2022, Long An xếp "
        + "thứ 5 với ⟦71,13 điểm⟧.",
      published: "2024-02-01"),
    CheckExample(
      silentOn:
        "Theo PGI năm 2022, Bến Tre xếp thứ 4 với 16,95 điểm.\nTheo PGI năm 2022, Long An xếp "
        + "thứ 5 với 16,63 điểm.",
      published: "2023-04-20"),
  ]

  /// A check of orders.
  public init() {}

  /// A finding for each unit that disturbs the order.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    StandingList.all(in: document, knowing: reference).flatMap { list -> [Finding] in
      guard reference.indices.isHigherBetter(list.index) else { return [] }
      return list.disturbers.compactMap { disturber, other in
        finding(on: disturber, other, in: document)
      }
    }
  }

  private func finding(
    on standing: Standing, _ other: Standing, in document: Document
  ) -> Finding? {
    guard let index = standing.valueRecord ?? standing.rankRecord else { return nil }
    let message =
      "\(document.records[index].topic): \(standing.subject), rank \(standing.rank), has "
      + "\(standing.value), but \(other.subject), rank \(other.rank), has \(other.value)"
    let records = standing.records + other.records
    let isSure =
      standing.records.count == 2 && other.records.count == 2
      && PrintedNumber.areNear(standing.value, other.value)
    let bound = standing.rank < other.rank ? "at least" : "at most"
    return finding(
      isSure ? document.certainty(records) : .warning, message, record: index, against: records,
      in: document
    ).with(expected: "\(bound) \(other.value)", found: "\(standing.value)")
  }
}
