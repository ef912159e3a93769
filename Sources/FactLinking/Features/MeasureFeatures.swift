internal import DocumentModel
internal import VietnameseText

/// What tells a standing from a mere figure, and a level from a change: the words round the value.
struct VicinityFeatures: FeatureFamily {
  func add(_ choice: Choice, in context: LinkContext, to features: inout FeatureList) {
    let passage = context.passage
    let token = context.value.token
    for step in 1...3 { features.add(.before, step, passage.atom(token - step)) }
    for step in 1...3 { features.add(.behind, step, passage.atom(token + step)) }
    features.add(.beforeTwo, passage.atom(token - 2), passage.atom(token - 1))
    features.add(.behindTwo, passage.atom(token + 1), passage.atom(token + 2))
    addClause(context, &features)
    addText(context, &features)
  }

  private func addClause(_ context: LinkContext, _ features: inout FeatureList) {
    let passage = context.passage
    let clause = context.view.clause
    let token = context.value.token
    for at in clause.lowerBound..<token { features.add(.clauseBefore, passage.atom(at)) }
    for at in token + 1..<max(token + 1, clause.upperBound) {
      features.add(.clauseBehind, passage.atom(at))
    }
    for at in clause.lowerBound..<max(clause.lowerBound, token - 1) {
      features.add(.clausePair, passage.atom(at), passage.atom(at + 1))
    }
    for cue in context.sentenceCues.topics { features.add(.sentenceCue, cue) }
    for cue in context.lineCues.topics { features.add(.lineCue, cue) }
    for cue in context.view.before.topics {
      features.add(.cueBefore, cue)
      features.add(.cueKind, cue, context.value.kind)
    }
    features.add(.kindWord, context.value.kind, passage.atom(token - 1))
    for cue in context.view.after.topics { features.add(.cueBehind, cue) }
  }

  /// The value's own words with its digits masked: "tăng 0 bậc", "đứng đầu".
  private func addText(_ context: LinkContext, _ features: inout FeatureList) {
    let span = context.value.span
    let words = context.passage.folded[span.range]
    guard words.count < 40 else { return }
    features.add(.text, ShapeAtom(words))
    features.add(.weak, context.value.isWeak)
    if !context.value.noun.isEmpty { features.add(.noun, ShapeAtom(context.value.noun[...])) }
  }
}

/// The words of a figure, each run of digits as one nought.
struct ShapeAtom: FeatureAtom {
  let hash: UInt64
  private let words: String

  init(_ words: ArraySlice<UInt8>) {
    let shape = Self.shape(words)
    hash = FeatureHash.of(shape)
    self.words = String(decoding: shape, as: UTF8.self)
  }

  private static func shape(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      let isDigit = byte &- 0x30 < 10
      if isDigit, result.last == 0x30 { continue }
      let plain: UInt8 = byte == 0x7C || byte == 0x3D || byte < 0x20 ? 0x2E : byte
      result.append(isDigit ? 0x30 : plain)
    }
    return result
  }

  func text(in passage: Passage) -> String { words }
}

/// What is near a value: an index, a unit, a component; and what the values before it were.
struct SurroundingFeatures: FeatureFamily {
  func add(_ choice: Choice, in context: LinkContext, to features: inout FeatureList) {
    addNames(context, &features)
    addValue(context, &features)
    addHistory(context, &features)
  }

  private func addNames(_ context: LinkContext, _ features: inout FeatureList) {
    let passage = context.passage
    let sentence = context.view.sentence
    let token = context.value.token
    let hasIndex = passage.indices(sentence.lowerBound, sentence.upperBound) > 0
    features.add(.indexHere, hasIndex)
    features.add(.indexAny, !passage.indices.isEmpty, context.outline.titleIndices.isEmpty)
    features.add(.indexBefore, passage.indices(0, token) > 0)
    features.add(.indexFar, Bucket.sentences(context.sentencesSinceIndex))
    let matter = passage.matterMentions.last { $0.token < token }
    features.add(
      .matterHere, matter.map { Bucket.sentences(context.value.sentence - $0.sentence) },
      passage.indexMentions.isEmpty)
    let near = passage.indexMentions.last { $0.token < token }.map { passage.indices[$0.index] }
    features.add(
      .nearIndex, near, context.value.kind,
      Bucket.scale(context.value.amount.magnitude.double))
    addLeadIns(context, &features)
    addPage(hasIndex, context, &features)
  }

  /// The units beside the value, and what kind of page it stands on.
  private func addPage(
    _ hasIndex: Bool, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let passage = context.passage
    let sentence = context.view.sentence
    let token = context.value.token
    features.add(.unitBefore, passage.units(sentence.lowerBound, token) > 0)
    features.add(.unitBehind, passage.units(token, sentence.upperBound) > 0)
    features.add(
      .unitAndIndex, passage.units(sentence.lowerBound, sentence.upperBound) > 0, hasIndex)
    features.add(.role, RoleAtom(role: passage.sentences[context.value.sentence].role))
    let known = passage.components.contains { $0.sentence == context.value.sentence }
    features.add(.componentHere, known)
    features.add(
      .pageRanks, Bucket.distance(context.outline.rankCount),
      Bucket.distance(passage.indexMentions.count))
    features.add(
      .density, Bucket.distance(passage.values.count / max(1, passage.indexMentions.count)))
  }

