public import DocumentModel
public import ReferenceData
internal import VietnameseText
internal import WordLists

/// Finds two units on one rank.
public struct SharedRank: Check {
  /// The check's id.
  public let id = "shared_rank"
  /// The worst severity it gives.
  public let severity = Finding.Severity.warning
  /// What it looks for.
  public let sentence = "A rank of an index and year belongs to one unit."
  /// When it speaks and how loudly.
  public let documentation = """
    Units of one value share a rank rightly, and so do those that a text calls level ("đồng hạng",
    "cùng"). Ranks told in words ("dẫn đầu") are left alone: there are many ways to lead.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .warning,
      "Theo PAPI năm 2012, Bến Tre xếp thứ 9 cả nước.\nTheo PAPI năm 2012, Long An xếp ⟦thứ "
        + "9⟧ cả nước.",
      published: "2013-05-20"),
    CheckExample(
      silentOn:
        "Theo PAPI năm 2012, Bến Tre xếp thứ 9 cả nước.\nTheo PAPI năm 2012, Long An xếp thứ 10 "
        + "cả nước.",
      published: "2013-05-20"),
  ]

  /// A check of ranks.
  public init() {}

  /// A finding for each rank that a second unit has.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    var first: [Seat: Int] = [:]
    return document.stated([.rank]).compactMap { index, record in
      guard let seat = Seat(record, reference) else { return nil }
      guard let earlier = first[seat] else {
        first[seat] = index
        return nil
      }
      let other = document.records[earlier]
      guard other.subject != record.subject, !areLevel(index, earlier, in: document),
        ![record, other].allSatisfy({ reference.published.isPublished($0) })
      else { return nil }
      let message =
        "\(record.topic): rank \(record.value) is given to \(other.subject) and to "
        + "\(record.subject); one of the two is wrong unless they share it"
      return finding(.warning, message, record: index, against: [earlier], in: document)
        .with(expected: other.subject, found: record.subject)
    }
  }

  private func areLevel(_ one: Int, _ other: Int, in document: Document) -> Bool {
    let records = document.records
    let values = [one, other].map { index in
      records.first { $0.isValue(of: records[index]) }?.value
    }
    if let value = values[0], value == values[1] { return true }
    return [one, other].contains { index in
      let words = document.words(in: document.sentence(around: records[index].span))
      return CheckWords.level.words.contains { words.holds($0) }
    }
  }
}

/// A place in a ranking.
private struct Seat: Hashable {
  /// What the names of rules that read ranks told in words hold.
  private static let told = ["leader", "highest", "word", "runner-up", "number-one"]

  let words: [String?]
  let level: UnitLevel
  let rank: Int

  init?(_ record: Record, _ reference: ReferenceBook) {
    guard record.period != nil, let rank = record.value.whole,
      let level = reference.levels.level(of: record.subject), level != .country,
      !Self.told.contains(where: { record.rule.holds($0) })
    else { return nil }
    (self.level, self.rank) = (level, rank)
    words = [record.index, record.component, record.period, record.scope, record.of?.description]
  }
}

extension Record {
  /// Whether it gives the value that belongs to `rank`.
  fileprivate func isValue(of rank: Record) -> Bool {
    [.score, .percent].contains(measure) && subject == rank.subject && period == rank.period
      && sharesMeasurement(with: rank)
  }
}
