internal import DocumentModel
internal import VietnameseText

/// Which component a value is of, or whether it is of the index as a whole.
struct ComponentFeatures: FeatureFamily {
  let parallel: Parallel?
  let side: Side
  /// The highest likelihood of a component before the value, and in its sentence, in tenths.
  let bestBefore: Int
  let bestHere: Int

  func add(_ choice: Choice, in context: LinkContext, to features: inout FeatureList) {
    guard case .label(let span) = choice.filling else {
      addNone(context, &features)
      return
    }
    addHistory(choice.filling, context, &features)
    addTaken(choice.filling, context, &features)
    guard let place = choice.places.first else {
      features.add(.carried, side, Bucket.sentences(context.sinceLast))
      features.add(.carriedWord, context.passage.atom(context.value.token - 1))
      features.add(.carriedMeasure, MeasureAtom(context.decided.measure), sameIndex(context))
      return
    }
    let order: Relation.Order = place.lowerBound < context.value.token ? .before : .after
    let isHere = context.view.sentence.contains(place.lowerBound)
    let measure = MeasureAtom(context.decided.measure)
    features.add(.likely, choice.note / 10, order, isHere)
    features.add(.likelyMeasure, choice.note / 25, measure, isHere)
    features.add(.knownHere, isKnown(span, context), order)
    if isHere { addBetween(place, order, context, &features) }
    if let parallel {
      features.add(.parallel, place.lowerBound == parallel.partner, parallel.isExact)
    }
  }

  private func addNone(_ context: LinkContext, _ features: inout FeatureList) {
    addTaken(.none, context, &features)
    let measure = MeasureAtom(context.decided.measure)
    let index = context.index
    let hadOne = context.history.last.map { $0.component != .none } ?? false
    features.add(.noComponent, measure)
    features.add(.noComponentIndex, index, context.value.kind)
    features.add(.noComponentBest, side, bestBefore, bestHere)
    features.add(.noComponentLast, hadOne, side, Bucket.sentences(context.sinceLast))
    let indices = context.passage.indices(context.view.sentence.lowerBound, context.value.token)
    features.add(.noComponentNamed, indices > 0, side)
    for token in context.before(5) { features.add(.noComponentWord, context.passage.atom(token)) }
  }

  /// Whether the component has a value of this measure already.
  private func addTaken(
    _ filling: Filling, _ context: LinkContext, _ features: inout FeatureList
  ) {
    var claim = context.decided
    claim.component = filling
    let taken = context.history.sentence(ofClaim: claim).map {
      Bucket.sentences(context.value.sentence - $0)
    }
    let isOpening = context.history.opening?.component == filling
    features.add(.takenComponent, taken, side, MeasureAtom(context.decided.measure))
    features.add(.openingComponent, isOpening, side, Bucket.sentences(context.sinceLast))
  }

  private func addHistory(
    _ filling: Filling, _ context: LinkContext, _ features: inout FeatureList
  ) {
    guard let last = context.history.last else { return }
    let isSame = last.component == filling
    let far = Bucket.sentences(context.sinceLast)
    features.add(.lastComponent, isSame, side, far)
    features.add(
      .lastComponentMeasure, isSame, MeasureAtom(last.measure),
      MeasureAtom(context.decided.measure), last.subject == context.decided.subject)
  }

  private func addBetween(
    _ place: Range<Int>, _ order: Relation.Order, _ context: LinkContext,
    _ features: inout FeatureList
  ) {
    let low = order == .before ? place.upperBound : context.value.token + 1
    let high = order == .before ? context.value.token : place.lowerBound
    let rivals = context.labels.filter {
      $0.probability >= 0.4 && $0.tokens.lowerBound >= low && $0.tokens.upperBound <= high
    }
    features.add(.indexBetween, context.passage.indices(low, high) > 0, order)
    features.add(.unitBetween, context.passage.units(low, high) > 0, order)
    features.add(.rivalsBetween, min(2, rivals.count), order)
    let overlapping = context.labels.contains {
      $0.tokens.overlaps(place) && $0.tokens != place
        && $0.probability * 100 > Double(context.likelihood(of: place))
    }
    features.add(.best, !overlapping)
  }

  private func isKnown(_ span: Span, _ context: LinkContext) -> Bool {
    guard case .index(let number) = context.decided.index, number < 63 else { return false }
    return context.passage.components.contains {
      $0.known & (1 << UInt64(number)) != 0 && context.passage.span($0.tokens) == span
    }
  }

  private func sameIndex(_ context: LinkContext) -> Bool {
    context.history.last?.index == context.decided.index
  }
}

extension LinkContext {
  /// How likely these tokens are a component, in hundredths.
  func likelihood(of tokens: Range<Int>) -> Int {
    labels.first { $0.tokens == tokens }.map { Int($0.probability * 100) } ?? 0
  }
}

/// What is counted: the words that begin and end a condition, and those between it and the count.
struct ConditionFeatures: FeatureFamily {
  func add(_ choice: Choice, in context: LinkContext, to features: inout FeatureList) {
    let passage = context.passage
    let token = context.value.token
    guard let place = choice.places.first else {
      for step in 1...3 { features.add(.noCondition, passage.atom(token + step)) }
      features.add(.noConditionBefore, passage.atom(token - 1))
      return
    }
    let isBehind = place.lowerBound > token
    let gap = isBehind ? place.lowerBound - token - 1 : token - place.upperBound
    let start = place.lowerBound
    let end = place.upperBound
    features.add(.conditionFar, isBehind, Bucket.distance(gap))
    features.add(.conditionLength, isBehind, Bucket.distance(place.count))
    features.add(.conditionStart, isBehind, passage.atom(start))
    features.add(.conditionStartTwo, isBehind, passage.atom(start), passage.atom(start + 1))
    features.add(.conditionLead, isBehind, passage.atom(start - 1), passage.atom(start))
    features.add(.conditionEnd, isBehind, passage.atom(end - 1))
    features.add(.conditionNext, isBehind, passage.atom(end))
    for at in place { features.add(.conditionWord, passage.atom(at)) }
    for cue in passage.cues(in: place).topics { features.add(.conditionCue, cue, isBehind) }
    if isBehind { for at in token + 1..<start { features.add(.conditionSkips, passage.atom(at)) } }
  }
}
