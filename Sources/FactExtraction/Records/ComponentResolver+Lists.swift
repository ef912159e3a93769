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
      }), last.value?.type == item.value?.type,
      let place = place(between: last, and: item, sentence), isThing(place, sentence),
      component(of: last, in: sentence, index: index) != nil
    else { return nil }
    return Label(place, in: sentence)
  }

  /// Where the next name of a list stands: from its comma or "và" to the value or its bracket.
  private func place(
    between last: SentenceView.Item, and item: SentenceView.Item, _ sentence: SentenceView
  ) -> Span? {
    guard (last.bracket == nil) == (item.bracket == nil),
      item.bracket == nil || last.bracket != item.bracket
    else { return nil }
    let start = last.bracket.map { sentence.brackets[$0].end } ?? last.span.end
    let end = item.bracket.map { sentence.brackets[$0].start } ?? item.span.start
    let link = sentence.nextInk(start)
    if ",;".utf8.contains(sentence.byte(link)), link < end { return Span(link + 1, end) }
    guard start < end, sentence.words(start, end).startsWithWord("và") else { return nil }
    return Span(sentence.end(ofWords: 1, from: start), end)
  }

  private func isThing(_ place: Span, _ sentence: SentenceView) -> Bool {
    let words = sentence.words(place.start, place.end)
    let isCapital = sentence.written(place).first?.isUppercase ?? false
    return (1...8).contains(words.wordCount) && !words.containsDigit && !words.containsName
      && !words.contains(",") && !words.startsWithWord("và")
      && !words.parts.dropFirst(isCapital ? 1 : 0).contains { cues.has($0, in: "label-ends") }
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
