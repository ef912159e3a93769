public import DocumentModel

/// One decision of a slot to learn from: the features of each choice, and which choices are right.
public struct Example: Sendable {
  /// The slot.
  public let slot: Slot
  /// The features of each choice, by their numbers; for `sharing` and `label` those of one choice
  /// that is right or wrong by itself.
  public var choices: [[UInt64]]
  /// Which choices are right.
  public let isRight: [Bool]
  /// The names of the features, where they were asked for.
  public var names: [[String]] = []
  /// The value that it is about, by number.
  public let value: Int
}

extension Example {
  /// Whether `model` takes a right choice; for a choice of one, whether it takes it rightly.
  public func isRight(under model: LinkingModel) -> Bool {
    let scores = choices.map { features in
      features.reduce(0) { $0 + Int(model.weight($1, in: slot)) }
    }
    guard scores.count > 1 else { return ((scores.first ?? 0) > 0) == isRight.first }
    let best = scores.indices.max { (scores[$0], -$0) < (scores[$1], -$1) }
    return best.map { isRight[$0] } ?? false
  }
}

/// A fact that annotators gave to a value.
public struct GoldLink: Sendable {
  /// What it measures.
  public let measure: Record.Measure
  /// Whether something may fill a slot.
  public let accepts: @Sendable (Slot, Filling) -> Bool

  /// A fact of `measure` that accepts what `accepts` says.
  public init(
    measure: Record.Measure, accepts: @escaping @Sendable (Slot, Filling) -> Bool
  ) {
    self.measure = measure
    self.accepts = accepts
  }
}

extension GoldLink {
  /// Whether a link says what the annotators said, in its measure, index, subject and period.
  public func agrees(with link: Link) -> Bool {
    measure == link.measure
      && [Slot.index, .subject, .period].allSatisfy { accepts($0, link[$0]) }
  }
}

/// What annotators said of the values of a passage.
public struct GoldValues: Sendable {
  /// The facts of each value; none where it is no standing.
  public var links: [Int: [GoldLink]] = [:]
  /// Values of which it is not known whether they are standings.
  public var unknown: Set<Int> = []
  /// Whether a stretch of words is a component somewhere in the passage.
  public var isComponent: @Sendable (Filling) -> Bool = { _ in false }

  /// Nothing said of any value.
  public init() {}
}
