public import DocumentModel
public import ReferenceData

/// Finds a rank that falls out of the order of its table.
public struct ListOrder: Check {
  /// The check's id.
  public let id = "list_order"
  /// The worst severity it gives.
  public let severity = Finding.Severity.warning
  /// What it looks for.
  public let sentence = "In a table ordered by rank every rank stands in its place."
  /// When it speaks and how loudly.
  public let documentation = """
    A table is ordered if at least five ranks in it rise from row to row, all but one. That one is
    named. Tables in another order, by region or by name, are left alone, and so are those of
    countries, which are chosen ones.
    """

  /// A check of tables.
  public init() {}

  /// A finding for each rank out of order.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    TableRows.all(in: document).compactMap { table in
      let ranks = table.rows.compactMap(\.ranks.first)
      guard let place = stray(in: ranks.map { document.records[$0].value }) else { return nil }
      let record = document.records[ranks[place]]
      guard reference.levels.level(of: record.subject) != .country,
        reference.subjectLevels.level(of: record.subject) != .country
      else { return nil }
      let message =
        "\(record.topic): rank \(record.value) of \(record.subject) falls out of the order of the "
        + "table"
      return finding(.warning, message, record: ranks[place], in: document)
        .with(expected: "the next rank", found: "\(record.value)")
    }
  }

  /// The one rank without which the others rise.
  private func stray(in ranks: [ExactDecimal]) -> Int? {
    guard ranks.count > 4,
      let drop = ranks.indices.dropLast().first(where: { ranks[$0] > ranks[$0 + 1] })
    else { return nil }
    return [drop + 1, drop].first { candidate in
      var rest = ranks
      rest.remove(at: candidate)
      return zip(rest, rest.dropFirst()).allSatisfy { $0 <= $1 }
    }
  }
}
