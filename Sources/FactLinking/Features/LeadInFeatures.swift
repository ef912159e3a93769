/// Whether what leads in to a value's sentence names a choice: the list's first line, the heading.
struct LeadInFeatures: Sendable {
  /// On which side of the value things of the slot's kind stand in its sentence.
  let side: Side

  /// Adds, for each way of leading in, whether one of `tokens` stands in it.
  ///
  /// - Parameters:
  ///   - tokens: the tokens at which the choice is named.
  ///   - kin: the tokens at which any choice is named.
  ///   - context: the value.
  ///   - features: what is added to.
  func add(
    _ tokens: [Int], among kin: [Int], in context: LinkContext, to features: inout FeatureList
  ) {
    for kind in LeadIns.Kind.allCases {
      let range = context.outline.leadIns[context.value.sentence, kind]
      guard !range.isEmpty else { continue }
      let count = kin.count { range.contains($0) }
      guard count > 0 else { continue }
      features.add(.ledIn, kind, tokens.contains { range.contains($0) }, side, min(2, count))
    }
  }
}
