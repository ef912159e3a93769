internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Districts and communes by their bare names, where the text speaks of those of a province.
extension PlaceFinder {
  /// The bare names of `text` that its provinces have.
  ///
  /// A row "1. Lục Yên 85,2" of a page about the districts of Yên Bái names the district.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - found: the names found before, whose words are passed over.
  ///   - parents: the codes of the provinces that the text names.
  ///   - day: the day of the page, which decides between names of different times.
  /// - Returns: the candidates in reading order.
  func bareNames(
    in text: AnalyzedText, outside found: [Candidate], parents: Set<String>, day: String?
  ) -> [Candidate] {
    guard !parents.isEmpty else { return [] }
    var isTaken = [Bool](repeating: false, count: text.tokens.count)
    for candidate in found {
      var at = text.firstToken(from: candidate.span.start)
      while at < isTaken.count, text.tokens[at].span.start < candidate.span.end {
        isTaken[at] = true
        at += 1
      }
    }
    var result: [Candidate] = []
    var at = 0
    while at < isTaken.count {
      guard !isTaken[at], let place = bareName(at, text, parents, day) else {
        at += 1
        continue
      }
      result.append(candidate(place, in: text, parents: parents, rule: "bare"))
      at = place.tokens.upperBound
    }
    return result
  }

  /// Whether a text speaks of districts or communes at all.
  func speaksOfPlaces(_ text: AnalyzedText) -> Bool {
    text.ids.indices.contains { contexts.longestMatch(in: text.ids, at: $0) != nil }
  }

  private func bareName(
    _ at: Int, _ text: AnalyzedText, _ parents: Set<String>, _ day: String?
  ) -> Place? {
    guard text.tokens[at].isCapitalised, let found = names.units(at: at, in: text) else {
      return nil
    }
    let end = at + found.length
    let units = found.units.filter { parents.contains($0.parent ?? "") }
    let inForce = day.map { day in units.first { $0.isValid(on: day) } } ?? nil
    guard let first = inForce ?? units.first, isAlone(at..<end, text) else { return nil }
    let type = PlaceNames.PlaceType(
      word: first.type ?? "", kind: first.kind, isNamedFreely: false, isNumbered: false)
    return Place(tokens: at..<end, type: type, units: [first], name: first.bareName)
  }

  /// Whether no capital stands right before or behind, as in a person's name, and no street.
  private func isAlone(_ tokens: Range<Int>, _ text: AnalyzedText) -> Bool {
    let end = tokens.upperBound
    if end < text.tokens.count, text.tokens[end].isCapitalised,
      !parts(end - 1, end, text)
    {
      return false
    }
    guard tokens.lowerBound > 0 else { return true }
    let before = tokens.lowerBound - 1
    if parts(before, tokens.lowerBound, text) { return true }
    return !text.tokens[before].isCapitalised && !notBareAfter.contains(text.ids[before])
  }

  /// Whether a tab parts two tokens: they stand in two cells.
  private func parts(_ left: Int, _ right: Int, _ text: AnalyzedText) -> Bool {
    text.text[text.tokens[left].span.end..<text.tokens[right].span.start].contains(0x09)
  }

  /// The candidate of a place; of several units of its name one of these provinces is meant.
  func candidate(
    _ place: Place, in text: AnalyzedText, parents: Set<String>, rule: String
  ) -> Candidate {
    let own = place.units.filter { parents.contains($0.parent ?? "") }
    let unit = own.first ?? (place.units.count == 1 ? place.units.first : nil)
    let kind: Entity.Kind = place.type.kind == .commune ? .commune : .district
    let name = place.type.word + " " + PersonFinder.normalised(place.name)
    let mention = Mention(
      span: text.span(place.tokens),
      value: .entity(Entity(kind: kind, name: name, id: unit?.code)),
      rule: "entity.\(kind.rawValue).\(rule)")
    return Candidate(
      mention: mention, priority: 45,
      unit: NamedUnit(kind: place.type.kind, name: name, code: unit?.code))
  }
}
