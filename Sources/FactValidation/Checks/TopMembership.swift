public import DocumentModel
public import ReferenceData

/// Finds a unit among the best ten whose rank is no better than eleven.
public struct TopMembership: Check {
  /// The check's id.
  public let id = "top_rank"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "A unit among the top N has a rank of N or better."
  /// When it speaks and how loudly.
  public let documentation = """
    Both must speak of one index, year, component and scope. A warning where one of them may be
    another unit's.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error,
      "Năm 2012, Bến Tre lọt top 10 PAPI. Theo PAPI năm 2012, Bến Tre xếp ⟦thứ 12⟧ cả nước.",
      published: "2013-05-20"),
    CheckExample(
      silentOn: "Năm 2012, Bến Tre lọt top 10 PAPI. Theo PAPI năm 2012, Bến Tre xếp thứ 9 cả nước.",
      published: "2013-05-20"),
  ]

  /// A check of the best.
  public init() {}

  /// A finding for each rank that lies outside.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    let tops = Dictionary(grouping: document.stated([.top]), by: { $0.record.standing })
    guard !tops.isEmpty else { return [] }
    return document.stated([.rank]).compactMap { index, record in
      let groups = record.period == nil ? nil : tops[record.standing]
      let group = groups?.first { $0.record.value < record.value }
      guard let group else { return nil }
      let message =
        "\(record.subject), \(record.topic): rank \(record.value) is not among the top "
        + "\(group.record.value)"
      return finding(
        document.certainty([index, group.index]), message, record: index, against: [group.index],
        in: document
      ).with(expected: "at most \(group.record.value)", found: "\(record.value)")
    }
  }
}

extension Record {
  /// The unit, index, component, scope and year that it speaks of.
  fileprivate var standing: [String?] { [subject, index, component, scope, period] }
}
