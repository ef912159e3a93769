internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Reads how far two units, or a unit and an average, are apart.
///
/// "hơn Hải Phòng vỏn vẹn 0,09%", "bỏ xa Bắc Ninh (67,27) tới 6,26 điểm", "chênh lệch giữa Đà Nẵng
/// và Phú Yên: 0,6492". What stands between the verb and the value is the object compared with.
struct GapReader {
  let cues: Cues

  /// A distance and its ends.
  struct Gap {
    /// The unit whose distance it is, where the words name both ends.
    var subject: NamedUnit?
    /// The unit or group measured against, or `nil` where a word stands for it.
    var baseline: String?
    /// The unit measured against, where it is one.
    var object: NamedUnit?
    /// The earlier year, where a unit is compared with itself.
    var year: String?
    /// Whether the subject lies behind.
    var isBehind = false
    /// Where the words of the gap begin.
    var start: Int
  }

  /// The gap that `item` states, or `nil` if it states none.
  func gap(of item: SentenceView.Item, in sentence: SentenceView) -> Gap? {
    guard item.value?.type == "percent" || item.value?.type == "score" else { return nil }
    return between(item, sentence) ?? compared(item, sentence) ?? preposed(item, sentence)
  }

  /// "khoảng cách giữa Quảng Ninh và Đồng Tháp là 2,28 điểm".
  private func between(_ item: SentenceView.Item, _ sentence: SentenceView) -> Gap? {
    let start = Self.nouns.compactMap {
      sentence.lastOffset(of: $0, from: sentence.span.start, to: item.span.start)
    }.max()
    guard let start, item.bracket == nil else { return nil }
    let units = sentence.items.filter {
      $0.unit != nil && $0.span.start > start && $0.span.end <= item.span.start && $0.bracket == nil
    }
    guard units.count == 2, sentence.words(units[0].span.end, units[1].span.start) == "và" else {
      return nil
    }
    return Gap(subject: units[0].unit, baseline: units[1].unit?.name, start: start)
  }

  /// In folded letters; "cách giữa" ends "khoảng cách giữa".
  private static let nouns: [StaticString] = [
    "cách giữa", "chênh lệch giữa", "cách biệt giữa", "độ vênh giữa", "khác biệt giữa",
    "cách điểm giữa", "chênh lệch điểm giữa",
  ]

  /// "So với Long An, Quảng Ninh hơn 0,31 điểm": the object stands before the subject.
  private func preposed(_ item: SentenceView.Item, _ sentence: SentenceView) -> Gap? {
    guard item.bracket == nil,
      let sign = sign(of: cues.withoutAdverbs(sentence.before(item.span.start))),
      let start = sentence.offset(of: "so với"), start < item.span.start,
      let object = sentence.items.first(where: { $0.span.start > start }),
      let unit = object.unit, object.span.end < item.span.start,
      lead(sentence.words(start + "so với".utf8.count, object.span.start)).isEmpty,
      let subject = sentence.items.first(where: {
        $0.unit != nil && $0.bracket == nil && $0.span.start >= object.span.end
      }), subject.span.end <= item.span.start
    else { return nil }
    return Gap(
      subject: subject.unit, baseline: unit.name, object: unit, isBehind: sign < 0,
      start: subject.span.end)
  }

  /// "kém Ngân hàng Nhà nước 15,44%": the object between the verb and the value.
  private func compared(_ item: SentenceView.Item, _ sentence: SentenceView) -> Gap? {
    let end = objectEnd(item, sentence)
    let unit = sentence.items.last {
      ($0.unit != nil || $0.year != nil) && $0.span.end <= end && $0.bracket == nil
    }
    if let unit, sentence.words(unit.span.end, end).isEmpty {
      return gap(with: unit, sentence)
    }
    let words = sentence.words(sentence.span.start, end)
    guard !isWholeResult(item),
      let average = words.lastRange(of: "trung bình") ?? words.lastRange(of: "bình quân"),
      !words.from(average.upperBound).containsAny([",", ";", ":", "(", "là", "đạt"]),
      let sign = sign(of: lead(words.to(average.lowerBound).trimmed))
    else { return nil }
    let isMinistry = words.from(average.upperBound).containsWord("bộ")
    return Gap(
      baseline: isMinistry ? "ministries" : "provinces", isBehind: sign < 0, start: item.span.start)
  }