  /// What the lines that lead in to the sentence speak of.
  private func addLeadIns(_ context: LinkContext, _ features: inout FeatureList) {
    for kind in LeadIns.Kind.allCases {
      let range = context.outline.leadIns[context.value.sentence, kind]
      guard !range.isEmpty else { continue }
      let passage = context.passage
      let hasIndex = passage.indices(range.lowerBound, range.upperBound) > 0
      let hasUnit = passage.units(range.lowerBound, range.upperBound) > 0
      features.add(.ledInMeasure, kind, hasIndex, hasUnit, context.value.kind)
      for cue in passage.cues(in: range).topics { features.add(.ledInCue, kind, cue) }
    }
  }

  private func addValue(_ context: LinkContext, _ features: inout FeatureList) {
    let value = context.value
    let amount = value.amount.magnitude.double
    features.add(.size, Bucket.size(amount), value.amount.whole != nil)
    features.add(.scale, Bucket.scale(amount), value.kind)
    features.add(.bracketed, value.isBracketed)
    features.add(.hasTotal, value.of != nil)
    features.add(.signed, value.isSigned)
    let rivals = context.view.rivals.filter { !context.passage.values[$0].isWeak }
    features.add(.rivals, Bucket.distance(rivals.count))
    let alike = rivals.filter { context.passage.values[$0].kind == value.kind }
    features.add(.ordinal, alike.firstIndex(of: context.view.number).map { min($0, 3) })
    addDirection(context, &features)
  }

  /// The last word of direction before the value, and whether a unit stands in between.
  private func addDirection(_ context: LinkContext, _ features: inout FeatureList) {
    guard let at = context.view.direction else {
      features.add(.noDirection)
      return
    }
    let passage = context.passage
    let token = context.value.token
    let units = passage.units(at, token) > 0
    let distance = min(3, token - at - 1)
    features.add(.direction, passage.atom(at))
    features.add(.directionPair, passage.atom(at - 1), passage.atom(at))
    features.add(.directionFar, passage.atom(at), units, distance)
    for cue in passage.tokens[at].cues.topics {
      features.add(.directionCue, cue, units, distance)
      features.add(.directionValues, cue, passage.values(at, token) > 0, units)
    }
    features.add(.fromTo, context.view.before.contains(.from), context.view.before.contains(.upTo))
  }

  private func addHistory(_ context: LinkContext, _ features: inout FeatureList) {
    let history = context.history
    features.add(.previous, MeasureAtom(history.previous), history.hasPrevious)
    features.add(
      .lastMeasure, MeasureAtom(history.last?.measure), Bucket.sentences(context.sinceLast))
    let alike = history.lastAlike(context.value)
    features.add(
      .lastAlike, MeasureAtom(alike?.measure),
      alike.map { Bucket.sentences(context.value.sentence - $0.sentence) })
    let share = history.linked * 4 / max(1, history.linked + history.passed)
    features.add(.linkedShare, share, Bucket.distance(history.linked + history.passed))
  }
}

/// A measure, or none, as a part of a feature.
struct MeasureAtom: FeatureAtom {
  private let measure: Record.Measure?
  private static let hashes = Record.Measure.allCases.map { FeatureHash.of($0.rawValue.utf8) }
  private static let noHash = FeatureHash.of("none".utf8)

  init(_ measure: Record.Measure?) { self.measure = measure }

  init(_ filling: Filling) {
    measure = if case .measure(let measure) = filling { measure } else { nil }
  }

  var hash: UInt64 {
    measure.flatMap { Record.Measure.allCases.firstIndex(of: $0) }.map { Self.hashes[$0] }
      ?? Self.noHash
  }
  func text(in passage: Passage) -> String { measure?.rawValue ?? "none" }
}

/// The part that a line plays on its page, as a part of a feature.
struct RoleAtom: FeatureAtom {
  let role: Block.Role
  var hash: UInt64 { FeatureHash.of(role.rawValue.utf8) }
  func text(in passage: Passage) -> String { role.rawValue }
}

extension LinkContext {
  /// The cues of the sentence before the value's clause.
  var sentenceCues: CueSet {
    passage.cues(in: view.sentence.lowerBound..<view.clause.lowerBound)
  }

  /// The cues of the earlier sentences of the value's line, at most two.
  var lineCues: CueSet {
    let line = passage.sentences[value.sentence].line
    var cues: CueSet = []
    for number in stride(from: value.sentence - 1, through: max(0, value.sentence - 2), by: -1) {
      guard passage.sentences[number].line == line else { break }
      cues.formUnion(passage.cues(in: passage.sentences[number].tokens))
    }
    return cues
  }

  /// How many sentences ago an index was named; negative if only later.
  var sentencesSinceIndex: Int {
    let before = passage.indexMentions.last { $0.sentence <= value.sentence }
    return before.map { value.sentence - $0.sentence } ?? -1
  }
}
