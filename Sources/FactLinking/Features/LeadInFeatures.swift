/// Whether what leads in to a value's sentence names a choice: the list's first line, the heading.
struct LeadInFeatures: Sendable {
  private let kind: LeadIns.Kind
  /// The things of the slot's kind that it names.
  private let things: [Filling]

  /// The ways of leading in to the value's sentence that name anything of a kind.
  ///
  /// - Parameters:
  ///   - context: the value.
  ///   - things: the things of the slot's kind that stand at some tokens.
  /// - Returns: the ways, in the order of their kinds.
  static func all(
    in context: LinkContext, things: (Range<Int>) -> [Filling]
  ) -> [LeadInFeatures] {
    LeadIns.Kind.allCases.compactMap { kind in
      let range = context.outline.leadIns[context.value.sentence, kind]
      let named = range.isEmpty ? [] : things(range)
      return named.isEmpty ? nil : LeadInFeatures(kind: kind, things: named)
    }
  }

  /// Adds whether `choice` is among them; things of its kind stand on this side of the value.
  func add(_ choice: Filling, _ side: Side, to features: inout FeatureList) {
    features.add(.ledIn, kind, things.contains(choice), side, min(2, things.count))
  }
}
