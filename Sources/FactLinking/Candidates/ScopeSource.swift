internal import VietnameseText

/// Regions, groups in words, and the provinces and districts that rank their own units.
struct ScopeSource: CandidateSource {
  func choices(in context: LinkContext) -> [Choice] {
    let nearest = NearestPlaces(context: context)
    let units = self.units(context).sorted { $0.key < $1.key }.map {
      Choice(filling: .unit($0.key), places: nearest.of($0.value))
    }
    return [Choice(filling: .none)] + units + groups(context) + carried(context)
  }

  private func units(_ context: LinkContext) -> [Int: [Range<Int>]] {
    let levels = Self.levels(for: context.subjectLevel)
    var places: [Int: [Range<Int>]] = [:]
    for mention in context.passage.scopeMentions
    where levels.contains(context.passage.units[mention.unit].level)
      && context.decided.subject != .unit(mention.unit)
    {
      places[mention.unit, default: []].append(mention.token..<mention.token + 1)
    }
    return places
  }

  /// The levels of units that rank units of a level.
  static func levels(for level: SubjectLevel?) -> LevelSet {
    switch level {
    case .department, .district, .other: [.province, .region]
    case .commune: [.province, .district, .region]
    default: [.region]
    }
  }

  private func groups(_ context: LinkContext) -> [Choice] {
    let reach = context.value.sentence - 2...context.value.sentence
    return context.outline.groups.filter { reach.contains($0.sentence) }.suffix(24).map {
      Choice(filling: .label(context.passage.span($0.tokens)), places: [$0.tokens])
    }
  }

  private func carried(_ context: LinkContext) -> [Choice] {
    guard case .label? = context.history.last?.scope, let last = context.history.last else {
      return []
    }
    return [Choice(filling: last.scope, note: 1)]
  }
}

extension LinkContext {
  /// On which level the value's subject stands.
  var subjectLevel: SubjectLevel? {
    switch decided.subject {
    case .unit(let unit): passage.units[unit].level
    case .group(let group): group.level
    default: nil
    }
  }
}
