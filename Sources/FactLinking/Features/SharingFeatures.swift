internal import DocumentModel

/// Whether a second subject, index or component shares a value: "A và B cùng xếp thứ 3".
struct SharingFeatures: Sendable {
  let slot: Slot
  /// The tokens of all things of the slot's kind in the value's sentence.
  let things: [Int]

  /// Adds what speaks for `other` sharing the value with `own`, both places in the sentence.
  func add(
    _ other: Range<Int>, beside own: Range<Int>, in context: LinkContext,
    to features: inout FeatureList
  ) {
    let first = min(own.lowerBound, other.lowerBound)
    let low = first == own.lowerBound ? own.upperBound : other.upperBound
    let high = max(own.lowerBound, other.lowerBound)
    let between = low..<max(low, high)
    let isList = between.allSatisfy { isListWord($0, in: context.passage) }
    let values = min(1, context.passage.values(low, high))
    let side = side(first, high, context)
    let measure = MeasureAtom(context.decided.measure)
    features.add(.sharedList, slot, isList, values, side)
    features.add(.sharedMeasure, slot, isList, values, measure)
    features.add(.sharedFar, slot, Bucket.distance(between.count))
    let gap = side == .behind ? first - context.value.token : context.value.token - high
    features.add(.sharedGap, slot, Bucket.distance(max(0, gap)), side)
    addRivals(isList, values, context, &features)
    addWords(isList, context, &features)
  }

  private func addRivals(
    _ isList: Bool, _ values: Int, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let alike = context.view.rivals.filter {
      let rival = context.passage.values[$0]
      return !rival.isWeak && rival.kind == context.value.kind
    }.count
    features.add(.sharedAlike, isList, values, min(3, alike))
    features.add(.sharedEnough, slot, alike >= things.count, isList)
    let parallel = Parallel(context, things: things)
    features.add(.sharedParallel, slot, parallel != nil, parallel?.isExact)
  }

  private func addWords(
    _ isList: Bool, _ context: LinkContext, _ features: inout FeatureList
  ) {
    for cue in context.view.before.union(context.view.after).topics {
      features.add(.sharedCue, slot, cue, isList)
    }
    for token in context.before(6) {
      features.add(.sharedWord, slot, context.passage.atom(token), isList)
    }
  }

  private func side(_ first: Int, _ last: Int, _ context: LinkContext) -> Side {
    let token = context.value.token
    return last < token ? .before : first > token ? .behind : .elsewhere
  }

  /// Whether a token may stand between the members of a list.
  private func isListWord(_ token: Int, in passage: Passage) -> Bool {
    let word = passage.tokens[token]
    return word.hash == Marks.comma || word.cues.contains(.together) || things.contains(token)
      || !word.cues.isDisjoint(with: .unitNouns) || word.hash == Marks.stop
  }
}
