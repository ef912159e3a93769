public import DocumentModel
public import ReferenceData
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
  /// When it speaks and how loudly.
  public let documentation = """
    The page gives both ranks and the move. An error where it names the earlier year; a warning where
    the year before had to be assumed, and where one of the three may be another unit's.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error,
      "Năm 2022, Bến Tre xếp thứ 26 về DTI. Năm 2023, Bến Tre xếp thứ 21 về DTI, ⟦tăng 4 bậc⟧ "
        + "so với năm 2022.",
      published: "2025-02-10"),
    CheckExample(
      silentOn:
        "Năm 2022, Bến Tre xếp thứ 26 về DTI. Năm 2023, Bến Tre xếp thứ 21 về DTI, tăng 5 bậc "
        + "so với năm 2022.",
      published: "2025-02-10"),
  ]

  /// A check of moves.
  public init() {}

  /// A finding for each move that none of the page's ranks gives.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    let ranks = document.stated([.rank])
    return document.stated([.rankChange]).compactMap { index, record in
      let moves = Move.all(behind: record, among: ranks)
      guard let first = moves.first, !moves.contains(where: { $0.distance == record.value }),
        first.distance != 0,
        !([index] + first.records).contains(where: document.isDoubtful)
      else { return nil }
      let message =
        "\(record.subject), \(record.topic): from rank \(first.earlier) to rank \(first.later) "
        + "is a move of \(first.distance), not \(record.value)"
      let isSure = record.baseline != nil && moves.count == 1
      let severity = isSure ? document.certainty([index] + first.records) : .warning
      return finding(severity, message, record: index, against: first.records, in: document)
        .with(expected: "\(first.distance)", found: "\(record.value)")
    }
  }
}

/// Two ranks of one unit, the earlier and the later.
private struct Move {
  let earlier: ExactDecimal
  let later: ExactDecimal
  /// The records that give them.
  let records: [Int]

  /// How far up it went.
  var distance: ExactDecimal { earlier - later }

  static func all(
    behind change: Record, among ranks: [(index: Int, record: Record)]
  ) -> [Move] {
    guard let year = change.year,
      let before = change.baselineYear ?? (change.baseline == nil ? year - 1 : nil)
    else { return [] }
    let ranks = ranks.filter { $0.record.sharesSubject(with: change) }
    return ranks.filter { $0.record.year == before }.flatMap { earlier in
      ranks.filter { $0.record.year == year }.map { later in
        Move(
          earlier: earlier.record.value, later: later.record.value,
          records: [earlier.index, later.index])
      }
    }
  }
}
