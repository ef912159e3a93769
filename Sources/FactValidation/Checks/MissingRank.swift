public import DocumentModel
public import ReferenceData

/// Finds a rank that is missing from an otherwise full table.
public struct MissingRank: Check {
  /// The check's id.
  public let id = "missing_rank"
  /// The worst severity it gives.
  public let severity = Finding.Severity.warning
  /// What it looks for.
  public let sentence = "A table of ranks without gaps has none."
  /// When it speaks and how loudly.
  public let documentation = """
    A table is full if at least four of its ranks follow each other but for one or two. A rank that
    the text gives beside the table is not missing. Tables of chosen units, whose ranks are wide
    apart, are left alone, and so are tables in which two units share a rank.
    """

  /// A check of tables.
  public init() {}

  /// A finding for each missing rank, at the rank behind the gap.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    let ranks = document.stated([.rank])
    let rankings = Dictionary(grouping: ranks) { $0.record.ranking(reference) }
    return rankings.sorted { $0.value[0].index < $1.value[0].index }.flatMap { _, members in
      let table = members.filter { $0.record.isOfTable }.map(\.index)
      let known = Set(members.compactMap(\.record.value.whole))
      return gaps(in: table, known, document).map { index, rank in
        finding(on: index, missing: rank, in: document)
      }
    }
  }

  private func finding(on index: Int, missing rank: Int, in document: Document) -> Finding {
    let record = document.records[index]
    let message =
      "\(record.topic): the table goes from rank \(rank - 1) to \(record.value); "
      + "the row of rank \(rank) is missing"
    return finding(.warning, message, record: index, in: document)
      .with(expected: "\(rank)", found: "\(record.value)")
  }

  /// The missing ranks, each with the record behind it.
  private func gaps(
    in table: [Int], _ known: Set<Int>, _ document: Document
  ) -> [(Int, Int)] {
    let sorted = table.compactMap { index in
      document.records[index].value.whole.map { (index, $0) }
    }.sorted { $0.1 < $1.1 }
    guard sorted.count > 3, sorted.count == Set(sorted.map(\.1)).count,
      let first = sorted.first?.1, let last = sorted.last?.1, last - first < 4 * sorted.count
    else { return [] }
    let missing = (first...last).filter { !known.contains($0) }
    guard (1...2).contains(missing.count), sorted.count > 3 * missing.count else { return [] }
    return missing.compactMap { rank in sorted.first { $0.1 > rank }.map { ($0.0, rank) } }
  }
}

extension Record {
  /// What makes ranks parts of one ranking.
  fileprivate func ranking(_ reference: ReferenceBook) -> [String?] {
    [index, component, period, scope, reference.levels.level(of: subject)?.rawValue]
  }
}
