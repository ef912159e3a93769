public import DocumentModel
public import ReferenceData
internal import VietnameseText
internal import WordLists

/// Finds counts of rising and falling units that cannot both be true.
///
/// "15/17 bộ tăng" leaves two that fell or stood still: more of them, counted or named, are one
/// too many.
public struct CountSum: Check {
  /// The check's id.
  public let id = "count_sum"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// How sure the records must be.
  public let bounds = CertaintyBounds.values
  /// What it looks for.
  public let sentence = "Units that rose and units that fell are together no more than there are."
  /// When it speaks and how loudly.
  public let documentation = """
    Risen and fallen units are counted, or named one by one with their changes. The total is the one
    printed with the count, else the verified number of ranked units.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error,
      "Theo PAR INDEX 2020, có ⟦16/17 bộ⟧ có chỉ số tăng so với năm 2019. Hai bộ có chỉ số "
        + "giảm so với năm 2019.",
      published: "2021-06-25"),
    CheckExample(
      silentOn:
        "Theo PAR INDEX 2020, có 15/17 bộ có chỉ số tăng so với năm 2019. Hai bộ có chỉ số giảm "
        + "so với năm 2019.",
      published: "2021-06-25"),
  ]

  /// A check of counts.
  public init() {}

  /// A finding for each count of risen units that leaves too little room.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    let facts = document.stated([.count, .change])
    return facts.compactMap { index, record in
      guard record.direction == .up, let room = room(beside: record, reference) else { return nil }
      let fallen = Fallen(beside: record, among: facts, reference)
      guard fallen.count > room else { return nil }
      let message =
        "\(record.topic): \(record.printedValue) rose, which leaves \(room), "
        + "but the page \(fallen.isCounted ? "counts" : "names") \(fallen.count) that fell"
      let severity = document.certainty(fallen.isCounted ? [index] : fallen.records)
      return finding(severity, message, record: index, against: fallen.records, in: document)
        .with(expected: "at most \(room)", found: "\(fallen.count)")
    }
  }

  /// How many units did not rise.
  private func room(beside record: Record, _ reference: ReferenceBook) -> Int? {
    guard let value = record.value.whole,
      let total = record.of?.whole ?? knownTotal(record, reference)
    else { return nil }
    // More units than there are is another fault.
    return value <= total ? total - value : nil
  }

  private func knownTotal(_ record: Record, _ reference: ReferenceBook) -> Int? {
    guard record.scope == nil, let year = record.year,
      let level = reference.levels.level(of: record.subject)
    else { return nil }
    let sets = reference.totals.totals(of: record.index, level, year: year)
    return sets.count == 1 && sets[0].isVerified ? sets[0].total : nil
  }
}

/// How many units a page says fell.
private struct Fallen {
  let count: Int
  let isCounted: Bool
  /// The records that say so.
  let records: [Int]

  init(
    beside risen: Record, among facts: [(index: Int, record: Record)], _ reference: ReferenceBook
  ) {
    let others = facts.filter { $0.record.isComparable(with: risen) }
    let counts = others.filter { $0.record.isFallenCount(of: risen.subject) }
    let counted = counts.compactMap(\.record.value.whole).max() ?? 0
    let level = reference.levels.level(of: risen.subject)
    let named = others.filter {
      $0.record.isFall && reference.levels.level(of: $0.record.subject) == level
    }
    let names = Set(named.map(\.record.subject)).count
    count = max(counted, names)
    isCounted = counted >= names
    records = (counted >= names ? counts : named).map(\.index)
  }
}

/// Which way the counted units went.
private enum Direction {
  case up, down
}

extension Record {
  fileprivate func isComparable(with risen: Record) -> Bool {
    index == risen.index && period == risen.period && scope == risen.scope
      && (baseline == nil || risen.baseline == nil || baseline == risen.baseline)
  }

  fileprivate func isFallenCount(of group: String) -> Bool {
    subject == group && direction == .down
  }

  fileprivate var isFall: Bool { measure == .change && component == nil && value < 0 }

  /// The direction a count's condition names; `nil` for other conditions and other measures.
  ///
  /// "Cao hơn" only speaks of time beside a baseline year; "cao hơn giá trị trung bình" does not.
  fileprivate var direction: Direction? {
    guard measure == .count, let words = component?.lowercased() else { return nil }
    let falls = CheckWords.countedFalls.words.contains { words.holds($0) }
    let rises = CheckWords.countedRises.words.contains { words.holds($0) }
    if falls != rises { return falls ? .down : .up }
    let isOfMean = CheckWords.means.words.contains { words.holds($0) }
    guard !falls, baselineYear != nil, !isOfMean else { return nil }
    if CheckWords.higher.words.contains(where: { words.holds($0) }) { return .up }
    return CheckWords.lower.words.contains { words.holds($0) } ? .down : nil
  }
}
