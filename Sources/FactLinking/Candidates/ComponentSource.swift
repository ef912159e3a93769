internal import DocumentModel
internal import VietnameseText

/// The components named in a value's sentence and the two before, or the conditions of a count.
struct ComponentSource: CandidateSource {
  func choices(in context: LinkContext) -> [Choice] {
    let none = Choice(filling: .none)
    if context.value.kind == .count { return [none] + conditions(context) }
    let near = context.value.sentence - 2...context.value.sentence
    let labels = context.labels.filter { near.contains($0.sentence) }
    return [none]
      + labels.map {
        Choice(
          filling: .label(context.passage.span($0.tokens)), places: [$0.tokens],
          note: Int($0.probability * 100))
      } + carried(context, labels)
  }

  private func carried(_ context: LinkContext, _ labels: [LabelMention]) -> [Choice] {
    guard let last = context.history.last, case .label(let span) = last.component,
      last.measure != .count, !labels.contains(where: { context.passage.span($0.tokens) == span })
    else { return [] }
    return [Choice(filling: .label(span))]
  }

  /// Stretches of words round a count that may say what is counted.
  private func conditions(_ context: LinkContext) -> [Choice] {
    ConditionSpans(context: context).all.map {
      Choice(filling: .label(context.passage.span($0)), places: [$0])
    }
  }
}

/// The stretches round a count that begin and end where a condition may.
struct ConditionSpans {
  let context: LinkContext
  private static let longest = 14

  var all: [Range<Int>] { behind + before }

  private var behind: [Range<Int>] {
    let start = context.value.token + 1
    let end = context.view.sentence.upperBound
    var spans: [Range<Int>] = []
    for first in start..<max(start, min(end, start + 9)) {
      if isBarrier(first) { break }
      guard isWordLike(first) else { continue }
      spans += ends(from: first, limit: end)
    }
    return spans
  }

  private func ends(from first: Int, limit: Int) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    for end in first + 1...max(first + 1, min(limit, first + Self.longest)) {
      guard end <= limit, !isBarrier(end - 1) else { break }
      if isWordLike(end - 1), end == limit || isEnd(end) { spans.append(first..<end) }
    }
    return spans
  }

  private var before: [Range<Int>] {
    let token = context.value.token
    let start = max(context.view.sentence.lowerBound, token - 9)
    var spans: [Range<Int>] = []
    for first in start..<max(start, token) where isWordLike(first) {
      for end in first + 1...max(first + 1, token) {
        guard end <= token, !isBarrier(end - 1), tokens[end - 1].hash != Marks.comma else { break }
        if end == token || isEnd(end) { spans.append(first..<end) }
      }
    }
    return spans
  }

  private var tokens: [PassageToken] { context.passage.tokens }

  private func isWordLike(_ token: Int) -> Bool {
    tokens[token].isWord || tokens[token].mask != nil
  }

  private func isBarrier(_ token: Int) -> Bool {
    let hash = tokens[token].hash
    return hash == Marks.semicolon || hash == Marks.close || hash == Marks.stop
  }

  private func isEnd(_ token: Int) -> Bool {
    !tokens[token].isWord && tokens[token].mask == nil
      || !tokens[token].cues.isDisjoint(with: [.componentEnd, .contrast, .upTo, .compare])
  }
}
