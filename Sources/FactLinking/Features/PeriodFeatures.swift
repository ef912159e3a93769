internal import DocumentModel

/// Which edition a value belongs to.
struct PeriodFeatures: FeatureFamily {
  let side: Side
  let setting: PeriodSetting

  func add(_ choice: Choice, in context: LinkContext, to features: inout FeatureList) {
    guard case .period(let period) = choice.filling else {
      features.add(.noPeriod, min(2, context.outline.years.count), context.edition != nil)
      features.add(.noPeriodPublished, context.passage.published != nil, context.edition != nil)
      return
    }
    addEdition(period, choice, context, &features)
    addPublication(period, context, &features)
    addHistory(period, context, &features)
    addPlaces(period, choice, context, &features)
    addNamed(period, context, &features)
    for leadIn in setting.leadIns {
      leadIn.add(.period(Period(year: period.year)), side, to: &features)
    }
  }

  private func addEdition(
    _ period: Period, _ choice: Choice, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let year = period.year
    features.add(.month, period.month > 0, context.index)
    features.add(.named, !choice.places.isEmpty, side)
    features.add(.latest, step(year, context.outline.latestYear), side)
    features.add(.often, min(3, context.outline.years[year] ?? 0), side)
    guard let edition = context.edition else {
      features.add(.noEdition)
      return
    }
    let away = step(year, edition)
    features.add(.edition, away, side)
    features.add(.editionLastYear, away, context.isLastYearBefore, context.isLastYearBehind)
    features.add(.editionFromTo, away, isFrom(context), isTo(context))
    features.add(.editionMeasure, away, MeasureAtom(context.decided.measure), side)
    features.add(.nearEdition, step(year, setting.lastEdition ?? edition), side)
  }

  /// How the edition lies to the time that was named last, and which words lead on from it.
  private func addNamed(
    _ period: Period, _ context: LinkContext, _ features: inout FeatureList
  ) {
    guard let last = setting.lastNamed else { return }
    let away = step(period, last.first)
    let far = Bucket.sentences(context.value.sentence - last.sentence)
    features.add(.lastNamed, away, far, side)
    for cue in context.view.before.topics { features.add(.samePeriod, away, cue, far) }
  }

  private func addPublication(
    _ period: Period, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let hasEdition = context.edition != nil
    if let published = context.passage.published {
      let away = step(period.year, published.year)
      features.add(.published, away, context.index)
      features.add(
        .publishedLag, step(period.year, published.year - (context.index?.lag ?? 1)), hasEdition)
      features.add(.publishedSide, away, side, hasEdition)
      features.add(.publishedMonth, away, published.month > 6, hasEdition)
    } else if let latest = setting.latestDay {
      features.add(.announced, step(period.year, latest), context.index)
    }
  }

  private func addHistory(
    _ period: Period, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let isBracketed = context.value.isBracketed
    if let alike = context.history.lastAlike(context.value) {
      let isSame = alike.period == .period(period)
      let isHere = alike.sentence == context.value.sentence
      features.add(.alikePeriod, isSame, isBracketed, isHere, side)
    }
    guard let last = context.history.last, case .period(let before) = last.period else { return }
    let away = step(period, before)
    let far = Bucket.sentences(context.sinceLast)
    features.add(.lastPeriod, away, side, far)
    features.add(
      .lastPeriodMeasure, away, MeasureAtom(last.measure), MeasureAtom(context.decided.measure),
      last.index == context.decided.index)
    features.add(.lastPeriodFromTo, away, isFrom(context), isTo(context), context.sinceLast == 0)
    features.add(.lastPeriodWord, away, context.passage.atom(context.value.token - 1))
    features.add(.lastPeriodBracket, away, isBracketed, side)
    features.add(.lastPeriodSubject, away, last.subject == context.decided.subject, side)
    features.add(.lastPeriodThen, away, context.isLastYearBefore, context.sinceLast == 0)
    for cue in context.view.before.topics { features.add(.lastPeriodCue, away, cue) }
    addMain(period, away, context, &features)
  }

