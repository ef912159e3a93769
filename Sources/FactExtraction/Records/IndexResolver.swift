internal import DocumentModel
internal import VietnameseText

/// Finds the index in which a value holds.
struct IndexResolver {
  let cues: Cues
  /// How many sentences an index stays in mind.
  private let memory = 10

  /// The index of `item`, and where it is named if in this sentence.
  func index(
    of item: SentenceView.Item, in sentence: SentenceView, number: Int, focus: Focus
  ) -> (name: String, item: SentenceView.Item?)? {
    let indices = sentence.items.filter { $0.index != nil }
    if let next = indices.first(where: { $0.span.start >= item.span.end }),
      let name = next.index, isLinked(item, next, sentence)
    {
      return (name, next)
    }
    if let last = indices.last(where: { $0.span.end <= item.span.start && isOpen($0, item) }),
      let name = last.index
    {
      return (name, last)
    }
    if let name = focus.index, number - focus.indexSentence <= memory, indices.isEmpty {
      return (name, nil)
    }
    let any = indices.first { $0.span.start >= item.span.end } ?? indices.last
    if let any, let name = any.index { return (name, any) }
    if let name = focus.index { return number - focus.indexSentence <= memory ? (name, nil) : nil }
    return focus.firstIndex.flatMap { $0.sentence - number <= 4 ? ($0.name, nil) : nil }
  }

  /// All different indices of a list behind `item`: "cả bốn chỉ số … quán quân …: A, B, C".
  func list(behind item: SentenceView.Item, in sentence: SentenceView) -> [SentenceView.Item] {
    let before = sentence.words(sentence.span.start, item.span.end)
    guard
      before.contains("cả hai") || before.contains("cả ba") || before.contains("cả bốn")
        || before.contains("cả 2") || before.contains("cả 3") || before.contains("cả 4")
        || before.contains("cả năm")
    else { return [] }
    var seen: Set<String> = []
    return sentence.items.filter { $0.index.map { seen.insert($0).inserted } ?? false }
  }

  /// Whether nothing but link words parts a value from the index behind it.
  private func isLinked(
    _ item: SentenceView.Item, _ index: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    guard index.span.start - item.span.end < 60 else { return false }
    let words = sentence.words(item.span.end, index.span.start)
    return words.parts.allSatisfy { cues.has($0, in: "index-links") || $0.containsDigit }
  }

  /// An index in a bracket that closed long before is an abbreviation and stays in force.
  private func isOpen(_ index: SentenceView.Item, _ item: SentenceView.Item) -> Bool {
    true
  }
}
