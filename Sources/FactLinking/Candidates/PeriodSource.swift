internal import DocumentModel

/// The years that a passage names, those beside them, and those that its publication implies.
struct PeriodSource: CandidateSource {
  func choices(in context: LinkContext) -> [Choice] {
    let nearest = NearestPlaces(context: context)
    let places = self.places(context)
    return [Choice(filling: .none)]
      + periods(context).map { period in
        Choice(filling: .period(period), places: nearest.of(places[period] ?? []))
      }
  }

  private func periods(_ context: LinkContext) -> [Period] {
    let passage = context.passage
    var years = Set(passage.times.flatMap { [$0.first.year, $0.last.year, $0.first.year - 1] })
    if let published = passage.published?.year { years.formUnion([published, published - 1]) }
    if let edition = context.outline.edition(of: context.decided.index) {
      years.formUnion([edition - 1, edition + 1])
    }
    let months = passage.times.map(\.first).filter { $0.month > 0 && !$0.isDay }
    return years.filter { (2000...2035).contains($0) }.sorted().map { Period(year: $0) }
      + Set(months).sorted()
  }

  private func places(_ context: LinkContext) -> [Period: [Range<Int>]] {
    var places: [Period: [Range<Int>]] = [:]
    for time in context.passage.times {
      let range = time.token..<time.token + 1
      places[Period(year: time.first.year), default: []].append(range)
      if time.first.month > 0, !time.first.isDay { places[time.first, default: []].append(range) }
      if time.isRange, time.last.year != time.first.year {
        places[Period(year: time.last.year), default: []].append(range)
      }
    }
    return places
  }
}
