public import DocumentModel
public import ReferenceData
internal import VietnameseText
internal import WordLists

/// Finds counts of more units than there are.
public struct CountRange: Check {
  /// The check's id.
  public let id = "count_range"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "A number of units is no greater than the number of units there are."
  /// When it speaks and how loudly.
  public let documentation = """
    The count is held against the total printed with it, else against the largest total known of the
    index, level and year. A doubt about the reading where the count is more than twice that: it counts
    units of another level. A warning where the total is only recalled, and where the count may be another
    index's.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error, "Theo PAR INDEX năm 2020, có ⟦18/17 bộ⟧ tăng điểm so với năm 2019.",
      published: "2021-06-25"),
    CheckExample(
      silentOn: "Theo PAR INDEX năm 2020, có 15/17 bộ có chỉ số tăng so với năm 2019.",
      published: "2021-06-25"),
  ]

  /// A check of counts.
  public init() {}

  /// A finding for each count that is too great.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    recordFindings(in: document, reference) + unreadFindings(in: document)
  }

  /// How many provinces there were at most: from 2004 to 2008 one more than after.
  private static let mostProvinces = (before2009: 64, since: 63)

  /// Counts of more provinces than there ever were, of which no record was made.
  private func unreadFindings(in document: Document) -> [Finding] {
    guard !document.records.isEmpty else { return [] }
    let published = document.metadata.published.flatMap { CalendarDay(iso: $0) }
    let isOld = published.map { $0.year < 2009 } ?? true
    let most = isOld ? Self.mostProvinces.before2009 : Self.mostProvinces.since
    return document.mentions.indices.compactMap { index in
      let mention = document.mentions[index]
      guard case .count(let count, _, let noun) = mention.value,
        CheckWords.provinceNouns.words.contains(where: { noun.hasPrefix($0) }),
        count > most, document.isInArticle(mention.span),
        !document.records.contains(where: { $0.span.overlaps(mention.span) })
      else { return nil }
      let message = "\(count) provinces cannot be, there are \(most) at most"
      return finding(.warning, message, mention: index, in: document)
        .with(expected: "at most \(most)", found: "\(count)")
    }
  }

  private func recordFindings(in document: Document, _ reference: ReferenceBook) -> [Finding] {
    document.stated([.count]).compactMap { index, record in
      guard let count = record.value.whole, let limit = limit(of: record, reference),
        count > limit.total
      else { return nil }
      let message =
        "\(record.topic): \(record.printedValue) \(record.subject) cannot be, there are "
        + "\(limit.total)"
      let severity = limit.isSure ? document.certainty([index]) : .warning
      var finding = finding(severity, message, record: index, in: document)
      // "38 địa phương" of a sentence about ministries counts provinces.
      if record.of == nil, count > 2 * limit.total { finding.kind = .reading }
      return
        finding
        .with(expected: "at most \(limit.total)", found: "\(count)")
    }
  }

  private func limit(
    of record: Record, _ reference: ReferenceBook
  ) -> (total: Int, isSure: Bool)? {
    if let of = record.of?.whole { return (of, true) }
    guard let level = reference.levels.level(of: record.subject), let year = record.year else {
      return nil
    }
    let sets = reference.totals.totals(of: record.index, level, year: year)
    let largest = sets.flatMap { [$0.total, $0.assessed] }.compactMap { $0 }.max() ?? 0
    return largest > 0 ? (largest, sets.allSatisfy(\.isVerified)) : nil
  }
}
