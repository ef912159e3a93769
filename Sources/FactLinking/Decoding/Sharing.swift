internal import DocumentModel

/// Finds the further subjects, indices or components that a value has.
struct Sharing {
  let model: LinkingModel

  /// What shares the value with what was decided, in the order of the text.
  func shared(in context: LinkContext) -> [Filling] {
    var features = FeatureList()
    for slot in [Slot.subject, .index, .component] {
      let found = candidates(slot, context).filter { candidate in
        features.removeAll()
        candidate.add(context, &features)
        return model.score(features, in: .sharing) + model.setting("sharing-bias") > 0
      }
      if !found.isEmpty { return found.map(\.filling) }
    }
    return []
  }

  /// A thing of the slot's kind beside the one decided, both in the value's sentence.
  struct Candidate {
    let filling: Filling
    let other: Range<Int>
    let own: Range<Int>
    let family: SharingFeatures

    func add(_ context: LinkContext, _ features: inout FeatureList) {
      family.add(other, beside: own, in: context, to: &features)
    }
  }

  func candidates(_ slot: Slot, _ context: LinkContext) -> [Candidate] {
    let things = things(slot, context)
    let decided = context.decided[slot]
    let near = things.filter { $0.filling == decided }
      .min { distance($0.tokens, context) < distance($1.tokens, context) }
    guard let own = near?.tokens, things.count <= 40 else { return [] }
    let family = SharingFeatures(slot: slot, things: things.map(\.tokens.lowerBound))
    var seen: Set<Filling> = [decided]
    return things.filter { seen.insert($0.filling).inserted }.map {
      Candidate(filling: $0.filling, other: $0.tokens, own: own, family: family)
    }
  }

  private func distance(_ tokens: Range<Int>, _ context: LinkContext) -> Int {
    abs(tokens.lowerBound - context.value.token)
  }

  private func things(
    _ slot: Slot, _ context: LinkContext
  ) -> [(filling: Filling, tokens: Range<Int>)] {
    let passage = context.passage
    let sentence = context.view.sentence
    switch slot {
    case .subject:
      let levels = context.rankedLevels
      return passage.unitMentions.within(sentence)
        .filter { levels?.contains(passage.units[$0.unit].level) ?? true }
        .map { (.unit($0.unit), $0.token..<$0.token + 1) }
    case .index:
      return passage.indexMentions.within(sentence)
        .map { (.index($0.index), $0.token..<$0.token + 1) }
    case .component:
      return context.labels
        .filter { $0.probability >= 0.3 && sentence.contains($0.tokens.lowerBound) }
        .map { (.label(passage.span($0.tokens)), $0.tokens) }
    default: return []
    }
  }
}
