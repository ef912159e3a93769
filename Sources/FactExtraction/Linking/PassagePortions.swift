internal import DocumentModel
internal import FactLinking
internal import VietnameseText

/// Cuts what the linker reads of a long page into portions, so that its work grows with the page and
/// not with the square of it.
///
/// ```swift
/// PassagePortions(source).sources.count    // 1, unless the page is as long as a book
/// ```
///
/// A portion is whole sentences, or a part of a sentence that alone is longer. Before its own
/// sentences stand the page's title and what comes right before it, of which nothing is linked again.
struct PassagePortions {
  /// How much a portion weighs at most: a word counts 1, a name or value `thingWeight`.
  private static let mostWeight = 16_000
  private static let thingWeight = 12
  /// How much of what comes before may be repeated.
  private static let contextWeight = 1_600

  private let source: PassageSource

  init(_ source: PassageSource) { self.source = source }

  /// The portions in the order of the text; the source itself where it is short enough.
  var sources: [PassageSource] {
    guard weight(of: source.tokens.count, source.things.count) > Self.mostWeight else {
      return [source]
    }
    let sentences = source.sentences.flatMap(pieces)
    return ranges(of: sentences).map { portion($0, of: sentences) }
  }

  private func weight(of tokens: Int, _ things: Int) -> Int {
    tokens + things * Self.thingWeight
  }

  private func weight(of span: Span) -> Int {
    weight(of: tokens(in: span).count, things(in: span).count)
  }

  /// The sentence, cut before a name or value where it weighs more than a portion.
  private func pieces(of sentence: PassageSentence) -> [PassageSentence] {
    var pieces: [PassageSentence] = []
    var rest = sentence
    while weight(of: rest.span) > Self.mostWeight, let cut = cut(in: rest.span) {
      var piece = rest
      piece.span.end = cut
      pieces.append(piece)
      rest.span.start = cut
    }
    return pieces + [rest]
  }

  /// Where a sentence that weighs too much is cut: at a word, and never within a name.
  private func cut(in span: Span) -> Int? {
    let things = things(in: span)
    let words = tokens(in: span)
    let limit = Self.mostWeight / (Self.thingWeight * 2)
    let byThings = things.count > limit ? source.things[things.lowerBound + limit].span.start : nil
    let byWords =
      words.count > Self.mostWeight / 2
      ? source.tokens[words.lowerBound + Self.mostWeight / 2].span.start : nil
    guard let cut = [byThings, byWords].compactMap({ $0 }).min() else { return nil }
    let within = source.things[things].last { $0.span.start < cut }
    let place = within.map { $0.span.end > cut ? $0.span.start : cut } ?? cut
    return place > span.start ? place : nil
  }

  /// The sentences of each portion.
  private func ranges(of sentences: [PassageSentence]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (start, weight) = (0, 0)
    for (number, sentence) in sentences.enumerated() {
      let added = self.weight(of: sentence.span)
      if weight + added > Self.mostWeight, number > start {
        ranges.append(start..<number)
        (start, weight) = (number, 0)
      }
      weight += added
    }
    return ranges + [start..<sentences.count]
  }

  /// The sentences of `range`, behind the title and what comes right before them.
  private func portion(_ range: Range<Int>, of sentences: [PassageSentence]) -> PassageSource {
    let first = context(before: range.lowerBound, of: sentences)
    let title = sentences[..<first].prefix { $0.role == .title && weight(of: $0.span) < 200 }
    let repeated = (title.prefix(4) + sentences[first..<range.lowerBound]).map(Self.unlinked)
    var portion = source
    portion.sentences = repeated + sentences[range]
    portion.tokens = portion.sentences.flatMap { source.tokens[tokens(in: $0.span)] }
    portion.things = portion.sentences.flatMap { source.things[things(in: $0.span)] }
    let spans = portion.sentences.map(\.span)
    portion.components = components(in: spans)
    portion.hints = spans.flatMap { source.hints[hints(in: $0)] }
    return portion
  }

  private static func unlinked(_ sentence: PassageSentence) -> PassageSentence {
    var sentence = sentence
    sentence.isLinked = false
    return sentence
  }

  /// The first sentence that is repeated before the portion that begins with `start`.
  private func context(before start: Int, of sentences: [PassageSentence]) -> Int {
    var (first, weight) = (start, 0)
    while first > 0, start - first < 100 {
      weight += self.weight(of: sentences[first - 1].span)
      guard weight <= Self.contextWeight else { break }
      first -= 1
    }
    return first
  }

  // MARK: - What lies in a stretch

  private func tokens(in span: Span) -> Range<Int> {
    Self.range(source.tokens.count, in: span) { source.tokens[$0].span.start }
  }

  private func things(in span: Span) -> Range<Int> {
    Self.range(source.things.count, in: span) { source.things[$0].span.start }
  }

  private func hints(in span: Span) -> Range<Int> {
    Self.range(source.hints.count, in: span) { source.hints[$0].span.start }
  }

  private func components(in spans: [Span]) -> [(span: Span, indices: Set<String>)] {
    spans.flatMap { span in
      source.components[
        Self.range(source.components.count, in: span) { source.components[$0].span.start }]
    }
  }

  /// Which of `count` places in order begin within `span`.
  private static func range(_ count: Int, in span: Span, start: (Int) -> Int) -> Range<Int> {
    let first = lowerBound(count) { start($0) < span.start }
    return first..<max(first, lowerBound(count) { start($0) < span.end })
  }

  private static func lowerBound(_ count: Int, isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
