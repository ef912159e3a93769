public import DocumentModel
internal import VietnameseText

/// Finds moves within a ranking that do not follow from the two ranks on the page.
///
/// A move is the earlier rank less the later one, so that climbing counts up. Error where the
/// page names the earlier year; warning where the year before had to be assumed.
public struct RankChange: Check {
  /// The check's id.
  public let id = "rank_change"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "A move in a ranking is the earlier rank less the later one."

  /// A check of moves.
  public init() {}

  /// A finding for each move that none of the page's ranks gives.
  public func findings(in document: Document, knowing reference: ReferenceData) -> [Finding] {
    let ranks = document.stated([.rank]).map(\.record)
    return document.stated([.rankChange]).compactMap { index, record in
      let moves = Move.all(behind: record, among: ranks)
      guard let first = moves.first, !moves.contains(where: { $0.distance == record.value })
      else { return nil }
      let message =
        "\(record.subject), \(record.topic): from rank \(first.earlier) to rank \(first.later) "
        + "is a move of \(first.distance), not \(record.value)"
      let severity = record.baseline == nil ? Finding.Severity.warning : .error
      return finding(severity, message, record: index, in: document)
        .with(expected: "\(first.distance)", found: "\(record.value)")
    }
  }
}

/// Two ranks of one unit, the earlier and the later.
private struct Move {
  let earlier: ExactDecimal
  let later: ExactDecimal

  /// How far up it went.
  var distance: ExactDecimal { earlier - later }

  static func all(behind change: Record, among ranks: [Record]) -> [Move] {
    guard let year = change.year,
      let before = change.baselineYear ?? (change.baseline == nil ? year - 1 : nil)
    else { return [] }
    let ranks = ranks.filter { $0.sharesSubject(with: change) }
    return ranks.filter { $0.year == before }.flatMap { earlier in
      ranks.filter { $0.year == year }.map { Move(earlier: earlier.value, later: $0.value) }
    }
  }
}
