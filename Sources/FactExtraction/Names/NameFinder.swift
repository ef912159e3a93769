internal import DocumentModel
internal import ExtractionRules
internal import ReferenceData
internal import VietnameseText

/// Finds all names of a text: units, organizations, persons, and whatever the rules name.
struct NameFinder {
  let words: WordTable
  let components: KnownComponents
  let byNames: ByNames
  let units: UnitFinder
  private let organizations: OrganizationFinder
  private let persons: PersonFinder
  let places: PlaceFinder
  private let countries: CountryFinder
  private let provinces: [String: [String]]
  private let bareMinistries: MinistryListFinder

  init(
    directory: UnitDirectory, lexicons: [String: [String]], tables: [String: [String]] = [:]
  ) {
    let base = NameBase(directory: directory, tables: tables)
    var words = base.words
    let names = NameLexicons(lexicons: lexicons, words: &words)
    units = UnitFinder(gazetteer: base.gazetteer, lexicons: names, words: &words)
    places = PlaceFinder(lexicons: lexicons, base: base, words: &words, tables: tables)
    countries = CountryFinder(lexicons: lexicons, words: &words, tables: tables)
    organizations = OrganizationFinder(
      lexicons: names, units: units, places: places, countries: countries, words: &words)
    provinces = Dictionary(
      grouping: directory.units.map(\.unit).filter { $0.kind == .province }, by: \.name
    ).mapValues { $0.compactMap(\.code) }
    persons = PersonFinder(lexicons: names)
    bareMinistries = MinistryListFinder(
      directory: directory, grammar: names.grammar, words: &words)
    components = KnownComponents(words: &words, tables: tables)
    byNames = ByNames(directory: directory, words: &words, tables: tables)
    self.words = words
  }

  /// All candidates of `text`; `day` decides between names of different times.
  func candidates(in text: AnalyzedText, day: String?) -> [Candidate] {
    var found = bodies(in: text, day: day)
    found += bareMinistries.candidates(in: text, behind: found)
    if places.speaksOfPlaces(text) {
      let parents = parents(found).union(hintedParents(in: text, outside: found, day: day))
      found += places.bareNames(in: text, outside: found, parents: parents, day: day)
    }
    let full = fullNames(in: text, after: found)
    return found + full + shortForms(in: text, known: full)
  }

  /// The codes that the provinces among `found` have, before and after the mergers.
  private func parents(_ found: [Candidate]) -> Set<String> {
    codes(found.compactMap(\.unit))
  }

  /// Those of the provinces that other names hold.
  private func hintedParents(
    in text: AnalyzedText, outside found: [Candidate], day: String?
  ) -> Set<String> {
    codes(hints(in: text, outside: found, day: day).map(\.unit))
  }

  private func codes(_ units: [NamedUnit]) -> Set<String> {
    let names = Set(units.lazy.filter { $0.kind == .province }.map(\.name))
    return Set(names.flatMap { provinces[$0] ?? [] })
  }

  private func bodies(in text: AnalyzedText, day: String?) -> [Candidate] {
    var found: [Candidate] = []
    var places: [PlaceFinder.Place] = []
    for line in text.lines {
      var at = line.tokens.lowerBound
      while at < line.tokens.upperBound {
        let named = self.places.places(at: at, in: text, day: day)
        let unit = named.isEmpty ? self.unit(at: at, in: text, day: day) : nil
        let organization = organizations.candidate(at: at, in: text, day: day)
        let isMinistry = unit?.0.unit?.kind == .ministry
        if let organization, organization.1 > unit?.1 ?? 0, !isMinistry {
          found.append(organization.0)
          at = organization.1
        } else if let last = named.last {
          places += named
          at = last.tokens.upperBound
        } else if let unit {
          found.append(unit.0)
          at = unit.1
        } else {
          at += organizations.titleLength(at: at, in: text)
        }
      }
    }
    let parents = parents(found)
    found += places.map { self.places.candidate($0, in: text, parents: parents, rule: "typed") }
    return found.sorted { $0.span.start < $1.span.start }
  }

  /// A unit of the gazetteer or a country.
  private func unit(at: Int, in text: AnalyzedText, day: String?) -> (Candidate, Int)? {
    units.candidate(at: at, in: text, day: day) ?? countries.candidate(at: at, in: text)
  }

  private func fullNames(in text: AnalyzedText, after found: [Candidate]) -> [Candidate] {
    let (inner, namesBefore) = tokens(within: found, in: text)
    var persons: [Candidate] = []
    for line in text.lines {
      var at = line.tokens.lowerBound
      while at < line.tokens.upperBound {
        guard text.tokens[at].isCapitalised, !inner[at],
          let person = self.persons.candidate(
            at: at, in: text, isByline: isByline(line, text), namesBefore: namesBefore)
        else {
          at += 1
          continue
        }
        persons.append(person.0)
        at = person.1
      }
    }
    return persons
  }

  /// For every token whether it stands inside a found name, behind its first, where no person's name
  /// begins; and at which token the name begins that ends right before it, or -1.
  private func tokens(
    within found: [Candidate], in text: AnalyzedText
  ) -> (inner: [Bool], before: [Int]) {
    var inner = [Bool](repeating: false, count: text.tokens.count + 1)
    var before = [Int](repeating: -1, count: text.tokens.count + 1)
    for span in found.map(\.span) {
      let start = text.firstToken(from: span.start)
      var at = start + 1
      while at < text.tokens.count, text.tokens[at].span.end <= span.end {
        inner[at] = true
        at += 1
      }
      if at > 0, text.tokens[at - 1].span.end == span.end { before[at] = start }
    }
    return (inner, before)
  }

  /// A line marked so, or one that holds nothing but a name and a date.
  private func isByline(_ line: AnalyzedText.Line, _ text: AnalyzedText) -> Bool {
    if line.role == .byline { return true }
    let tokens = text.tokens[line.tokens]
    guard tokens.count >= 5, tokens.count <= 14, tokens.contains(where: { $0.kind == .number }),
      hasDate(line.span, text)
    else { return false }
    return tokens.allSatisfy { $0.kind != .word || $0.isCapitalised }
      && tokens.prefix(2).allSatisfy(\.isCapitalised)
      && tokens.prefix(while: { $0.kind == .word }).count <= 4
  }

  /// Whether a time or a date with its year stands in a line; in a row of a table none does.
  private func hasDate(_ line: Span, _ text: AnalyzedText) -> Bool {
    let isDigit = { (at: Int) in line.contains(at) && text.folded[at] &- 0x30 < 10 }
    var last: UInt8 = 0
    for at in line.range where !isDigit(at) {
      let mark = text.folded[at]
      guard "/:-.".utf8.contains(mark), isDigit(at - 1), isDigit(at + 1) else {
        last = 0
        continue
      }
      if mark == UInt8(ascii: ":") || mark == last { return true }
      last = mark
    }
    return false
  }

  private func shortForms(in text: AnalyzedText, known full: [Candidate]) -> [Candidate] {
    var known: [String: String] = [:]
    for candidate in full {
      guard case .entity(let entity)? = candidate.mention?.value,
        let given = entity.name.split(separator: " ").last
      else { continue }
      known[String(given)] = entity.name
    }
    guard !known.isEmpty else { return [] }
    return text.tokens.indices.compactMap { index in
      guard text.tokens[index].isCapitalised else { return nil }
      return persons.shortForm(at: index, in: text, known: known)
    }
  }
}
