internal import DocumentModel
internal import Foundation
internal import VietnameseText

/// Components that stand in lists: before a colon, one behind the other, or behind a rank.
extension ComponentResolver {
  /// "Hạ tầng kỹ thuật: Đà Nẵng xếp thứ 1": a known component at the head of a line.
  func headed(_ item: SentenceView.Item, _ sentence: SentenceView) -> Label? {
    guard let colon = headColon(before: item, sentence) else { return nil }
    let known = sentence.components.first { $0.span.end <= colon }
    guard let known, sentence.words(sentence.span.start, known.span.start).wordCount <= 1,
      sentence.words(known.span.end, colon).isEmpty
    else { return nil }
    return Label(known.span, in: sentence)
  }

  /// The first colon of the sentence, if it stands before the value.
  private func headColon(before item: SentenceView.Item, _ sentence: SentenceView) -> Int? {
    (sentence.span.start..<item.span.start).first { sentence.byte($0) == UInt8(ascii: ":") }
  }

  /// "Trình độ thị trường tăng 3 bậc, Tín dụng tăng 4 bậc": the next thing of a list of moves.
  func listed(
    _ item: SentenceView.Item, _ index: String, _ sentence: SentenceView
  ) -> Label? {
    guard case .rankChange = item.value,
      let last = sentence.items.last(where: {
        $0.value != nil && !$0.isCount && $0.span.end <= item.span.start
      }), last.value?.type == item.value?.type, last.bracket == item.bracket
    else { return nil }
    let link = sentence.nextInk(last.span.end)
    guard ",;".utf8.contains(sentence.byte(link)) else { return nil }
    let words = sentence.words(link + 1, item.span.start)
    guard isThing(words), component(of: last, in: sentence, index: index) != nil else { return nil }
    return Label(Span(link + 1, item.span.start), in: sentence)
  }

  private func isThing(_ words: Words) -> Bool {
    (1...8).contains(words.wordCount) && !words.containsDigit && !words.containsName
      && !words.parts.contains { cues.has($0, in: "label-ends") || $0.contains(byte: 0x2C) }
      && !words.startsWithWord("và")
  }

  /// "dẫn đầu cả nước ở hai chỉ số: Đào tạo lao động và Chi phí thời gian": as many components as
  /// are counted, or none.
  func list(behind item: SentenceView.Item, in sentence: SentenceView) -> [String] {
    guard case .rank = item.value else { return [] }
    let next = sentence.items.first { $0.span.start >= item.span.end && !$0.isCount }
    let end = next?.span.start ?? sentence.span.end
    return ComponentList(behind: sentence.written(Span(item.span.end, end)))?.names ?? []
  }
}