  /// How the edition lies to that of the sentence's first link and to the one most links have.
  private func addMain(
    _ period: Period, _ away: Int, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let history = context.history
    let isSubject = history.last?.subject == context.decided.subject
    if case .period(let opening)? = history.opening?.period {
      features.add(.openingPeriod, step(period, opening), away, side, isSubject)
    }
    if let edition = context.edition {
      features.add(.editionAndLast, step(period.year, edition), away, side)
    }
    guard case .period(let main)? = history.mainPeriod(of: context.decided.index) else { return }
    let far = step(period, main)
    features.add(.mainPeriod, far, side, context.sinceLast == 0)
    features.add(.mainAndLast, far, away, side, isSubject)
  }

  private func addPlaces(
    _ period: Period, _ choice: Choice, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let passage = context.passage
    let titleEnd = context.outline.titleEnd
    features.add(
      .inTitle, choice.places.contains { passage.sentence(of: $0.lowerBound) < titleEnd })
    for place in choice.places where context.view.sentence.contains(place.lowerBound) {
      let from = max(context.view.sentence.lowerBound, place.lowerBound - 6)
      let cues = passage.cues(in: from..<place.lowerBound)
      let order: Relation.Order = place.lowerBound < context.value.token ? .before : .after
      features.add(
        .compared, cues.contains(.compare), MeasureAtom(context.decided.measure), order)
      let isEdition = passage.indices(from, place.lowerBound) > 0
      features.add(.besideIndex, isEdition, order)
      features.add(.timeKind, passage.tokens[place.lowerBound].mask, order)
    }
  }

  private func isFrom(_ context: LinkContext) -> Bool {
    context.passage.cues(in: context.before(4)).contains(.from)
  }

  private func isTo(_ context: LinkContext) -> Bool {
    context.passage.cues(in: context.before(3)).contains(.upTo)
      && context.view.before.contains(.from)
  }

  /// The years from one period to the other as `step` gives them; 8 where only the months differ.
  private func step(_ period: Period, _ other: Period) -> Int {
    period.year == other.year && period.month != other.month ? 8 : step(period.year, other.year)
  }

  /// The years from one to the other, told apart up to three.
  private func step(_ year: Int, _ other: Int) -> Int {
    abs(year - other) <= 3 ? year - other : 9
  }
}

/// What holds for all choices of a value's edition, looked up once.
struct PeriodSetting: Sendable {
  /// The last time named before the value that is no day.
  let lastNamed: TimeMention?
  /// The year of the latest day named.
  let latestDay: Int?
  /// The year right behind the last naming of the value's index before it.
  let lastEdition: Int?
  let leadIns: [LeadInFeatures]

  /// The setting of a value.
  init(_ context: LinkContext) {
    let times = context.passage.times
    lastNamed = times[..<times.firstPlace(from: context.value.token)].last { !$0.first.isDay }
    latestDay = times.lazy.filter { $0.first.isDay }.map(\.first.year).max()
    lastEdition = context.lastEdition
    leadIns = LeadInFeatures.all(in: context) { range in
      times.within(range).filter { !$0.first.isDay }.map { .period(Period(year: $0.first.year)) }
    }
  }
}

extension LinkContext {
  /// The most frequent edition of the value's index.
  var edition: Int? { outline.edition(of: decided.index) }

  fileprivate var lastEdition: Int? {
    let mentions = passage.indexMentions
    guard case .index(let number) = decided.index,
      let mention = mentions[..<mentions.firstPlace(from: value.token)].last(where: {
        $0.index == number
      })
    else { return nil }
    let behind = mention.token + 1..<mention.token + 5
    return passage.times.within(behind).first { !$0.first.isDay }?.first.year
  }

  var isLastYearBefore: Bool { view.before.contains(.lastYear) }
  var isLastYearBehind: Bool { view.after.contains(.lastYear) }

  /// The tokens right before the value, at most `count` of its sentence.
  func before(_ count: Int) -> Range<Int> {
    max(view.sentence.lowerBound, value.token - count)..<value.token
  }
}
