internal import VietnameseText

/// Finds the groups in which DTI and ICT Index rank ministries apart: "bộ có cung cấp dịch vụ công",
/// "khối không có dịch vụ công".
struct ServiceGroup {
  private static let head: StaticString = "dịch vụ công"

  /// The last group named between two offsets, from its noun to "dịch vụ công".
  static func last(in sentence: SentenceView, from: Int, to: Int) -> Span? {
    guard let at = sentence.lastOffset(of: head, from: from, to: to),
      let start = noun(before: at, in: sentence, from: from)
    else { return nil }
    return Span(start, at + head.utf8CodeUnitCount)
  }

  /// The first group named behind an offset, with nothing but link words between.
  static func next(in sentence: SentenceView, from: Int) -> Span? {
    guard let at = sentence.offset(of: head, from: from),
      let start = noun(before: at, in: sentence, from: from)
    else { return nil }
    let between = sentence.words(from, start)
    return between.wordCount <= 3 && !between.containsAny([".", ";", "(", ","])
      ? Span(start, at + head.utf8CodeUnitCount) : nil
  }

  /// Where the noun of the group begins: at "bộ", else at "khối" or "nhóm".
  private static func noun(before offset: Int, in sentence: SentenceView, from: Int) -> Int? {
    var end = offset
    var best: Int?
    var ministry: Int?
    while let word = sentence.word(before: end), word.start >= from {
      let words = sentence.words(word.start, word.end)
      guard words.isAny(of: parts) || words.containsDigit else { break }
      if words.isAny(of: ["bộ", "bộ,"]) { ministry = word.start }
      if words.isAny(of: ["khối", "nhóm", "đơn", "cơ"]) { best = word.start }
      end = word.start
    }
    guard ministry == nil, let best, sentence.words(best, offset).hasPrefix("khối các") else {
      return ministry ?? best
    }
    return sentence.end(ofWords: 2, from: best) + 1
  }

  private static let parts: [StaticString] = [
    "có", "không", "cung", "cấp", "bộ", "bộ,", "ngành", "ngành,", "cơ", "quan", "ngang", "đơn",
    "vị", "khối", "nhóm", "và", "thuộc", "chính", "phủ", "các",
  ]
}
