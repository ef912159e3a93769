internal import DocumentModel

/// Within which group or province a standing holds.
struct ScopeFeatures: FeatureFamily {
  func add(_ choice: Choice, in context: LinkContext, to features: inout FeatureList) {
    let kind = ScopeKind(choice.filling, in: context)
    let measure = MeasureAtom(context.decided.measure)
    features.add(.scopeKind, kind, measure)
    features.add(.scopeIndex, kind, context.index)
    features.add(.scopeSubject, kind, context.subjectLevel, isGroup(context))
    features.add(.scopeOnly, kind, isOnly(choice, context), context.subjectLevel)
    if case .unit(let unit) = choice.filling {
      features.add(
        .scopeImplied, kind, context.outline.impliedCounts[unit], context.subjectLevel)
      features.add(
        .scopeTopic, kind, context.outline.isMostNamed(unit),
        context.outline.titleUnits.contains(unit))
    }
    if case .label = choice.filling, let place = choice.places.first {
      addWords(place, context, &features)
    }
    guard let last = context.history.last else { return }
    let isSame = last.scope == choice.filling
    let far = Bucket.sentences(context.sinceLast)
    let isOwn = last.subject == context.decided.subject
    features.add(.lastScope, kind, isSame, far, isOwn)
    features.add(.lastScopeMeasure, kind, isSame, MeasureAtom(last.measure), measure)
    features.add(.lastScopeIndex, kind, isSame, last.index == context.decided.index)
  }

  private func isGroup(_ context: LinkContext) -> Bool {
    if case .group = context.decided.subject { true } else { false }
  }

  private func isOnly(_ choice: Choice, _ context: LinkContext) -> Bool {
    guard case .unit(let unit) = choice.filling else { return false }
    let level = context.passage.units[unit].level
    return context.outline.levelUnits[level.rawValue] == 1
  }

  private func addWords(
    _ place: Range<Int>, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let passage = context.passage
    features.add(.groupFirst, passage.atom(place.lowerBound), passage.atom(place.lowerBound + 1))
    features.add(.groupLast, passage.atom(place.upperBound - 1))
    features.add(.groupNext, passage.atom(place.upperBound))
    features.add(.groupBefore, passage.atom(place.lowerBound - 1))
    features.add(.groupLength, Bucket.distance(place.count))
    for token in place { features.add(.groupInside, passage.atom(token)) }
  }
}

/// What kind of scope a choice is, as a part of a feature.
struct ScopeKind: FeatureAtom {
  private let name: String

  init(_ filling: Filling, in context: LinkContext) {
    name =
      switch filling {
      case .unit(let unit): "\(context.passage.units[unit].level)"
      case .label: "group"
      default: "none"
      }
  }
  var hash: UInt64 { FeatureHash.of(name.utf8) }
  func text(in passage: Passage) -> String { name }
}

/// What total a value is out of.
struct TotalFeatures: FeatureFamily {
  func add(_ choice: Choice, in context: LinkContext, to features: inout FeatureList) {
    let measure = MeasureAtom(context.decided.measure)
    let level = context.subjectLevel
    let hasOwn = context.value.of != nil
    let hasComponent = context.decided.component != .none
    guard case .number(let number) = choice.filling else {
      features.add(.noTotal, measure, hasOwn, level)
      features.add(.noTotalIndex, measure, context.index, hasComponent)
      return
    }
    let isOwn = context.value.of == number
    features.add(.ownTotal, isOwn, hasOwn, measure)
    let size = Bucket.size(number.double)
    features.add(.totalSize, size, context.index, measure)
    features.add(.totalSubject, size, level, measure)
    features.add(.totalComponent, hasComponent, measure, isOwn)
    features.add(.totalScope, context.decided.scope != .none, measure, isOwn)
    addPlaces(choice, context, &features)
    addOthers(choice, context, &features)
  }

