/// Whether a stretch of words names a component: the words round it, at its ends and in it.
struct LabelFeatures: Sendable {
  let passage: Passage

  func add(_ label: LabelMention, to features: inout FeatureList) {
    let start = label.tokens.lowerBound
    let end = label.tokens.upperBound
    let isKnown = label.known != 0
    features.add(.labelBefore, passage.atom(start - 1))
    features.add(.labelBeforeTwo, passage.atom(start - 2), passage.atom(start - 1))
    features.add(.labelNext, passage.atom(end))
    features.add(.labelNextTwo, passage.atom(end), passage.atom(end + 1))
    features.add(.labelLength, Bucket.distance(label.tokens.count))
    features.add(.labelCapital, passage.tokens[start].isCapital, passage.atom(start - 1))
    features.add(.labelFirst, passage.atom(start))
    features.add(.labelLast, passage.atom(end - 1))
    features.add(.labelKnown, isKnown, passage.tokens[start].isCapital)
    addWords(label, isKnown, &features)
    addNeighbours(label, &features)
  }

  private func addWords(_ label: LabelMention, _ isKnown: Bool, _ features: inout FeatureList) {
    let range = label.tokens
    for token in range { features.add(.labelWord, passage.atom(token)) }
    for token in range.dropLast() {
      features.add(.labelPair, passage.atom(token), passage.atom(token + 1))
    }
    for cue in passage.cues(in: range).topics { features.add(.labelCue, cue) }
    let isJoined = range.contains { passage.tokens[$0].hash == Marks.comma }
    if isJoined { features.add(.labelJoined, isKnown) }
    if !isKnown {
      let known = passage.components.first {
        $0.sentence == label.sentence && $0.tokens.overlaps(range)
      }
      features.add(
        .labelOverKnown, known != nil, known.map { range.contains($0.tokens.lowerBound) })
    }
  }

  private func addNeighbours(_ label: LabelMention, _ features: inout FeatureList) {
    let start = label.tokens.lowerBound
    let end = label.tokens.upperBound
    let sentence = passage.sentences[label.sentence].tokens
    let isQuoted =
      passage.atom(start - 1).hash == Marks.quote && passage.atom(end).hash == Marks.quote
    features.add(.labelQuoted, isQuoted)
    features.add(.labelOpens, start == sentence.lowerBound, end == sentence.upperBound)
    let before = passage.cues(in: max(sentence.lowerBound, start - 4)..<start)
    for cue in before.topics { features.add(.labelCueBefore, cue) }
    let behind = passage.cues(in: end..<min(sentence.upperBound, end + 4))
    for cue in behind.topics { features.add(.labelCueBehind, cue) }
    let values = passage.values(end, min(sentence.upperBound, end + 6))
    features.add(.labelValues, min(2, values), passage.indices(sentence.lowerBound, start) > 0)
  }
}

/// Finds the components that a passage names, sentence by sentence, as they are asked for.
struct LabelFinder {
  private let passage: Passage
  private let model: LinkingModel
  private var found: [Int: [LabelMention]] = [:]
  /// The least likelihood of a label worth keeping.
  private static let least = 0.02
  private static let most = 12

  init(_ passage: Passage, model: LinkingModel) {
    self.passage = passage
    self.model = model
  }

  /// The likely components of some sentences, the likeliest of each, in the order of the text.
  mutating func labels(ofSentences range: ClosedRange<Int>) -> [LabelMention] {
    range.flatMap { labels(ofSentence: $0) }
  }

  private mutating func labels(ofSentence number: Int) -> [LabelMention] {
    guard number >= 0 else { return [] }
    if let labels = found[number] { return labels }
    let labels = find(number)
    found[number] = labels
    return labels
  }

  private func find(_ number: Int) -> [LabelMention] {
    let families = LabelFeatures(passage: passage)
    var features = FeatureList()
    var labels: [LabelMention] = []
    for var label in LabelSpans(passage: passage).spans(ofSentence: number) {
      features.removeAll()
      families.add(label, to: &features)
      let score = model.score(features, in: .label) + model.setting("label-bias")
      label.probability = Logistic.probability(of: score)
      if label.probability > Self.least { labels.append(label) }
    }
    let best = labels.indices.sorted {
      (labels[$1].probability, $0) < (labels[$0].probability, $1)
    }
    return best.prefix(Self.most).sorted().map { labels[$0] }
  }
}
