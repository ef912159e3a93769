internal import DocumentModel
internal import Foundation
internal import VietnameseText

/// Reads facts of the kind "15/17 bộ đạt kết quả tăng": how many units something holds of.
struct CountReader {
  let cues: Cues

  /// What a count says.
  struct Reading {
    var value: Int
    var of: Int?
    var level: Focus.Level?
    /// What holds of the units, in the words of the text.
    var condition: String
    /// Whether the condition compares with another year.
    var isChange: Bool
  }

  /// The fact that `item` states, or `nil` if it only says how many units there are.
  func reading(of item: SentenceView.Item, in sentence: SentenceView) -> Reading? {
    guard case .count(let value, let of, let noun)? = item.value,
      !cues.contains("targets", in: sentence.before(item.span.start, reach: 60)),
      !isTotal(item, sentence), !Self.isSmall(noun),
      let condition = groupBefore(item, sentence) ?? predicate(item, sentence)
    else { return nil }
    let isChange = Words(LetterFolding.folded(condition)).containsAny([
      "tăng", "giảm", "tụt", "đi xuống", "đi lên", "cải thiện", "năm 20", "thăng",
    ])
    return Reading(
      value: value, of: of, level: Self.level(of: noun), condition: condition, isChange: isChange)
  }

  /// "trong 19 bộ", "khi cả nước còn 63 tỉnh": how many there are.
  private func isTotal(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let before = sentence.before(item.span.start, reach: 20)
    return before.endsWithAnyWord([
      "trong", "trong số", "của", "còn", "trong tổng số", "trên", "với", "trung bình", "bình quân",
      "về phía", "tính chung",
    ])
  }

  /// Whether a noun counts communes, wards and what is smaller: no index ranks them.
  private static func isSmall(_ noun: String) -> Bool {
    Words(LetterFolding.folded(noun)).hasAnyPrefix(["xã", "phường", "thị trấn", "thôn", "ấp"])
  }

  /// The kind of units a noun counts; `nil` for "đơn vị" and the like.
  static func level(of noun: String) -> Focus.Level? {
    let folded = LetterFolding.folded(noun)
    if folded.hasPrefix("bộ") || folded.hasPrefix("ngành") || folded.holds("ngang bộ") {
      return .ministry
    }
    let places: [StaticString] = ["tỉnh", "thành", "địa phương", "ubnd", "ủy ban"]
    return Words(folded).hasAnyPrefix(places) ? .province : nil
  }

  /// "nhóm B gồm 56 tỉnh", "từ 80 điểm trở lên có 12 bộ", "cao hơn năm 2022 là 57 địa phương".
  private func groupBefore(_ item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    let before = sentence.before(item.span.start, reach: 80).string
    guard
      let link = ["gồm có", "bao gồm", "gồm", "có", "là", "với"].first(where: {
        before.hasSuffix(" " + $0)
      })
    else { return nil }
    let head = String(before.dropLast(link.count + 1))
    if let start = head.range(of: "nhóm ", options: .backwards),
      link.contains("gồm") || link == "có",
      !["trên ", "dưới ", "từ "].contains(where: { head[start.upperBound...].hasPrefix($0) })
    {
      let name = String(head[start.lowerBound...])
      return name.split(separator: " ").count <= 6 ? written(name, item, sentence) : nil
    }
    for lead in ["từ ", "trên ", "dưới ", "cao hơn ", "thấp hơn "] {
      guard let start = head.range(of: lead, options: .backwards) else { continue }
      let phrase = String(head[start.lowerBound...])
      guard phrase.split(separator: " ").count <= 6, phrase.contains(where: \.isNumber) else {
        continue
      }
      return written(phrase, item, sentence)
    }
    return nil
  }