  /// "cao hơn mức trung bình 85,11%": so much is the average itself, no distance from it.
  private func isWholeResult(_ item: SentenceView.Item) -> Bool {
    item.amount.map { $0.magnitude > ExactDecimal(30) } ?? false
  }

  private func gap(with object: SentenceView.Item, _ sentence: SentenceView) -> Gap? {
    let before = sentence.before(object.span.start)
    guard let sign = sign(of: lead(before)) else { return nil }
    return Gap(
      baseline: object.unit?.name, object: object.unit, year: object.year, isBehind: sign < 0,
      start: object.span.start)
  }

  /// Whether `item` is how far somebody unnamed is away, which is nobody's result.
  ///
  /// "kém đơn vị đầu bảng 17,69%", "khoảng cách giữa hai đầu là 13,18%".
  func isDistance(_ item: SentenceView.Item, in sentence: SentenceView) -> Bool {
    guard item.value?.type == "percent" || item.value?.type == "score", item.bracket == nil else {
      return false
    }
    let before = cues.withoutAdverbs(sentence.before(item.span.start))
    let verb = lead(before)
    if verb.count < before.count, sign(of: verb) != nil { return true }
    let words = sentence.words(sentence.span.start, item.span.start)
    let nouns: [StaticString] = ["khoảng cách", "chênh lệch", "độ vênh", "cách biệt", "độ lệch"]
    guard let noun = nouns.compactMap({ words.lastRange(of: $0)?.upperBound }).max() else {
      return false
    }
    let rest = words.from(noun)
    return !rest.containsAny([",", ";"])
      && rest.endsWithAnyWord(["là", "còn", "tới", "đến", "lên"])
  }

  /// Where the object ends: before "tới", "đúng" and the object's own value in brackets.
  private func objectEnd(_ item: SentenceView.Item, _ sentence: SentenceView) -> Int {
    var words = sentence.before(item.span.start)
    var end = item.span.start
    while let count = cues.suffix("measure-adverbs", of: words) {
      for word in words.from(words.range.upperBound - count).parts.reversed() {
        end = sentence.lastInk(end) + 1 - word.count
      }
      words = sentence.before(end)
    }
    let bracket = sentence.brackets.last { $0.end == sentence.lastInk(end) + 1 }
    return bracket?.start ?? end
  }

  /// The words without the noun that only introduces the object: "cao hơn tỉnh", "kém mức".
  private func lead(_ words: Words) -> Words {
    let nouns: [StaticString] = [
      "tỉnh", "thành phố", "mức", "chính mình", "năm", "vùng", "mức điểm", "bộ", "đơn vị",
      "địa phương", "nhóm", "dẫn đầu", "đứng đầu", "đầu bảng", "đứng cuối", "cuối bảng", "xếp trên",
    ]
    if let relative = beforeRelative(words) { return lead(relative) }
    guard let noun = nouns.first(where: { words.endsWithWord($0) }) else { return words }
    return lead(words.to(words.range.upperBound - noun.utf8CodeUnitCount).trimmed)
  }

  /// "cao hơn đơn vị đứng thứ hai là": the words before the noun that "là" explains.
  private func beforeRelative(_ words: Words) -> Words? {
    guard words.endsWithWord("là") else { return nil }
    let nouns: [StaticString] = ["đơn vị", "địa phương", "tỉnh", "thành phố", "bộ", "nơi"]
    let starts = nouns.compactMap { words.lastRange(of: $0)?.lowerBound }
    guard let start = starts.max(), words.from(start).wordCount <= 8,
      !words.from(start).containsAny([",", ";"])
    else { return nil }
    return words.to(start).trimmed
  }

  private func sign(of words: Words) -> Int? {
    if cues.suffix("behind-verbs", of: words) != nil { return -1 }
    return cues.suffix("ahead-verbs", of: words) != nil ? 1 : nil
  }
}
