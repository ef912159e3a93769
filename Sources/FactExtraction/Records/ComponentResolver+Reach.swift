internal import DocumentModel
internal import VietnameseText

/// How far the name of a component reaches: what may stand between it and the value.
extension ComponentResolver {
  /// Behind "trong số 20 bộ, ngành" or "cả nước", which say where the rank holds.
  func fieldEnd(behind item: SentenceView.Item, _ sentence: SentenceView) -> Int {
    let next = sentence.items.first { $0.span.start >= item.span.end }
    if let next, next.isCount,
      sentence.words(item.span.end, next.span.start).isAny(of: ["trong", "trong số", "trên", ""])
    {
      return next.span.end
    }
    let words = sentence.after(item.span.end, reach: 24)
    let fields: [StaticString] = ["cả nước", "toàn quốc", "thế giới", "trong cả nước"]
    guard let field = fields.first(where: { words.startsWithWord($0) }) else {
      return item.span.end
    }
    return sentence.end(ofWords: Words(field.description).wordCount, from: item.span.end)
  }

  /// How many bytes "về" has, or "ở" and its like before the noun of a component.
  func behindLead(_ words: Words) -> Int? {
    if words.startsWithWord("về") { return "về".utf8.count }
    let places: [StaticString] = ["ở", "trong", "tại"]
    guard let place = places.first(where: { words.startsWithWord($0) }) else { return nil }
    let rest = Words(words.array, place.utf8CodeUnitCount..<words.count)
    return cues.prefix("label-leads", of: rest) != nil ? place.utf8CodeUnitCount : nil
  }

  /// A unit or a total named since the label ends its hold.
  func isReset(
    after label: Label, before item: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    let words = sentence.words(label.span.end, item.span.start)
    if words.containsAny(Self.totals) { return true }
    if isFrame(label, sentence) { return false }
    guard item.bracket == nil else { return false }
    return sentence.items.contains {
      ($0.unit != nil && $0.bracket == nil || isOtherIndex($0, behind: label, sentence))
        && $0.span.start >= label.span.end && $0.span.end <= item.span.start
        && !isOwner($0, of: label, sentence) && !isWhole($0, sentence)
    }
  }

  /// An index that is no other name of the label, as "(ICT Index)" right behind it is.
  private func isOtherIndex(
    _ item: SentenceView.Item, behind label: Label, _ sentence: SentenceView
  ) -> Bool {
    guard item.index != nil, let bracket = item.bracket else { return item.index != nil }
    return !sentence.words(label.span.end, sentence.brackets[bracket].start).isEmpty
  }

  /// The label in quotes that opens the sentence, for the clauses behind its semicolons.
  func frame(
    over item: SentenceView.Item, before start: Int, _ sentence: SentenceView
  ) -> Resolved<String>? {
    guard start > sentence.span.start,
      let first = (sentence.span.start..<start).first(where: {
        sentence.byte($0) == UInt8(ascii: "\"")
      }),
      let close = (first + 1..<start).first(where: { sentence.byte($0) == UInt8(ascii: "\"") }),
      let label = Label(Span(first + 1, close), in: sentence), isFrame(label, sentence)
    else { return nil }
    return Resolved(text(of: label, sentence), .quoted)
  }

  /// "Ở nội dung \"Kiểm soát tham nhũng\", Quảng Bình đạt …": a label that opens the sentence holds
  /// for whatever unit follows.
  private func isFrame(_ label: Label, _ sentence: SentenceView) -> Bool {
    let lead = sentence.words(sentence.span.start, label.span.start)
    if lead.isEmpty, sentence.byte(sentence.nextInk(label.span.end)) == UInt8(ascii: ":") {
      return true
    }
    let openers: [StaticString] = ["ở", "về", "với", "tại", "trong", "đối với", "xét", "riêng"]
    guard lead.wordCount <= 6, openers.contains(where: { lead.startsWithWord($0) }) else {
      return false
    }
    var at = sentence.nextInk(label.span.end)
    while at < sentence.span.end, "\"'".utf8.contains(sentence.byte(at)) {
      at = sentence.nextInk(at + 1)
    }
    let rest = sentence.words(at, sentence.span.end).upTo(",")
    let isWhole = rest.isEmpty || rest.hasAnyPrefix(["của", "trong"]) && rest.wordCount <= 5
    return isWhole && sentence.words(at, sentence.span.end).contains(",")
  }

  private static let totals: [StaticString] = [
    "tổng điểm", "tổng số điểm", "điểm tổng hợp", "điểm chung", "chung cuộc",
  ]

  /// "Gia nhập thị trường của Đắk Lắk trong PCI 2022": the index that the component is part of.
  private func isWhole(_ index: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let before = sentence.before(index.span.start, reach: 10)
    return index.index != nil
      && (before.endsWithAnyWord(["trong", "của", "thuộc", "xếp hạng", "bảng"])
        || before.endsWithWord("theo") && !before.contains(","))
  }

  private func isOwner(
    _ unit: SentenceView.Item, of label: Label, _ sentence: SentenceView
  ) -> Bool {
    var start = sentence.nextInk(label.span.end)
    while start < unit.span.start, "\"'".utf8.contains(sentence.byte(start)) {
      start = sentence.nextInk(start + 1)
    }
    let words = sentence.words(start, unit.span.start)
    if words.startsWithWord("năm"), words.wordCount <= 3, words.endsWithWord("của") { return true }
    return words.isAny(of: ["của", "của tỉnh", "tại", "ở", "mà", "của thành phố"])
  }
}
