internal import DocumentModel
internal import VietnameseText

/// Standings that nobody has: wished for, denied, possible, supposed or asked after.
extension StandingReader {
  /// Whether the words state that the standing is so.
  func isFactual(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    !isWished(item, sentence) && !isDenied(item, sentence) && !isLost(item, sentence)
      && !isOnlyPossible(item, sentence) && !isSupposed(item, sentence) && !isAsked(sentence)
  }

  /// "phấn đấu vào top 20", "cần tăng 5 bậc": the verb may belong to the value.
  func isWished(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let own = item.value?.type == "rank_change" ? item.span.count : 0
    return cues.contains("targets", in: sentence.before(item.span.start + own, reach: 90 + own))
  }

  /// "không đứng số 1", "chưa thể vào top 10", "nằm ngoài nhóm 30": a place that a unit does not
  /// have; but "không chỉ đứng thứ 3" has it.
  private func isDenied(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let words = sentence.before(item.span.start, reach: 64).parts
    let other = words.last { !cues.has($0, in: "holding-words") }
    return other?.isAny(of: ["không", "chưa", "chẳng", "khỏi", "ngoài"]) ?? false
  }

  /// "mất vị trí thứ 10", "cạnh tranh vị trí thứ hai": a place that is gone or not reached.
  private func isLost(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    guard item.value?.type == "rank" || item.value?.type == "top" else { return false }
    let words = sentence.before(item.span.start)
    let nouns: [StaticString] = ["vị trí", "ngôi", "ngôi vị", "thứ hạng"]
    let noun = nouns.first { words.endsWithWord($0) }
    let verb = words.to(words.range.upperBound - (noun?.utf8CodeUnitCount ?? 0)).trimmed
    return cues.suffix("losing-verbs", of: verb) != nil
  }

  /// "có thể lên hạng 10", "sẽ đứng thứ nhất": the verb of the value stands under a modal one.
  private func isOnlyPossible(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let words = sentence.before(item.span.start, reach: 64)
    let parts = words.parts.suffix(7)
    let bound = parts.last { word in
      word.containsName || ",;:.(".utf8.contains(word.lastByte)
        || cues.has(word, in: "clause-words")
    }
    let start = bound?.range.upperBound ?? parts.first?.range.lowerBound
    return start.map { cues.contains("modals", in: words.from($0).trimmed) } ?? false
  }

  /// "Nếu không có sáp nhập, tỉnh đã xếp thứ 8"; "nếu tính riêng vùng" and "nếu như năm 2020 … thì"
  /// suppose nothing.
  private func isSupposed(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let words = sentence.words(sentence.span.start, item.span.start)
    guard words.containsWord("nếu"), let place = words.lastRange(of: "nếu") else { return false }
    let condition = words.from(place.upperBound).trimmed
    return cues.prefix("conditions", of: condition) != nil && !condition.contains(";")
  }

  /// "Liệu Đà Nẵng có trở lại top 5?": a question of whether; "vì sao" takes its fact for granted.
  private func isAsked(_ sentence: SentenceView) -> Bool {
    let words = sentence.words(sentence.span.start, sentence.span.end)
    guard let mark = words.lastRange(of: "?"), words.from(mark.upperBound).count <= 4 else {
      return false
    }
    let question = words.to(mark.lowerBound).trimmed
    return question.startsWithWord("liệu") || question.contains(", liệu")
      || question.endsWithAnyWord(["không", "chưa", "chăng", "hay sao", "bao giờ", "khi nào"])
      || question.containsAnyWord(["có thể", "phải chăng", "bao giờ", "khi nào"])
  }
}
