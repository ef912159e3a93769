internal import DocumentModel

/// Earlier years, and for gaps the units and groups that a value is held against.
struct BaselineSource: CandidateSource {
  func choices(in context: LinkContext) -> [Choice] {
    guard Self.measures.contains(context.decided.measure) else { return [Choice(filling: .none)] }
    let isGap = context.decided.measure == .gap
    return [Choice(filling: .none)] + (isGap ? units(context) + groups(context) : years(context))
  }

  private static let measures: Set<Record.Measure> = [.change, .rankChange, .gap]

  private func years(_ context: LinkContext) -> [Choice] {
    guard case .period(let period) = context.decided.period else { return [] }
    let nearest = NearestPlaces(context: context)
    var places: [Int: [Range<Int>]] = [period.year - 1: []]
    for time in context.passage.times {
      places[time.first.year, default: []].append(time.token..<time.token + 1)
    }
    let years = places.filter { $0.key < period.year && $0.key >= period.year - 12 }
    return years.sorted { $0.key < $1.key }.map {
      Choice(filling: .period(Period(year: $0.key)), places: nearest.of($0.value))
    } + months(before: period, context)
  }

  private func months(before period: Period, _ context: LinkContext) -> [Choice] {
    guard period.month > 0 else { return [] }
    let named = context.passage.times.map(\.first).filter { $0.month > 0 && !$0.isDay }
    let last = Period(
      year: period.month == 1 ? period.year - 1 : period.year,
      month: period.month == 1 ? 12 : period.month - 1)
    return Set(named + [last]).filter { $0 < period }.sorted().map {
      Choice(filling: .period($0))
    }
  }

  private func units(_ context: LinkContext) -> [Choice] {
    SubjectSource().choices(in: context).filter { choice in
      guard case .unit = choice.filling else { return false }
      return choice.filling != context.decided.subject
    }
  }

  private func groups(_ context: LinkContext) -> [Choice] {
    SubjectGroup.allCases.map { Choice(filling: .group($0)) }
      .filter { $0.filling != context.decided.subject }
  }
}
