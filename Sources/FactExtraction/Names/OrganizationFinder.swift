internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Finds organizations by their head noun and the words that go on from it.
///
/// A name begins at a head ("Ban", "Sở", "UBND" …) and takes in capitalised words, small words that
/// are no verb, names of places, and "của" with the body it belongs to. It ends at a verb, a mark
/// or a person's name.
struct OrganizationFinder {
  let lexicons: NameLexicons
  let units: UnitFinder
  let places: PlaceFinder
  let countries: CountryFinder
  let departments: DepartmentNames
  let committeeWords: Set<Int32>
  let placeWords: Set<Int32>
  let councilWords: Set<Int32>

  init(
    lexicons: NameLexicons, units: UnitFinder, places: PlaceFinder, countries: CountryFinder,
    words: inout WordTable
  ) {
    self.countries = countries
    self.lexicons = lexicons
    self.units = units
    self.places = places
    departments = DepartmentNames(grammar: lexicons.grammar, words: &words)
    committeeWords = lexicons.bodies.committees
    councilWords = lexicons.bodies.councils
    placeWords = lexicons.bodies.places
  }

  /// The organization that begins at token `start`, and the token behind it.
  func candidate(at start: Int, in text: AnalyzedText, day: String?) -> (Candidate, Int)? {
    guard let head = headLength(at: start, in: text) else { return nil }
    var walk = OrganizationWalk(finder: self, text: text, start: start, head: head, day: day)
    walk.run()
    let range = walk.trimmed
    let name = text.foldedString(text.span(range))
    guard walk.hasContent, !lexicons.genericNames.contains(name), !isPlural(range, text) else {
      return nil
    }
    return (candidate(range, walk.department, in: text), range.upperBound)
  }

  /// The organization of these tokens; `department` is the one whose name they begin with.
  private func candidate(
    _ range: Range<Int>, _ department: (unit: AdministrativeUnit, end: Int)?,
    in text: AnalyzedText
  ) -> Candidate {
    var canonical = OrganizationName.canonical(of: range, in: text, gazetteer: units.gazetteer)
    var unit = NamedUnit(
      kind: isDepartment(range, text) ? .department : .organization, name: canonical)
    if let department {
      let rest = department.end..<max(department.end, range.upperBound)
      let place = OrganizationName.written(rest, in: text, gazetteer: units.gazetteer)
      canonical = OrganizationName.joined([department.unit.name, place])
      unit = NamedUnit(kind: .department, name: department.unit.name)
    }
    let mention = Mention(
      span: text.span(range), value: .entity(Entity(kind: .organization, name: canonical)),
      rule: "entity.organization.head-noun")
    return Candidate(mention: mention, priority: 50, unit: unit)
  }

  private func isDepartment(_ range: Range<Int>, _ text: AnalyzedText) -> Bool {
    lexicons.departmentHeads.longestMatch(in: text.ids, at: range.lowerBound) != nil
  }

  /// How many tokens to pass over: those of a title, or one.
  ///
  /// In "Trưởng Ban Chỉ đạo" the title's last word is the head of the name behind it.
  func titleLength(at start: Int, in text: AnalyzedText) -> Int {
    guard let title = lexicons.coreTitles.longestMatch(in: text.ids, at: start) else { return 1 }
    let end = start + title.length
    guard end < text.tokens.count else { return title.length }
    let head = (start + 1..<end).first { at in
      let match = lexicons.heads.longestMatch(in: text.ids, at: at)
      return text.tokens[at].isCapitalised && match.map { at + $0.length >= end } ?? false
    }
    guard let head, isOffice(head, end, text) else { return title.length }
    return head - start
  }

  /// Whether the head of a title is that of the body whose office it is: "Trưởng Ban Chỉ đạo",
  /// "Chánh Thanh tra tỉnh".
  private func isOffice(_ head: Int, _ next: Int, _ text: AnalyzedText) -> Bool {
    lexicons.officesOf.contains(text.ids[next])
      || next == head + 1 && text.tokens[next].isCapitalised
        && lexicons.strictHeads.longestMatch(in: text.ids, at: head) != nil
  }

  private func headLength(at start: Int, in text: AnalyzedText) -> Int? {
    if start > 0, lexicons.notHeadAfter.contains(text.ids[start - 1]) { return nil }
    if lexicons.notHeads.longestMatch(in: text.ids, at: start) != nil { return nil }
    let isCapital = text.tokens[start].isCapitalised
    let trie = isCapital ? lexicons.heads : lexicons.smallHeads
    guard let match = trie.longestMatch(in: text.ids, at: start) else { return nil }
    let next = start + match.length
    guard next < text.tokens.count else { return isCapital ? match.length : nil }
    guard text.tokens[next].isCapitalised || isCapital && isOpen(start, next, text) else {
      return nil
    }
    return isStrict(start, match.length, text) && !isNameWord(next, text) ? nil : match.length
  }

  /// Whether the head is no more than a word that family names and places have, too.
  private func isStrict(_ start: Int, _ length: Int, _ text: AnalyzedText) -> Bool {
    lexicons.strictHeads.longestMatch(in: text.ids, at: start)?.length == length
  }

  /// Whether the words at `at` say what a body is for, or whose it is.
  private func isNameWord(_ at: Int, _ text: AnalyzedText) -> Bool {
    let tries = [lexicons.nameWords, lexicons.nameVerbs, lexicons.heads]
    if tries.contains(where: { $0.longestMatch(in: text.ids, at: at) != nil }) { return true }
    if placeWords.contains(text.ids[at]), !text.tokens[at].isCapitalised { return true }
    return text.tokens[at].shape == .allCapitals
      || units.gazetteer.match(at: at, ids: text.ids, tokens: text.tokens, text: text.text) != nil
  }

  /// "UBND tỉnh, thành phố": all of them, no one body.
  private func isPlural(_ range: Range<Int>, _ text: AnalyzedText) -> Bool {
    let end = range.upperBound
    let next = text.word(end) == "," ? end + 1 : end
    return placeWords.contains(text.ids[end - 1])
      && lexicons.grammar.pluralPlaces.contains(text.word(next))
  }

  /// Whether small words may follow the head at `start`.
  private func isOpen(_ start: Int, _ next: Int, _ text: AnalyzedText) -> Bool {
    placeWords.contains(text.ids[next])
      || lexicons.openHeads.longestMatch(in: text.ids, at: start) != nil
  }
}