  /// The words of the text that fold to `phrase`, before `item`.
  private func written(
    _ phrase: String, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> String? {
    let words = sentence.words(sentence.span.start, item.span.start)
    let first = Array(phrase.split(separator: " ").prefix(2).joined(separator: " ").utf8)
    let found = first.withUnsafeBufferPointer { sentence.lastOffset(of: $0, to: item.span.start) }
    guard let start = found, !words.isEmpty else { return phrase }
    let text = sentence.written(Span(start, item.span.start))
    let count = phrase.split(separator: " ").count
    return text.split(separator: " ").prefix(count).joined(separator: " ")
  }

  /// "… đạt Chỉ số CCHC trên 80%": what is said of the units behind the noun.
  private func predicate(_ item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    let start = behindUnits(item, sentence)
    let end = clauseEnd(from: start, sentence)
    var text = sentence.written(Span(start, end))
    for lead in ["đều ", "cùng ", "cũng ", "còn ", "nằm trong ", "thuộc "]
    where text.hasPrefix(lead) {
      text = String(text.dropFirst(lead.count))
    }
    let folded = Words(LetterFolding.folded(text))
    guard isPredicate(folded) else { return nil }
    let isInGroup = sentence.before(item.span.start, reach: 12).hasSuffix("nhóm")
    return isInGroup ? "nhóm " + text : withoutVerb(text, folded)
  }

  /// Passes over the names of the units: "ba tỉnh Đồng Nai, Tiền Giang và Hà Nam giảm điểm".
  private func behindUnits(_ item: SentenceView.Item, _ sentence: SentenceView) -> Int {
    var at = item.span.end
    for unit in sentence.items where unit.unit != nil && unit.span.start >= at {
      let between = sentence.words(at, unit.span.start)
      guard between.isAny(of: ["", ",", "và", "là", ":", "gồm"]) else { break }
      at = unit.span.end
    }
    return at
  }

  /// The end of the clause: a mark, or "là" before the names.
  private func clauseEnd(from start: Int, _ sentence: SentenceView) -> Int {
    let cuts: [StaticString] = [" là ", " gồm"]
    let cut = cuts.compactMap { sentence.offset(of: $0, from: start) }.min()
    let mark = (start..<sentence.span.end).first { at in
      let byte = sentence.byte(at)
      let next = sentence.byte(at + 1)
      let isDecimal = next &- 0x30 < 10
      return [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":")].contains(byte) && !isDecimal
        || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "(")
    }
    let total = sentence.offset(of: " trong tổng", from: start)
    let next = sentence.items.first { $0.isCount && $0.span.start >= start }.map { other in
      let and = sentence.lastOffset(of: "và", from: start, to: other.span.start)
      return and ?? other.span.start
    }
    let index = sentence.items.first { $0.index != nil && $0.span.start >= start }.flatMap { item in
      let isWhole = sentence.words(start, item.span.start).endsWithAnyWord(["điểm", "hạng", "bậc"])
      return sentence.lastOffset(of: " ở ", from: start, to: item.span.start)
        ?? sentence.lastOffset(of: " về ", from: start, to: item.span.start)
        ?? sentence.lastOffset(of: " trong ", from: start, to: item.span.start)
        ?? (isWhole ? item.span.start : nil)
    }
    return [cut, mark, total, next, index, sentence.span.end].compactMap { $0 }.min()
      ?? sentence.span.end
  }

  private func isPredicate(_ folded: Words) -> Bool {
    let isBest = folded.endsWithWord("nhất") && !folded.startsWithWord("nhóm")
    if folded == "đạt được" || folded == "đạt" || isBest { return false }
    if ["trên", "dưới", "từ"].contains(where: { folded.startsWithWord($0) }), !isBound(folded) {
      return false
    }
    let heads: [StaticString] = [
      "đạt", "có kết quả", "có chỉ số", "có điểm", "có giá trị", "tăng", "giảm", "trên", "dưới",
      "cao hơn", "thấp hơn", "đi xuống", "đi lên", "tụt", "nhóm", "mức", "trung bình", "cải thiện",
      "nằm trên", "nằm dưới", "chưa tới", "chưa đạt", "chưa đến", "thăng hạng", "bị giảm", "bị tụt",
      "vượt", "được xếp nhóm", "từ", "mất điểm",
    ]
    return heads.contains { folded.startsWithWord($0) }
  }

  /// "trên 80%", "dưới mức trung bình", but not "trên cả nước".
  private func isBound(_ words: Words) -> Bool {
    let next = words.parts.dropFirst().prefix(2)
    return next.contains { $0.containsDigit || $0.isAny(of: ["mức", "trung", "bình", "ngưỡng"]) }
  }

  /// "đạt trên 80%" is "trên 80%": the verb says nothing where a bound follows.
  private func withoutVerb(_ text: String, _ folded: Words) -> String {
    let verbs: [StaticString] = ["đạt kết quả ", "đạt "]
    guard let verb = verbs.first(where: { folded.hasPrefix($0) }) else { return text }
    let rest = folded.from(folded.range.lowerBound + verb.utf8CodeUnitCount)
    let isBound = rest.hasAnyPrefix(["trên ", "dưới ", "từ ", "hơn ", "cao hơn ", "thấp hơn "])
    return isBound
      ? String(decoding: text.utf8.dropFirst(verb.utf8CodeUnitCount), as: UTF8.self) : text
  }
}
