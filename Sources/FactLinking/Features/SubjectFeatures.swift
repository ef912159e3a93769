/// Whose standing a value is.
struct SubjectFeatures: FeatureFamily {
  let parallel: Parallel?
  let loose: Parallel?
  let side: Side
  let setting: SubjectSetting

  func add(_ choice: Choice, in context: LinkContext, to features: inout FeatureList) {
    addKind(choice, context, &features)
    addHistory(choice, context, &features)
    switch choice.filling {
    case .unit(let unit): addUnit(unit, choice, context, &features)
    case .group(let group): addGroup(group, context, &features)
    default: break
    }
  }

  private func addKind(
    _ choice: Choice, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let kind = SubjectKind(choice.filling, in: context.passage)
    let cues = context.view.before
    let fits = kind.fit(in: context)
    features.add(.kindMeasure, kind, MeasureAtom(context.decided.measure))
    features.add(.kindIndex, kind, context.index)
    features.add(.kindFits, kind, fits, side)
    features.add(.kindAverage, kind, cues.contains(.average), context.isNationwide)
    features.add(.kindSide, kind, side)
    features.add(.kindValue, kind, context.value.kind)
    features.add(.kindShare, kind, kind.level.map(context.outline.share), side)
    features.add(.kindField, kind, setting.field.contains(kind.level), side)
    features.add(.kindHeading, kind, context.outline.headingLevels.contains(kind.level), side)
    for cue in cues.topics { features.add(.kindCue, kind, cue) }
    for cue in context.view.after.topics { features.add(.kindCueBehind, kind, cue) }
    features.add(.kindReference, kind, setting.reference.map(CueTopic.init), side)
  }

  private func addHistory(
    _ choice: Choice, _ context: LinkContext, _ features: inout FeatureList
  ) {
    guard let last = context.history.last else {
      features.add(.noLast)
      return
    }
    let isSame = last.subject == choice.filling
    let far = Bucket.sentences(context.sinceLast)
    let measure = MeasureAtom(context.decided.measure)
    let passage = context.passage
    let token = context.value.token
    let kind = SubjectKind(choice.filling, in: passage)
    let lastKind = SubjectKind(last.subject, in: passage)
    features.add(.lastKind, kind, lastKind, far)
    features.add(.lastLevel, kind.level == lastKind.level, side, far)
    features.add(.lastSubject, isSame, side, far)
    features.add(.lastSubjectMeasure, isSame, side, MeasureAtom(last.measure), measure)
    features.add(.lastSubjectIndex, isSame, side, last.index == context.decided.index)
    if isSame {
      features.add(.lastSubjectWord, passage.atom(token - 1))
      features.add(.lastSubjectWords, passage.atom(token - 2), passage.atom(token - 1))
      features.add(.lastSubjectBracket, context.value.isBracketed, far)
    }
    if let alike = context.history.lastAlike(context.value) {
      features.add(.alikeSubject, alike.subject == choice.filling, side, far)
    }
  }

  private func addUnit(
    _ unit: Int, _ choice: Choice, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let outline = context.outline
    let passage = context.passage
    let isAbsent = !choice.places.contains { context.view.sentence.contains($0.lowerBound) }
    let level = passage.units[unit].level
    features.add(.absent, isAbsent, side)
    features.add(.inTitle, outline.titleUnits.contains(unit), side)
    features.add(.most, outline.isMostNamed(unit), side)
    features.add(.onlyUnit, outline.levelUnits[level.rawValue] == 1, level, side)
    features.add(.first, passage.unitMentions.first?.unit == unit, side)
    features.add(.opens, opensSentence(choice, context), side, isAbsent)
    if let parallel {
      let isPartner = choice.places.contains { $0.lowerBound == parallel.partner }
      features.add(.parallel, isPartner, parallel.isExact)
    }
    if let loose {
      let isPartner = choice.places.contains { $0.lowerBound == loose.partner }
      features.add(.parallelLoose, isPartner, loose.isExact, side)
    }
    if level == .other || level == .department { addWords(unit, context, &features) }
    addFocus(unit, level, context, &features)
    if isAbsent { addAbsent(unit, choice, context, &features) }
  }

