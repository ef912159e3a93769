/// How a place lies to a value: before or behind, how far, and what lies between.
struct Relation: Sendable {
  /// On which side of the value the place lies.
  enum Order: Int, CaseIterable, Sendable { case before, after }
  /// The strongest mark or word that parts the two.
  enum Separator: Int, CaseIterable, Sendable {
    case bracket, semicolon, colon, contrast, comma, adjacent, nothing
  }

  let order: Order
  let isSameSentence: Bool
  /// The tokens between the two, within one sentence.
  let between: Range<Int>
  /// How many things of the same kind lie between, at most 3.
  let kin: Int
  /// The same without those that are only compared with, and whether the place is one of those.
  let straightKin: Int
  let isCompared: Bool
  /// How many values lie between, at most 3, and how many of the value's own kind, at most 2.
  let values: Int
  let alike: Int
  let separator: Separator
  /// How many sentences the place lies before the value; negative behind it.
  let sentences: Int

  /// The relation of `place` to the value of `context`, among `kin` of its kind.
  init(_ place: Range<Int>, in context: LinkContext, kin: [Int]) {
    let token = context.value.token
    let sentence = context.view.sentence
    order = place.lowerBound > token ? .after : .before
    isSameSentence = sentence.contains(place.lowerBound)
    let start = order == .after ? token + 1 : place.upperBound
    let end = order == .after ? place.lowerBound : token
    self.between = isSameSentence ? start..<max(start, end) : 0..<0
    let low = start
    let high = max(start, end)
    let between = kin[kin.places(in: low..<high)]
    self.kin = min(3, between.count)
    straightKin = context.passage.countStraight(between)
    isCompared = context.passage.isCompared(place.lowerBound)
    values = isSameSentence ? min(3, context.passage.values(low, high)) : 0
    alike = isSameSentence ? min(2, context.alike(low, high)) : 0
    separator = isSameSentence ? context.passage.separator(low..<high) : .nothing
    sentences = context.value.sentence - context.passage.sentence(of: place.lowerBound)
  }

  /// Whether few enough words lie between for each to count.
  var isClose: Bool { between.count <= 10 }
}

extension Relation.Order: FeatureLabel { static let hashes = hashTable() }
extension Relation.Separator: FeatureLabel { static let hashes = hashTable() }

extension Passage {
  /// The strongest separator among some tokens.
  fileprivate func separator(_ range: Range<Int>) -> Relation.Separator {
    var result: Relation.Separator = range.count <= 3 ? .adjacent : .nothing
    var opened = 0
    for token in range.prefix(40) {
      let hash = tokens[token].hash
      if hash == Marks.open { opened += 1 }
      if hash == Marks.close { opened -= 1 }
      let found: Relation.Separator? =
        hash == Marks.semicolon
        ? .semicolon
        : hash == Marks.colon
          ? .colon
          : tokens[token].cues.contains(.contrast)
            ? .contrast : hash == Marks.comma ? .comma : nil
      if let found, found.rawValue < result.rawValue { result = found }
    }
    return opened == 0 ? result : .bracket
  }

  /// The number of the sentence that a token stands in.
  func sentence(of token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return min(low, max(0, sentences.count - 1))
  }
}

extension [Int] {
  /// The places of the tokens that lie in a range; the array is in the order of the text.
  func places(in tokens: Range<Int>) -> Range<Int> {
    let first = firstPlace(from: tokens.lowerBound)
    return first..<Swift.max(first, firstPlace(from: tokens.upperBound))
  }

  private func firstPlace(from token: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Passage {
  /// How many of some names are not only compared with, at most 3.
  fileprivate func countStraight(_ names: ArraySlice<Int>) -> Int {
    var count = 0
    for name in names where count < 3 && !isCompared(name) { count += 1 }
    return count
  }

  /// Whether the words right before a name only compare with it: "hơn", "sau", "so với".
  func isCompared(_ token: Int) -> Bool {
    let sentence = sentences[self.sentence(of: token)].tokens
    let before = max(sentence.lowerBound, token - 2)..<token
    return !cues(in: before).isDisjoint(with: [.more, .less, .compare, .distance])
  }
}

extension LinkContext {
  /// How many values of the value's own kind, weak ones aside, begin between two tokens.
  func alike(_ start: Int, _ end: Int) -> Int {
    view.rivals.reduce(0) { count, number in
      let rival = passage.values[number]
      let isOne = !rival.isWeak && rival.kind == value.kind && rival.token >= start
      return count + (isOne && rival.token < end ? 1 : 0)
    }
  }
}
