internal import VietnameseText

/// Words around the names of bodies and persons that decide where these begin and end.
struct BodyWords: Sendable {
  let committees: Set<Int32>
  let councils: Set<Int32>
  let places: Set<Int32>
  let beforeGovernment: Set<Int32>
  let afterGovernment: Set<Int32>
  let notSurnames: Set<String>
  let credits: Set<String>

  init(lexicons: [String: [String]], words: inout WordTable) {
    committees = words.ids(of: lexicons["organization-committees"])
    councils = words.ids(of: lexicons["organization-councils"])
    places = words.ids(of: lexicons["organization-places"])
    beforeGovernment = words.ids(of: lexicons["government-not-after"])
    afterGovernment = words.ids(of: lexicons["government-not-before"])
    notSurnames = Set(lexicons["not-a-surname"] ?? [])
    credits = Set(lexicons["credits"] ?? [])
  }
}
