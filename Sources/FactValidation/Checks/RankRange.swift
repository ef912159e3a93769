public import DocumentModel
public import ReferenceData
internal import VietnameseText

/// Finds a rank that its ranking does not have: 0, or more than there are units.
///
/// Error in a record, against the stated or the verified total; warning where the total is only
/// recalled, or where the rank is a bare mention that no record uses.
public struct RankRange: Check {
  /// The check's id.
  public let id = "rank_range"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "A rank lies between 1 and the number of ranked units."
  /// When it speaks and how loudly.
  public let documentation = """
    Held against the total printed with the rank, else against the largest total known of that year.
    Ranks within a region are left alone. A warning where the total is merely recalled, where the rank
    may be another unit's, and for a rank that no record uses.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error, "Theo PAR INDEX 2020, Bộ Y tế xếp ⟦thứ 19/17⟧ bộ, ngành.", published: "2021-06-25"),
    CheckExample(
      silentOn: "Theo PAR INDEX 2020, Bộ Y tế xếp thứ 16/17 bộ, ngành.", published: "2021-06-25"),
  ]

  /// A check of ranks.
  public init() {}

  /// A finding for each impossible rank.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    recordFindings(in: document, reference) + mentionFindings(in: document)
  }

  private func recordFindings(in document: Document, _ reference: ReferenceBook) -> [Finding] {
    document.stated([.rank]).compactMap { index, record in
      guard let limit = Limit(of: record, reference) else { return nil }
      guard record.value < 1 || record.value > limit.total || record.value.whole == nil else {
        return nil
      }
      let message =
        "\(record.subject) cannot rank \(record.value) of \(limit.total) in \(record.topic); "
        + "\(limit.origin)"
      let isPrinted = document.printsTotal(with: record)
      let severity = isPrinted ? limit.severity : min(limit.severity, document.certainty([index]))
      return finding(severity, message, record: index, in: document)
        .with(expected: "1 to \(limit.total)", found: "\(record.value)")
    }
  }

  private func mentionFindings(in document: Document) -> [Finding] {
    document.mentions.indices.compactMap { index in
      let mention = document.mentions[index]
      guard case .rank(let value?, let of?, _) = mention.value, value < 1 || value > of,
        !document.records.contains(where: { $0.span.overlaps(mention.span) })
      else { return nil }
      let message = "A rank of \(value) out of \(of) is impossible; read the figures again"
      return finding(.warning, message, mention: index, in: document)
        .with(expected: "1 to \(of)", found: "\(value)")
    }
  }
}

extension Document {
  /// Whether one mention prints the rank together with its total.
  fileprivate func printsTotal(with record: Record) -> Bool {
    mentions.contains { mention in
      guard case .rank(.some, .some, _) = mention.value else { return false }
      return mention.span.overlaps(record.span)
    }
  }
}

/// How many units there are to rank, and who says so.
private struct Limit {
  let total: ExactDecimal
  let severity: Finding.Severity
  let origin: String

  /// How many provinces there are from 2025-07-01, Resolution 202/2025/QH15.
  private static let newProvinces = 34

  init?(of record: Record, _ reference: ReferenceBook) {
    if let of = record.of {
      (total, severity, origin) = (of, .error, "the page itself gives the total")
      return
    }
    guard record.scope == nil, let year = record.year,
      let level = reference.levels.level(of: record.subject)
    else { return nil }
    let sets = reference.totals.totals(of: record.index, level, year: year)
    // A unit that was merged away has its rank among those of before.
    let isOldProvince = level == .province && reference.spells.isFormer(record.subject)
    guard !isOldProvince || sets.allSatisfy({ $0.total ?? 0 > Self.newProvinces }) else {
      return nil
    }
    let largest = sets.filter { $0.total ?? 0 > 0 }.max { $0.total ?? 0 < $1.total ?? 0 }
    guard let largest, let count = largest.total else { return nil }
    total = ExactDecimal(count)
    severity = largest.isVerified && sets.count == 1 ? .error : .warning
    origin = "the total is known from \(largest.source)"
  }
}
