/// Chooses for one slot: the source proposes, the families describe, the weights decide.
struct SlotChooser {
  let slot: Slot
  let source: any CandidateSource
  let families: [any FeatureFamily]

  /// The choices of the slot with their scores.
  func decision(in context: LinkContext, by model: LinkingModel) -> Decision {
    let choices = source.choices(in: context)
    var features = FeatureList()
    if slot == .measure, let first = choices.first {
      // All measures share their features, each with weights of its own.
      for family in families { family.add(first, in: context, to: &features) }
      let scores = choices.map {
        model.score(features, crossedWith: MeasureAtom($0.filling).hash, in: slot)
      }
      return Decision(slot: slot, choices: choices, scores: scores)
    }
    let scores = choices.map { choice in
      features.removeAll()
      add(choice, context, &features)
      return model.score(features, in: slot)
    }
    return Decision(slot: slot, choices: choices, scores: scores)
  }

  /// The features of one choice.
  func add(_ choice: Choice, _ context: LinkContext, _ features: inout FeatureList) {
    for family in families { family.add(choice, in: context, to: &features) }
    if slot == .measure { features.cross(with: MeasureAtom(choice.filling)) }
  }
}

/// The choices for a slot, what each scored, and which won.
public struct Decision: Sendable {
  /// The slot.
  public let slot: Slot
  let choices: [Choice]
  /// The scores in thousandths of a logit.
  public let scores: [Int]
  /// The number of the best choice, the first of several; `nil` without choices.
  public let best: Int?
  /// How likely each choice is, given what was decided before.
  public let probabilities: [Double]

  init(slot: Slot, choices: [Choice], scores: [Int]) {
    self.slot = slot
    self.choices = choices
    self.scores = scores
    best = scores.indices.max { (scores[$0], -$0) < (scores[$1], -$1) }
    probabilities = Logistic.probabilities(of: scores)
  }

  /// What fills the slot.
  public var filling: Filling { best.map { choices[$0].filling } ?? .none }
  /// How likely that is.
  public var probability: Double { best.map { probabilities[$0] } ?? 0 }
  /// What else could fill it, with probabilities.
  public var rivals: [(filling: Filling, probability: Double)] {
    zip(choices, probabilities).map { ($0.filling, $1) }
  }
}
