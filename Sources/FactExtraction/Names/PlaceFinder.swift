internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Finds districts, towns and cities of provinces, communes and wards.
///
/// The word for the type tells them from a province of the same name: "thành phố Thanh Hóa" is the
/// city. In a list of one kind bare names go on from it: "các huyện Lục Yên, Văn Yên".
struct PlaceFinder: Sendable {
  let names: PlaceNames
  private let gazetteer: Gazetteer
  private let plurals: Set<Int32>
  private let openings: Set<Int32>
  private let links: Set<Int32>
  private let grammar: NameGrammar
  private let notAfter: Set<Int32>
  private let notNames: Set<Int32>
  let contexts: PhraseTrie
  let notBareAfter: Set<Int32>

  /// A place and the tokens it covers, its type among them where one is written.
  struct Place {
    var tokens: Range<Int>
    var type: PlaceNames.PlaceType
    /// The units so called; empty for a name that is not known.
    var units: [AdministrativeUnit]
    /// The name without the type.
    var name: String
  }

  /// The words that open a name or a list of names.
  private struct Heading {
    var types: [PlaceNames.PlaceType]
    var isPlural: Bool
    var names: Int
  }

  init(
    lexicons: [String: [String]], base: NameBase, words: inout WordTable,
    tables: [String: [String]] = [:]
  ) {
    gazetteer = base.gazetteer
    names = PlaceNames(index: base.places, words: &words, tables: tables)
    plurals = words.ids(of: lexicons["place-plurals"])
    openings = words.ids(of: lexicons["place-list-openings"])
    links = words.ids(of: lexicons["place-list-links"])
    notAfter = words.ids(of: lexicons["not-a-place-after"])
    notNames = words.ids(of: lexicons["not-a-place-name"])
    notBareAfter = words.ids(of: lexicons["not-a-bare-place-after"])
    contexts = NameLexicons.trie(lexicons["place-contexts"] ?? [], &words)
    grammar = NameGrammar(lexicons: lexicons, words: &words)
  }

  /// The places that the words at `at` name with their type, in reading order.
  func places(at: Int, in text: AnalyzedText, day: String?) -> [Place] {
    guard let heading = heading(at: at, in: text),
      var place = place(at: heading.names, heading, isFirst: true, text, day)
    else { return [] }
    if !heading.isPlural { place.tokens = at..<place.tokens.upperBound }
    var found = [place]
    while let next = afterLink(found[found.count - 1].tokens.upperBound, text),
      let place = self.place(at: next, heading, isFirst: false, text, day)
    {
      found.append(place)
    }
    return found
  }

  private func heading(at: Int, in text: AnalyzedText) -> Heading? {
    guard let first = names.type(at: at, in: text), !isOfProvinces(at, first.type, text) else {
      return nil
    }
    var heading = Heading(
      types: [first.type], isPlural: isPlural(before: at, text), names: at + first.length)
    while let next = afterLink(heading.names, text), let more = names.type(at: next, in: text) {
      heading.types.append(more.type)
      heading.isPlural = true
      heading.names = next + more.length
    }
    guard heading.isPlural else { return heading }
    while heading.names < text.ids.count, openings.contains(text.ids[heading.names]) {
      heading.names += 1
    }
    return heading
  }

  /// Whether the names behind a type are those of provinces or streets.
  ///
  /// "tỉnh, thành phố Hà Nam" names a province, "đường phố" a street; in "trong tỉnh, huyện Lục Yên"
  /// the type, behind which any name may stand, begins anew.
  private func isOfProvinces(
    _ at: Int, _ type: PlaceNames.PlaceType, _ text: AnalyzedText
  ) -> Bool {
    guard at > 0 else { return false }
    let before = text.ids[at - 1]
    if grammar.provinceHeads.contains(before) || notAfter.contains(before) { return true }
    return !type.isNamedFreely && at > 1 && grammar.provinceHeads.contains(text.ids[at - 2])
      && (links.contains(before) || before == 0x2F)
  }

  private func isPlural(before at: Int, _ text: AnalyzedText) -> Bool {
    guard at > 0 else { return false }
    let before = text.tokens[at - 1]
    // Four digits are a year and count nothing: "năm 2023 xã Tân An".
    return plurals.contains(text.ids[at - 1]) || before.kind == .number && before.span.count < 4
  }

  /// The token behind "," or "và" at `at`; `nil` where none stands there.
  private func afterLink(_ at: Int, _ text: AnalyzedText) -> Int? {
    var next = at
    while next < text.ids.count, links.contains(text.ids[next]) { next += 1 }
    return next > at && next < text.ids.count ? next : nil
  }
}

