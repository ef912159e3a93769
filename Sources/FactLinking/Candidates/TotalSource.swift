internal import DocumentModel

/// The total in the value's own words, those named near, and that of the value before.
struct TotalSource: CandidateSource {
  func choices(in context: LinkContext) -> [Choice] {
    var totals: [ExactDecimal: [Range<Int>]] = [:]
    if let own = context.value.of { totals[own] = [] }
    for total in near(context) { totals[total.value, default: []].append(total.tokens) }
    if case .number(let number)? = context.history.last?.of {
      totals[number] = totals[number] ?? []
    }
    let nearest = NearestPlaces(context: context)
    return [Choice(filling: .none)]
      + totals.sorted { $0.key < $1.key }.map {
        Choice(filling: .number($0.key), places: nearest.of($0.value))
      }
  }

  private func near(_ context: LinkContext) -> [TotalMention] {
    let sentence = context.value.sentence
    let fitting = context.outline.totals.filter {
      $0.tokens.lowerBound != context.value.token && $0.value >= context.value.amount.magnitude
        && $0.sentence <= sentence
    }
    let scales = fitting.filter { $0.kind == .scale }.suffix(3)
    return fitting.filter { $0.kind != .scale }.suffix(8) + scales
  }
}
