/// A group of features that answer one question about a choice.
///
/// A feature is one line: `features.add(.name, part, part)`. Its name is a case of `FeatureName`.
protocol FeatureFamily: Sendable {
  /// Adds what the family has to say of `choice`.
  func add(_ choice: Choice, in context: LinkContext, to features: inout FeatureList)
}

/// What stands between a choice's nearest places and the value.
struct PlaceFeatures: FeatureFamily {
  /// The tokens of all things of the choice's kind, in order.
  private let kin: [Int]
  /// A word that tells the kind of choice apart where one slot has several.
  private let group: Int
  /// Those of the value's sentence, and the last of them before the value.
  private let inSentence: ArraySlice<Int>
  private let lastBefore: Int?

  /// The features of things of one kind.
  init(kin: [Int], group: Int, in context: LinkContext) {
    self.kin = kin
    self.group = group
    inSentence = kin[kin.places(in: context.view.sentence)]
    lastBefore = inSentence.last { $0 < context.value.token }
  }

  func add(_ choice: Choice, in context: LinkContext, to features: inout FeatureList) {
    for place in choice.places {
      let relation = Relation(place, in: context, kin: kin)
      if relation.isSameSentence {
        addNear(relation, place, context, &features)
      } else {
        addFar(relation, place, context, &features)
      }
    }
  }

  private func addNear(
    _ relation: Relation, _ place: Range<Int>, _ context: LinkContext,
    _ features: inout FeatureList
  ) {
    let order = relation.order
    features.add(.place, order, relation.kin, group)
    features.add(.placeParted, order, relation.kin, relation.separator, group)
    features.add(.placeValues, order, relation.kin, relation.values)
    features.add(.placeAlike, order, relation.kin, relation.alike, relation.separator)
    features.add(.placeDistance, order, Bucket.distance(relation.between.count))
    features.add(.placeKind, order, relation.kin, context.value.kind)
    features.add(.placeStraight, order, relation.straightKin, relation.isCompared, group)
    let isFirst = inSentence.first == place.lowerBound
    let isLast = lastBefore == place.lowerBound
    features.add(.placeEnds, order, isFirst, isLast, group)
    features.add(.placeEndsParted, isFirst, isLast, relation.separator, min(3, inSentence.count))
    addWords(relation, place, context.passage, &features)
  }

  private func addWords(
    _ relation: Relation, _ place: Range<Int>, _ passage: Passage, _ features: inout FeatureList
  ) {
    let order = relation.order
    let isNearest = relation.kin == 0
    let end = place.upperBound
    let start = place.lowerBound
    features.add(.placeNext, order, isNearest, passage.atom(end))
    features.add(.placeNextTwo, order, isNearest, passage.atom(end), passage.atom(end + 1))
    features.add(.placeLast, order, isNearest, passage.atom(start - 1))
    features.add(.placeLastTwo, order, isNearest, passage.atom(start - 2), passage.atom(start - 1))
    addCues(passage.cues(in: max(0, start - 3)..<start), .placeCueBefore, order, &features)
    addCues(passage.cues(behind: place), .placeCueBehind, order, &features)
    if relation.isClose {
      for token in relation.between { features.add(.placeBetween, order, passage.atom(token)) }
    }
    addCues(passage.cues(in: relation.between), .placeCueBetween, order, &features)
    let first = passage.atom(relation.between.lowerBound).hash
    if first == Marks.open, order == .before { features.add(.placeOwner) }
    if first == Marks.open, order == .after, relation.between.count == 1 {
      features.add(.placeOwned)
    }
  }

  private func addCues(
    _ cues: CueSet, _ name: FeatureName, _ order: Relation.Order, _ features: inout FeatureList
  ) {
    for cue in cues.topics { features.add(name, order, cue, group) }
  }

  private func addFar(
    _ relation: Relation, _ place: Range<Int>, _ context: LinkContext,
    _ features: inout FeatureList
  ) {
    guard relation.sentences > 0 else {
      features.add(.placeLater, group)
      return
    }
    let passage = context.passage
    let isSameLine =
      passage.sentences[context.value.sentence].line
      == passage.sentences[passage.sentence(of: place.lowerBound)].line
    features.add(.placeFar, Bucket.sentences(relation.sentences), relation.kin, group)
    features.add(.placeLine, isSameLine, group)
    features.add(
      .placeFarRole, relation.isCompared, passage.isBracketed(place.lowerBound), group,
      relation.kin == 0)
    for cue in passage.cues(in: max(0, place.lowerBound - 3)..<place.lowerBound).topics {
      features.add(.placeFarCue, cue, group)
    }
    for cue in passage.cues(behind: place).topics { features.add(.placeFarCueBehind, cue, group) }
    features.add(.placeFarNext, passage.atom(place.upperBound))
    features.add(.placeFarLast, passage.atom(place.lowerBound - 1))
  }
}

extension Passage {
  /// The cues of the three words behind a place, within its sentence.
  func cues(behind place: Range<Int>) -> CueSet {
    let end = sentences[sentence(of: place.lowerBound)].tokens.upperBound
    return cues(in: place.upperBound..<max(place.upperBound, min(end, place.upperBound + 3)))
  }
}

extension CueSet {
  /// The single topics, as parts of features.
  var topics: CueTopics { CueTopics(bits: rawValue) }
}

/// The topics of a set of cues, one after the other.
struct CueTopics: Sequence, IteratorProtocol {
  var bits: UInt64

  mutating func next() -> CueTopic? {
    guard bits != 0 else { return nil }
    defer { bits &= bits - 1 }
    return CueTopic(bit: bits.trailingZeroBitCount)
  }
}

/// One topic of cue words.
struct CueTopic: FeatureAtom {
  let bit: Int
  private static let hashes = CueSet.names.map { FeatureHash.of($0.utf8) }
  var hash: UInt64 { Self.hashes[bit] }
  func text(in passage: Passage) -> String { CueSet.names[bit] }
}
