public import DocumentModel
internal import VietnameseText

/// Finds counts of rising and falling units that cannot both be true.
///
/// "15/17 bộ tăng" leaves two that fell or stood still: more of them, counted or named, are one
/// too many.
public struct CountSum: Check {
  /// The check's id.
  public let id = "count_sum"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "Units that rose and units that fell are together no more than there are."

  /// A check of counts.
  public init() {}

  /// A finding for each count of risen units that leaves too little room.
  public func findings(in document: Document, knowing reference: ReferenceData) -> [Finding] {
    let facts = document.stated([.count, .change])
    return facts.compactMap { index, record in
      guard record.direction == .up, let room = room(beside: record, reference) else { return nil }
      let fallen = Fallen(beside: record, among: facts.map(\.record), reference)
      guard fallen.count > room else { return nil }
      let message =
        "\(record.topic): \(record.printedValue) rose, which leaves \(room), "
        + "but the page \(fallen.isCounted ? "counts" : "names") \(fallen.count) that fell"
      return finding(.error, message, record: index, in: document)
        .with(expected: "at most \(room)", found: "\(fallen.count)")
    }
  }

  /// How many units did not rise.
  private func room(beside record: Record, _ reference: ReferenceData) -> Int? {
    guard let value = record.value.whole,
      let total = record.of?.whole ?? knownTotal(record, reference)
    else { return nil }
    return total - value
  }

  private func knownTotal(_ record: Record, _ reference: ReferenceData) -> Int? {
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

  init(beside risen: Record, among facts: [Record], _ reference: ReferenceData) {
    let others = facts.filter {
      $0.index == risen.index && $0.period == risen.period && $0.scope == risen.scope
        && ($0.baseline == nil || risen.baseline == nil || $0.baseline == risen.baseline)
    }
    let counted =
      others.filter { $0.subject == risen.subject && $0.direction == .down }
      .compactMap(\.value.whole).max() ?? 0
    let level = reference.levels.level(of: risen.subject)
    let named = Set(
      others.filter {
        $0.measure == .change && $0.component == nil && $0.value < 0
          && reference.levels.level(of: $0.subject) == level
      }.map(\.subject))
    count = max(counted, named.count)
    isCounted = counted >= named.count
  }
}

/// Which way the counted units went.
private enum Direction {
  case up, down
}

extension Record {
  /// The direction a count's condition names; `nil` for other conditions and other measures.
  ///
  /// "Cao hơn" only speaks of time beside a baseline year; "cao hơn giá trị trung bình" does not.
  fileprivate var direction: Direction? {
    guard measure == .count, let words = component?.lowercased() else { return nil }
    let falls = ["giảm", "tụt", "sụt", "hụt", "đi xuống"].contains { words.contains($0) }
    let rises = ["tăng", "cải thiện", "đi lên"].contains { words.contains($0) }
    if falls != rises { return falls ? .down : .up }
    guard !falls, baselineYear != nil, !words.contains("trung bình") else { return nil }
    if words.contains("cao hơn") { return .up }
    return words.contains("thấp hơn") ? .down : nil
  }
}
