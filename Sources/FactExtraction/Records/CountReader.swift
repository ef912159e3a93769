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
      !isTotal(item, sentence),
      let condition = groupBefore(item, sentence) ?? predicate(item, sentence)
        ?? conditionBefore(item, sentence)
    else { return nil }
    let folded = LetterFolding.folded(condition)
    let isChange =
      ["tăng", "giảm", "tụt", "đi xuống", "đi lên", "cải thiện", "năm 20", "thăng"].contains {
        folded.contains($0)
      }
    return Reading(
      value: value, of: of, level: Self.level(of: noun), condition: condition, isChange: isChange)
  }

  /// "trong 19 bộ", "khi cả nước còn 63 tỉnh": how many there are.
  private func isTotal(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let before = sentence.before(item.span.start, reach: 20)
    return ["trong", "trong số", "của", "còn", "trong tổng số", "trên", "với"].contains {
      before == $0 || before.hasSuffix(" " + $0)
    }
  }

  /// The kind of units a noun counts; `nil` for "đơn vị" and the like.
  static func level(of noun: String) -> Focus.Level? {
    let folded = LetterFolding.folded(noun)
    if folded.hasPrefix("bộ") || folded.hasPrefix("ngành") || folded.contains("ngang bộ") {
      return .ministry
    }
    let isPlace = ["tỉnh", "thành", "địa phương", "ubnd", "ủy ban"].contains { folded.hasPrefix($0) }
    return isPlace ? .province : nil
  }

  /// "nhóm B gồm 56 tỉnh", "từ 80 điểm trở lên có 12 bộ", "cao hơn năm 2022 là 57 địa phương".
  private func groupBefore(_ item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    let before = sentence.before(item.span.start, reach: 80)
    guard let link = ["gồm có", "bao gồm", "gồm", "có", "là", "với"].first(where: {
      before.hasSuffix(" " + $0)
    }) else { return nil }
    let head = String(before.dropLast(link.count + 1))
    if let start = head.range(of: "nhóm ", options: .backwards), link.contains("gồm") || link == "có" {
      let name = String(head[start.lowerBound...])
      return name.split(separator: " ").count <= 4 ? written(name, item, sentence) : nil
    }
    for lead in ["từ ", "trên ", "dưới ", "cao hơn ", "thấp hơn "] {
      guard let start = head.range(of: lead, options: .backwards) else { continue }
      let phrase = String(head[start.lowerBound...])
      guard phrase.split(separator: " ").count <= 6, phrase.contains(where: \.isNumber),
        !phrase.contains(",") || phrase.contains(where: \.isNumber)
      else { continue }
      return written(phrase, item, sentence)
    }
    return nil
  }

  private func conditionBefore(_ item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    nil
  }

  /// The words of the text that fold to `phrase`, before `item`.
  private func written(
    _ phrase: String, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> String? {
    let first = phrase.split(separator: " ").prefix(2).joined(separator: " ")
    guard let start = sentence.lastOffset(of: first, from: sentence.span.start, to: item.span.start)
    else { return phrase }
    let text = sentence.written(Span(start, item.span.start))
    let count = phrase.split(separator: " ").count
    return text.split(separator: " ").prefix(count).joined(separator: " ")
  }

  /// "… đạt Chỉ số CCHC trên 80%": what is said of the units behind the noun.
  private func predicate(_ item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    let start = behindUnits(item, sentence)
    let end = clauseEnd(from: start, sentence)
    var text = sentence.written(Span(start, end))
    for lead in ["đều ", "cùng ", "cũng ", "còn ", "nằm trong ", "thuộc "] where text.hasPrefix(lead) {
      text = String(text.dropFirst(lead.count))
    }
    let folded = LetterFolding.folded(text)
    guard isPredicate(folded) else { return nil }
    let isInGroup = sentence.before(item.span.start, reach: 12).hasSuffix("nhóm")
    return isInGroup ? "nhóm " + text : withoutVerb(text, folded)
  }

  /// Passes over the names of the units: "ba tỉnh Đồng Nai, Tiền Giang và Hà Nam giảm điểm".
  private func behindUnits(_ item: SentenceView.Item, _ sentence: SentenceView) -> Int {
    var at = item.span.end
    for unit in sentence.items where unit.unit != nil && unit.span.start >= at {
      let between = sentence.words(at, unit.span.start)
      guard ["", ",", "và", "là", ":", "gồm"].contains(between) else { break }
      at = unit.span.end
    }
    return at
  }

  /// The end of the clause: a mark, or "là" before the names.
  private func clauseEnd(from start: Int, _ sentence: SentenceView) -> Int {
    let cut = sentence.offset(of: " là ", from: start).map { min($0, sentence.span.end) }
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
    return [cut, mark, total, next, sentence.span.end].compactMap { $0 }.min() ?? sentence.span.end
  }

  private func isPredicate(_ folded: String) -> Bool {
    if folded == "đạt được" || folded == "đạt" { return false }
    let heads = [
      "đạt", "có kết quả", "có chỉ số", "có điểm", "có giá trị", "tăng", "giảm", "trên", "dưới",
      "cao hơn", "thấp hơn", "đi xuống", "đi lên", "tụt", "nhóm", "mức", "trung bình", "cải thiện",
      "thăng hạng", "bị giảm", "bị tụt", "vượt", "được xếp nhóm", "từ", "mất điểm",
    ]
    return heads.contains { folded == $0 || folded.hasPrefix($0 + " ") }
  }

  /// "đạt trên 80%" is "trên 80%": the verb says nothing where a bound follows.
  private func withoutVerb(_ text: String, _ folded: String) -> String {
    for verb in ["đạt kết quả ", "đạt "] where folded.hasPrefix(verb) {
      let rest = folded.dropFirst(verb.count)
      let isBound = ["trên ", "dưới ", "từ ", "hơn ", "cao hơn ", "thấp hơn "].contains { rest.hasPrefix($0) }
      if isBound { return String(text.dropFirst(verb.count)) }
    }
    return text
  }
}
