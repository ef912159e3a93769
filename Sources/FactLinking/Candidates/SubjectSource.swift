internal import DocumentModel

/// The units named near a value, those of the headline and of earlier values, and all groups.
struct SubjectSource: CandidateSource {
  /// So many mentions before and behind the value's sentence are looked at.
  private static let reach = 10

  func choices(in context: LinkContext) -> [Choice] {
    let units = candidates(in: context)
    let nearest = NearestPlaces(context: context)
    let named = units.map { unit, places in
      Choice(filling: .unit(unit), places: nearest.of(places))
    }
    return named + country(context, units.map(\.unit)) + groups(context)
  }

  /// The units with all their places that lie near, in the order of their numbers.
  private func candidates(in context: LinkContext) -> [(unit: Int, places: [Range<Int>])] {
    let mentions = context.passage.scopeMentions
    let range = self.range(of: mentions, context)
    var places: [Int: [Range<Int>]] = [:]
    for mention in mentions[range] {
      places[mention.unit, default: []].append(mention.token..<mention.token + 1)
    }
    for unit in carried(context) where places[unit] == nil {
      let all = mentions.filter { $0.unit == unit }
      places[unit] = all.map { $0.token..<$0.token + 1 }
    }
    return places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func range(of mentions: [UnitMention], _ context: LinkContext) -> Range<Int> {
    let sentence = context.value.sentence
    let place = mentions.firstPlace(from: context.value.token + 1)
    var first = place
    while first > 0, place - first < Self.reach || mentions[first - 1].sentence == sentence,
      place - first < 40
    {
      first -= 1
    }
    var last = place
    while last < mentions.count, mentions[last].sentence == sentence, last - place < Self.reach {
      last += 1
    }
    return first..<last
  }

  private func carried(_ context: LinkContext) -> [Int] {
    let outline = context.outline
    var units = outline.titleUnits.sorted().prefix(4).map { $0 }
    units += outline.impliedFirst.map { [$0] } ?? []
    if let most = outline.unitCounts.indices.first(where: { outline.isMostNamed($0) }) {
      units.append(most)
    }
    for filling in [context.history.first, context.history.last?.subject ?? .none] {
      if case .unit(let unit) = filling { units.append(unit) }
    }
    return units
  }

  /// Việt Nam, where an index of countries or the whole country is spoken of and nobody names it.
  private func country(_ context: LinkContext, _ units: [Int]) -> [Choice] {
    let isAsked = context.index?.levels.contains(.country) ?? false || context.isNationwide
    guard isAsked, let vietnam = context.passage.homeCountry, !units.contains(vietnam)
    else { return [] }
    return [Choice(filling: .unit(vietnam))]
  }

  private func groups(_ context: LinkContext) -> [Choice] {
    SubjectGroup.allCases.map { Choice(filling: .group($0)) }
  }
}