// MARK: - One name

extension PlaceFinder {
  private func place(
    at: Int, _ heading: Heading, isFirst: Bool, _ text: AnalyzedText, _ day: String?
  ) -> Place? {
    known(at, heading, isFirst: isFirst, text, day)
      ?? numbered(at, heading, isFirst: isFirst, text)
      ?? (isFirst || heading.isPlural ? unknown(at, heading, isFirst: isFirst, text) : nil)
  }

  private func known(
    _ at: Int, _ heading: Heading, isFirst: Bool, _ text: AnalyzedText, _ day: String?
  ) -> Place? {
    guard let found = names.units(at: at, in: text) else { return nil }
    let tokens = at..<at + found.length
    if goesOn(tokens.upperBound, heading, text) { return nil }
    let words = heading.types.map(\.word)
    let units = found.units.filter { unit in words.contains(unit.type ?? "") }
    guard let first = units.first else {
      guard isFirst, let type = heading.types.first, !heading.isPlural,
        type.isNamedFreely || type.kind == .district && found.units[0].kind == .district
      else { return nil }
      return Place(tokens: tokens, type: type, units: [], name: found.units[0].bareName)
    }
    let isCity = grammar.cityTypes.contains(first.type ?? "")
    if isCity, names.isCentral(first, on: day, in: text) { return nil }
    let type = heading.types.first { $0.word == first.type } ?? heading.types[0]
    return Place(
      tokens: tokens, type: type, units: units.filter { $0.type == first.type },
      name: first.bareName)
  }

  /// Whether a name of a kind that is named freely goes on for one word behind a known one, as in
  /// "xã Khánh Vĩnh Yên"; two words may be a person's name.
  private func goesOn(_ at: Int, _ heading: Heading, _ text: AnalyzedText) -> Bool {
    heading.types.contains(where: \.isNamedFreely) && !heading.isPlural && at < text.tokens.count
      && text.tokens[at].shape == .capital && !notNames.contains(text.ids[at])
      && isEnd(at + 1, text)
      && gazetteer.match(at: at, ids: text.ids, tokens: text.tokens, text: text.text) == nil
  }

  private func numbered(
    _ at: Int, _ heading: Heading, isFirst: Bool, _ text: AnalyzedText
  ) -> Place? {
    guard let type = heading.types.first(where: \.isNumbered), isFirst || heading.isPlural,
      at < text.tokens.count, text.tokens[at].kind == .number, text.tokens[at].span.count <= 2,
      !isNumberGoingOn(at, text)
    else { return nil }
    return Place(
      tokens: at..<at + 1, type: type, units: [], name: text.string(text.tokens[at].span))
  }

  /// "10/17", "5,2", "3 đơn vị": the number is no name.
  private func isNumberGoingOn(_ at: Int, _ text: AnalyzedText) -> Bool {
    let end = text.tokens[at].span.end
    guard end < text.text.count else { return false }
    let next = end + 1 < text.text.count ? text.text[end + 1] : 0
    return "/%-".utf8.contains(text.text[end])
      || ",.".utf8.contains(text.text[end]) && next &- 0x30 < 10
  }

  private func unknown(
    _ at: Int, _ heading: Heading, isFirst: Bool, _ text: AnalyzedText
  ) -> Place? {
    guard let type = heading.types.first(where: \.isNamedFreely), at < text.tokens.count,
      gazetteer.match(at: at, ids: text.ids, tokens: text.tokens, text: text.text) == nil
    else { return nil }
    var end = at
    while end < text.tokens.count, end - at < 4, text.tokens[end].shape == .capital,
      !notNames.contains(text.ids[end])
    { end += 1 }
    guard end > at, isFirst || isEnd(end, text) else { return nil }
    return Place(
      tokens: at..<end, type: type, units: [], name: text.string(text.span(at..<end)))
  }

  /// Whether a name of a list ends before token `at`: a mark, "và" or a small word follows.
  private func isEnd(_ at: Int, _ text: AnalyzedText) -> Bool {
    at >= text.tokens.count || !text.tokens[at].isCapitalised
  }
}

extension WordTable {
  /// The numbers of these words, each given a new one if needed.
  mutating func ids(of words: [String]?) -> Set<Int32> {
    var ids: Set<Int32> = []
    for word in words ?? [] { ids.insert(insert(word)) }
    return ids
  }
}
