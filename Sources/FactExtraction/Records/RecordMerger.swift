internal import DocumentModel
internal import VietnameseText

/// A fact before it is decided which of equal ones stays.
struct RecordDraft {
  var record: Record
  /// Whether the headline states it.
  var isHeadline: Bool
}

/// Makes one record of a fact that a text states more than once.
///
/// A headline that contradicts the body gives no record: the body is taken for right, and the
/// validator reports the contradiction.
enum RecordMerger {
  static func merged(_ drafts: [RecordDraft]) -> [Record] {
    let body = drafts.filter { !$0.isHeadline }
    let agreed = drafts.filter { draft in
      !draft.isHeadline || !body.contains { isContradiction(draft.record, $0.record) }
    }
    var result: [Record] = []
    for draft in agreed { add(draft.record, to: &result) }
    return result.sorted { $0.span < $1.span }
  }

  private static func add(_ record: Record, to result: inout [Record]) {
    guard let index = result.firstIndex(where: { isSame($0, record) }) else {
      result.append(record)
      return
    }
    if result[index].period == nil, record.period != nil {
      result[index] = record
    } else {
      result[index].of = result[index].of ?? record.of
      result[index].baseline = result[index].baseline ?? record.baseline
    }
  }

  private static func isSame(_ left: Record, _ right: Record) -> Bool {
    isAboutSame(left, right) && left.value == right.value
      && (left.period == right.period || left.period == nil || right.period == nil)
      && (left.baseline == right.baseline || left.baseline == nil || right.baseline == nil)
  }

  private static func isAboutSame(_ left: Record, _ right: Record) -> Bool {
    left.subject == right.subject && left.index == right.index && left.measure == right.measure
      && left.scope == right.scope && key(left.component) == key(right.component)
  }

  private static func isContradiction(_ headline: Record, _ body: Record) -> Bool {
    isAboutSame(headline, body) && headline.value != body.value
      && (headline.period == body.period || headline.period == nil)
      && (headline.measure == .rank || headline.measure == .percent || headline.measure == .score)
  }

  /// A component without case, marks and the words that only lead in to it.
  static func key(_ component: String?) -> String? {
    guard let component else { return nil }
    var words = LetterFolding.folded(component).split { !$0.isLetter && !$0.isNumber }
    let leads: [[Substring]] = [
      ["các"], ["những"], ["chỉ", "số", "thành", "phần"], ["chỉ", "số", "lĩnh", "vực"],
      ["lĩnh", "vực"], ["chỉ", "số"], ["công", "tác"], ["nội", "dung"], ["về"],
    ]
    while let lead = leads.first(where: { words.starts(with: $0) && words.count > $0.count }) {
      words.removeFirst(lead.count)
    }
    return words.joined(separator: " ")
  }
}
