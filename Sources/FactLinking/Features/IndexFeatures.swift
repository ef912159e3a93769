internal import DocumentModel

/// Which index a value stands in: by scale, by the levels that it ranks, by the text's topic.
struct IndexFeatures: FeatureFamily {
  let parallel: Parallel?
  let side: Side
  let leadIns: [LeadInFeatures]

  func add(_ choice: Choice, in context: LinkContext, to features: inout FeatureList) {
    guard case .index(let number) = choice.filling else { return }
    let index = context.passage.indices[number]
    let id = index
    features.add(.only, context.passage.indices.count == 1)
    features.add(.indexID, id)
    features.add(.indexKind, id, context.value.kind)
    features.add(
      .indexScale, id, context.value.kind, Bucket.scale(context.value.amount.magnitude.double))
    addTopic(number, context, &features)
    addLevels(index, context, &features)
    addHistory(number, context, &features)
    for leadIn in leadIns { leadIn.add(choice.filling, side, to: &features) }
    if let parallel {
      let isPartner = choice.places.contains { $0.lowerBound == parallel.partner }
      features.add(.parallel, isPartner, parallel.isExact)
    }
  }

  private func addTopic(
    _ number: Int, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let outline = context.outline
    features.add(.first, context.passage.indexMentions.first?.index == number, side)
    addMatter(number, context, &features)
    features.add(.most, outline.indexCounts[number] == outline.mostIndices, side)
    features.add(.inTitle, outline.titleIndices.contains(number), side)
    features.add(.knownComponent, context.knows(number), side)
  }

  /// Whether the text names the index, and how near it speaks of what the index measures.
  private func addMatter(
    _ number: Int, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let outline = context.outline
    let mentions = context.passage.matterMentions
    let before = mentions[..<mentions.firstPlace(from: context.value.token)]
    let far = before.last { $0.index == number }.map {
      Bucket.sentences(context.value.sentence - $0.sentence)
    }
    features.add(.matter, outline.indexCounts[number] > 0, far, side)
    features.add(
      .matterNearest, before.last?.index == number, outline.indexCounts[number] > 0,
      context.passage.indexMentions.isEmpty)
  }

  private func addLevels(
    _ index: RankedIndex, _ context: LinkContext, _ features: inout FeatureList
  ) {
    let passage = context.passage
    let here = passage.unitMentions.within(context.view.sentence)
    let levels = LevelSet(here.map { passage.units[$0.unit].level })
    for level in SubjectLevel.allCases where levels.contains(level) {
      features.add(.levelHere, level, index.levels.contains(level))
    }
    if let of = context.value.of {
      features.add(.totalLevel, Bucket.size(of.double), LevelsAtom(levels: index.levels))
    }
  }

  private func addHistory(
    _ number: Int, _ context: LinkContext, _ features: inout FeatureList
  ) {
    guard let last = context.history.last else { return }
    let isSame = last.index == .index(number)
    let far = Bucket.sentences(context.sinceLast)
    features.add(.lastIndex, isSame, side, far)
    features.add(.openingIndex, context.history.opening?.index == .index(number), isSame, side)
    features.add(
      .lastIndexMeasure, isSame, MeasureAtom(last.measure), MeasureAtom(context.decided.measure))
    if let alike = context.history.lastAlike(context.value) {
      features.add(.alikeIndex, alike.index == .index(number), side)
    }
  }
}

/// On which sides of a value things of a kind stand in its sentence.
enum Side: Int, CaseIterable, Sendable {
  case before, behind, elsewhere

  /// The side of these tokens, those before counting first.
  init(_ tokens: [Int], in context: LinkContext) {
    let here = tokens.filter { context.view.sentence.contains($0) }
    self =
      here.contains { $0 < context.value.token } ? .before : here.isEmpty ? .elsewhere : .behind
  }
}

extension Side: FeatureLabel { static let hashes = hashTable() }

/// A name as a part of a feature.
struct TextAtom: FeatureAtom {
  private let name: String
  init(_ name: String) { self.name = name }
  var hash: UInt64 { FeatureHash.of(name.utf8) }
  func text(in passage: Passage) -> String { name }
}

/// The levels of an index as a part of a feature.
struct LevelsAtom: FeatureAtom {
  let levels: LevelSet
  var hash: UInt64 { FeatureHash.of(name.utf8) }
  func text(in passage: Passage) -> String { name }
  private var name: String {
    SubjectLevel.allCases.filter { levels.contains($0) }.map { "\($0)" }.joined(separator: "+")
  }
}

extension LinkContext {
  /// Whether a component of an index is named in the value's sentence.
  func knows(_ index: Int) -> Bool {
    passage.components.contains {
      $0.sentence == value.sentence && index < 63 && $0.known & (1 << UInt64(index)) != 0
    }
  }
}
