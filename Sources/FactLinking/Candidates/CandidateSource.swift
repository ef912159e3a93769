internal import DocumentModel

/// Proposes what may fill one slot of a value; finding and choosing are apart.
protocol CandidateSource: Sendable {
  /// The choices, in an order that does not depend on anything but the passage.
  func choices(in context: LinkContext) -> [Choice]
}

/// Picks the places of a name that lie nearest to a value.
struct NearestPlaces {
  private let sentence: Range<Int>
  private let token: Int

  /// The places nearest to the context's value.
  init(context: LinkContext) {
    sentence = context.view.sentence
    token = context.value.token
  }

  /// Of these tokens, in order, the last before the value and the first behind it in its
  /// sentence; without any there the last before the sentence, or the first of all.
  func of(_ places: [Range<Int>]) -> [Range<Int>] {
    let here = places.filter { sentence.contains($0.lowerBound) }
    let near = [
      here.last { $0.upperBound <= token }, here.first { $0.lowerBound > token },
    ].compactMap { $0 }
    if !near.isEmpty { return near }
    let earlier = places.last { $0.lowerBound < sentence.lowerBound }
    return [earlier ?? places.first].compactMap { $0 }
  }
}