  private func addPlaces(
    _ choice: Choice, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let passage = context.passage
    let measure = MeasureAtom(context.decided.measure)
    for place in choice.places {
      guard let total = context.outline.totals.first(where: { $0.tokens == place }) else {
        continue
      }
      let isHere = total.sentence == context.value.sentence
      let order: Relation.Order = place.lowerBound < context.value.token ? .before : .after
      let far = isHere ? abs(place.lowerBound - context.value.token) : 0
      features.add(.totalKind, total.kind, isHere, order, measure)
      features.add(
        .totalFar, total.kind, Bucket.distance(far),
        Bucket.sentences(context.value.sentence - total.sentence), measure)
      features.add(.totalNoun, passage.atom(place.upperBound), context.subjectLevel, isHere)
      for cue in passage.cues(
        in: place.lowerBound..<min(passage.tokens.count, place.upperBound + 2)
      ).topics {
        features.add(.totalCue, cue, context.subjectLevel, isHere, measure)
      }
      if isHere { features.add(.totalLead, passage.atom(place.lowerBound - 1), order, measure) }
    }
  }

  private func addOthers(
    _ choice: Choice, _ context: LinkContext, _ features: inout FeatureList
  ) {
    guard let last = context.history.last else { return }
    let isSame = last.of == choice.filling
    let measure = MeasureAtom(context.decided.measure)
    features.add(
      .lastTotal, isSame, MeasureAtom(last.measure), measure, last.index == context.decided.index)
    features.add(
      .lastTotalFar, isSame, Bucket.sentences(context.sinceLast),
      last.component == context.decided.component, measure)
  }
}

/// What a change or gap is held against.
struct BaselineFeatures: FeatureFamily {
  func add(_ choice: Choice, in context: LinkContext, to features: inout FeatureList) {
    let measure = MeasureAtom(context.decided.measure)
    let cues = context.view.before.union(context.view.after)
    let isCompared = cues.contains(.compare)
    let isLastYear = cues.contains(.lastYear)
    switch choice.filling {
    case .none:
      features.add(.noBaseline, measure, isCompared, isLastYear)
      features.add(.noBaselineComponent, measure, context.decided.component != .none)
      for step in 1...2 {
        features.add(
          .noBaselineWord, step, context.passage.atom(context.value.token + step), measure)
      }
    case .period(let year): addYear(year, choice, context, &features)
    case .unit: addUnit(choice, context, &features)
    case .group(let group):
      features.add(
        .groupBaseline, group, cues.contains(.average), context.nouns.contains(group.level))
      features.add(.groupBaselineSubject, group, context.subjectLevel)
    default: break
    }
  }

  private func addYear(
    _ year: Period, _ choice: Choice, _ context: LinkContext, _ features: inout FeatureList
  ) {
    guard case .period(let period) = context.decided.period else { return }
    let away = min(3, period.year - year.year)
    let measure = MeasureAtom(context.decided.measure)
    let cues = context.view.before.union(context.view.after)
    let isHere = choice.places.contains { context.view.sentence.contains($0.lowerBound) }
    features.add(.yearsBack, away, measure, !choice.places.isEmpty, isHere)
    features.add(.yearsBackLast, away, measure, cues.contains(.lastYear), isHere)
    features.add(.yearsBackCompared, away, measure, cues.contains(.compare), isHere)
    for place in choice.places where context.view.sentence.contains(place.lowerBound) {
      let lead = max(context.view.sentence.lowerBound, place.lowerBound - 5)..<place.lowerBound
      let order: Relation.Order = place.lowerBound < context.value.token ? .before : .after
      for cue in context.passage.cues(in: lead).topics {
        features.add(.yearLead, cue, order, measure)
      }
    }
    guard let last = context.history.last else { return }
    let far = Bucket.sentences(context.sinceLast)
    features.add(
      .lastBaseline, last.baseline == choice.filling, MeasureAtom(last.measure), measure, far)
    features.add(
      .lastPeriodBaseline, last.period == choice.filling, last.subject == context.decided.subject,
      MeasureAtom(last.measure), far)
  }

  private func addUnit(
    _ choice: Choice, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let kind = SubjectKind(choice.filling, in: context.passage)
    features.add(.unitBaseline, kind, kind.level == context.subjectLevel)
    features.add(
      .lastSubjectBaseline, context.history.last?.subject == choice.filling,
      Bucket.sentences(context.sinceLast))
  }
}
