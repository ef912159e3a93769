internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Groups of ministries and of countries within which a rank or an average holds.
extension RecordBuilder {
  /// "Bộ Tài chính đứng đầu nhóm bộ có cung cấp dịch vụ công": named behind the rank, before it, or
  /// last in the text.
  func serviceGroup(
    of item: SentenceView.Item, _ level: Focus.Level, _ sentence: SentenceView, _ focus: Focus
  ) -> Resolved<String>? {
    guard level == .ministry else { return nil }
    if let next = ServiceGroup.next(in: sentence, from: item.span.end) {
      return Resolved(sentence.written(next), .groupBehind)
    }
    let start = sentence.span.start
    if let last = ServiceGroup.last(in: sentence, from: start, to: item.span.start) {
      return Resolved(sentence.written(last), .opening)
    }
    return focus.group.map { Resolved($0, .group) }
  }

  /// Remembers the group of ministries that a sentence speaks of, until it turns to the provinces.
  func leaveGroup(_ sentence: SentenceView, _ focus: inout Focus) {
    let (start, end) = (sentence.span.start, sentence.span.end)
    if let last = ServiceGroup.last(in: sentence, from: start, to: end) {
      focus.group = sentence.written(last)
    } else if sentence.items.contains(where: { $0.unit?.kind == .province }) {
      focus.group = nil
    }
  }

  /// "trong 139 quốc gia, Việt Nam đứng thứ 44", "hạng 55 (trên tổng số 137 nền kinh tế)": how many
  /// countries are ranked, said before the rank or in the bracket behind it.
  func countryTotal(of item: SentenceView.Item, in sentence: SentenceView) -> Int? {
    let last = sentence.items.last { $0.value?.type == "rank" && $0.span.end <= item.span.start }
    let before = sentence.words(last?.span.end ?? sentence.span.start, item.span.start)
    let next = sentence.nextInk(item.span.end)
    let bracket = sentence.brackets.first { $0.start == next }
    let behind = bracket.map { sentence.words($0.start + 1, $0.end) }
    return behind.flatMap(countryTotal) ?? countryTotal(in: before)
  }

  private func countryTotal(in words: Words) -> Int? {
    let parts = words.parts
    let nouns: [StaticString] = ["quốc", "nền", "nước", "nước,"]
    return parts.indices.dropFirst().dropLast().lazy.compactMap { place -> Int? in
      let isTotal = parts[place - 1].isAny(of: ["trong", "số", "trên", "của", "tổng"])
      guard isTotal, parts[place + 1].isAny(of: nouns), let number = Int(parts[place].string),
        number > 20
      else { return nil }
      return number
    }.first
  }

  /// The words behind a rank up to a mark, or to "và" before another verb.
  private func group(behind item: SentenceView.Item, in sentence: SentenceView) -> Words {
    let words = sentence.after(item.span.end, reach: 96).upTo(",.;:()")
    guard let and = words.firstRange(of: " và ") else { return words }
    let isVerb = words.from(and.upperBound).hasAnyPrefix([
      "vươn", "đứng", "xếp", "tăng", "giữ", "là", "lọt", "cao", "có", "đạt",
    ])
    return isVerb ? words.to(and.lowerBound) : words
  }

  /// "thứ 2 trong nhóm 37 quốc gia thu nhập trung bình thấp": the countries and how many they are.
  func countries(
    behind item: SentenceView.Item, in sentence: SentenceView
  ) -> (of: Int?, scope: String?)? {
    let after = group(behind: item, in: sentence)
    guard after.startsWithWord("trong"),
      let noun = ["quốc gia", "nền kinh tế", "nước"].compactMap({ (noun: StaticString) in
        after.containsWord(noun) ? noun : nil
      }).first, let place = after.firstRange(of: noun),
      let start = sentence.offset(of: noun, from: item.span.end)
    else { return nil }
    let digits = after.to(place.lowerBound).parts.last?.string ?? ""
    let rest = after.from(place.upperBound)
    guard !rest.isEmpty, rest.wordCount <= 8 else { return (Int(digits), nil) }
    let end = sentence.end(ofWords: rest.wordCount, from: start + noun.utf8CodeUnitCount)
    return (Int(digits), sentence.written(Span(start, end)))
  }
}
