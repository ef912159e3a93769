internal import DocumentModel
internal import VietnameseText

/// Finds the total that a rank, score or count is out of where its own span does not say it.
struct TotalReader {
  /// The total of a rank ("… trong 19 bộ, ngành") or the scale of a score ("thang điểm 100").
  func total(
    of item: SentenceView.Item, _ reading: StandingReader.Reading, in sentence: SentenceView
  ) -> ExactDecimal? {
    switch reading.measure {
    case .rank:
      total(ofRank: item, in: sentence).map { ExactDecimal($0) }
    case .score, .percent: scale(of: item, in: sentence)
    default: nil
    }
  }

  private func total(ofRank item: SentenceView.Item, in sentence: SentenceView) -> Int? {
    let counts = sentence.items.compactMap { other -> Int? in
      guard case .count(let value, nil, _)? = other.value, isOf(other, item, sentence),
        item.bracket == nil || other.bracket == item.bracket,
        !sentence.hasBreak(
          min(other.span.end, item.span.end), max(other.span.start, item.span.start))
      else { return nil }
      if sentence.words(item.span.end, other.span.start).isEmpty, other.span.start >= item.span.end
      {
        return value
      }
      let before = sentence.before(other.span.start, reach: 24)
      let isTotal = before.endsWithAnyWord([
        "trong", "trong số", "trên", "trong tổng số", "trên tổng số", "(trong", "cả",
        "danh sách", "bảng của", "bảng xếp hạng của", "bảng",
      ])
      return isTotal ? value : nil
    }
    return counts.first
  }

  /// Whether a count can be the total of `rank`: one behind another rank belongs to that.
  private func isOf(
    _ count: SentenceView.Item, _ rank: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    let ranks = sentence.items.filter { $0.value?.type == "rank" && $0.bracket == nil }
    let owner = ranks.last { $0.span.end <= count.span.start }
    guard let owner, owner.span != rank.span else { return true }
    if rank.span.start > count.span.start { return false }
    return sentence.words(rank.span.end, owner.span.start).isAny(of: ["và", ",", "", "thứ"])
      || sentence.words(rank.span.end, owner.span.start).wordCount <= 2
  }

  /// The total named before a count: "kết quả của 63 địa phương cho thấy, có 38 đơn vị …".
  func total(ofCount item: SentenceView.Item, in sentence: SentenceView) -> Int? {
    guard case .count(let value, _, _)? = item.value else { return nil }
    for other in sentence.items.reversed() where other.span.end <= item.span.start {
      guard case .count(let total, nil, _)? = other.value, total > value else { continue }
      let before = sentence.before(other.span.start, reach: 20)
      if before.hasSuffix("của") || before.hasSuffix("trong") || before.hasSuffix("trong số") {
        return total
      }
    }
    return nil
  }

  /// Whether no other score stands between the value and the scale behind it.
  private func isNext(
    _ scale: Int, to item: SentenceView.Item, in sentence: SentenceView
  ) -> Bool {
    !sentence.items.contains {
      $0.value?.type == "score" && $0.span.start >= item.span.end && $0.span.end <= scale
        && sentence.byte(sentence.nextInk($0.span.end)) != UInt8(ascii: ")")
    } || sentence.hasBreak(item.span.end, scale) == false && scale < item.span.start
  }

  private static let scales: [StaticString] = [
    "thang điểm từ 1 đến ", "thang điểm từ 0 đến ", "thang điểm từ 0% đến ",
    "thang điểm đánh giá là ", "thang điểm là ", "thang điểm ", "tổng điểm tối đa là ", "thang ",
  ]

  /// "thang điểm 7", "tổng điểm tối đa là 100".
  private func scale(
    of item: SentenceView.Item, in sentence: SentenceView
  ) -> ExactDecimal? {
    for phrase in Self.scales {
      guard let start = sentence.offset(of: phrase), isNext(start, to: item, in: sentence) else {
        continue
      }
      let words = sentence.words(start + phrase.utf8CodeUnitCount, sentence.span.end)
      let digits = words.array.prefix { $0 &- 0x30 < 10 }
      if let value = Int(String(decoding: digits, as: UTF8.self)), value > 0 {
        return ExactDecimal(value)
      }
    }
    return nil
  }
}