  /// Whether what leads in names the unit, a word refers back to it, or its place is taken.
  private func addFocus(
    _ unit: Int, _ level: SubjectLevel, _ context: LinkContext, _ features: inout FeatureList
  ) {
    for leadIn in setting.leadIns { leadIn.add(.unit(unit), side, to: &features) }
    let history = context.history
    let isLast = history.last?.subject == .unit(unit)
    features.add(
      .implied, context.outline.impliedCounts[unit], context.outline.unitCounts[unit] > 0, level)
    features.add(.publishes, context.outline.publishers.contains(unit), level, side)
    features.add(
      .impliedTopic, context.outline.titleImplied.contains(unit),
      context.outline.impliedFirst == unit, side)
    if let reference = setting.reference {
      let fits = LevelSet(named: CueSet(rawValue: 1 << UInt64(reference))).contains(level)
      features.add(.referenceFocus, fits, isLast, context.outline.titleUnits.contains(unit))
    }
    var claim = context.decided
    claim.subject = .unit(unit)
    let taken = history.sentence(ofClaim: claim).map {
      Bucket.sentences(context.value.sentence - $0)
    }
    features.add(.taken, taken, isLast, MeasureAtom(context.decided.measure), side)
  }

  /// The first two words of a body's name.
  private func addWords(_ unit: Int, _ context: LinkContext, _ features: inout FeatureList) {
    let words = context.passage.units[unit].name.split(separator: " ").prefix(2)
    features.add(.body, TextAtom(words.joined(separator: "_").lowercased()))
  }

  private func opensSentence(_ choice: Choice, _ context: LinkContext) -> Bool {
    choice.places.contains { place in
      let sentence = context.passage.sentence(of: place.lowerBound)
      return sentence >= context.value.sentence - 1 && sentence <= context.value.sentence
        && place.lowerBound - context.passage.sentences[sentence].tokens.lowerBound < 2
    }
  }

  /// What speaks for a unit that the sentence does not name.
  private func addAbsent(
    _ unit: Int, _ choice: Choice, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let history = context.history
    let filling = choice.filling
    let isMost = history.counts[filling, default: 0] == history.most && history.most > 0
    features.add(.subjectCount, min(3, history.counts[filling, default: 0]), isMost, side)
    features.add(.firstSubject, history.first == filling, side, context.isNewLine)
    features.add(.sentenceSubject, history.firstOfSentence == filling, side, context.isNewLine)
    features.add(
      .topic, context.outline.titleUnits.contains(unit), context.outline.isMostNamed(unit),
      context.isNewLine)
    guard let place = choice.places.first, place.lowerBound < context.value.token else { return }
    let sentence = context.passage.sentence(of: place.lowerBound)
    let peers = context.passage.unitMentions(ofSentence: sentence)
    let role = peers.first?.unit == unit ? 0 : peers.last?.unit == unit ? 2 : 1
    features.add(.absentRole, role, side, Bucket.sentences(context.value.sentence - sentence))
  }

  private func addGroup(
    _ group: SubjectGroup, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let passage = context.passage
    if !context.value.noun.isEmpty {
      features.add(.groupNoun, group, ShapeAtom(context.value.noun[...]))
    }
    let before = context.view.clause.lowerBound..<context.value.token
    for token in before { features.add(.groupWord, group, passage.atom(token)) }
    let nouns = setting.nouns
    features.add(.groupNamed, group, nouns.contains(group.level), nouns.isEmpty)
    features.add(
      .groupAlone, nouns == LevelSet([group.level]), context.view.before.contains(.average))
    features.add(.groupSet, nouns.contains(group.level), Bucket.distance(nouns.count))
    features.add(.groupIndex, group, context.index, side)
  }
}

/// What kind of subject a choice is, as a part of a feature: a level, or a group.
struct SubjectKind: FeatureAtom {
  let level: SubjectLevel?
  private let group: SubjectGroup?
  /// Whether it is the country whose standings a text tells of without naming it.
  private var isHome = false
  private static let homeHash = FeatureHash.of("home".utf8)

  init(_ filling: Filling, in passage: Passage) {
    switch filling {
    case .unit(let unit):
      level = passage.units[unit].level
      group = nil
      isHome = passage.homeCountry == unit
    case .group(let group):
      level = group.level
      self.group = group
    default:
      level = nil
      group = nil
    }
  }

  var hash: UInt64 { isHome ? Self.homeHash : group?.hash ?? level.hash }
  func text(in passage: Passage) -> String {
    isHome ? "home" : group?.text(in: passage) ?? level.text(in: passage)
  }

  /// How the value's index ranks such units: 2 by itself, 1 within provinces, 0 not.
  func fit(in context: LinkContext) -> Int {
    guard let level, let levels = context.rankedLevels else { return 0 }
    return context.index?.levels.contains(level) ?? false ? 2 : levels.contains(level) ? 1 : 0
  }
}

extension LinkContext {
  /// Whether the clause speaks of the whole country.
  var isNationwide: Bool { view.before.union(view.after).contains(.nationwide) }

  /// Whether the value's line is another than that of the sentence before.
  var isNewLine: Bool {
    let number = value.sentence
    return number == 0 || passage.sentences[number].line != passage.sentences[number - 1].line
  }
}
