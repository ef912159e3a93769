internal import DocumentModel

/// What a figure may measure, or that it is no standing.
struct MeasureSource: CandidateSource {
  func choices(in context: LinkContext) -> [Choice] {
    [Choice(filling: .none)]
      + context.value.measures.map { Choice(filling: .measure($0)) }
  }
}
