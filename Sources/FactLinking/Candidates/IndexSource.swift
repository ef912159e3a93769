/// The indices that the passage names, or whose matter it speaks of.
struct IndexSource: CandidateSource {
  func choices(in context: LinkContext) -> [Choice] {
    var places = [[Range<Int>]](repeating: [], count: context.passage.indices.count)
    for mention in context.passage.indexMentions {
      places[mention.index].append(mention.token..<mention.token + 1)
    }
    for mention in context.passage.matterMentions where places[mention.index].isEmpty {
      places[mention.index].append(mention.token..<mention.token + 1)
    }
    let nearest = NearestPlaces(context: context)
    return places.indices.map {
      Choice(filling: .index($0), places: nearest.of(places[$0]))
    }
  }
}
