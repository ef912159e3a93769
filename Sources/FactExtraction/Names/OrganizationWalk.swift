internal import ReferenceData
internal import VietnameseText

/// One walk along the tokens of a name.
struct OrganizationWalk {
  let finder: OrganizationFinder
  let text: AnalyzedText
  let start: Int
  let day: String?
  let headLength: Int
  var at: Int
  var smallRun = 0
  var hasContent = false
  var hasPlace = false
  /// Whether a country or region ends the name, places of a level behind it apart.
  var isClosed = false
  var endsWithPlaceWord = false
  var lastCapital: Int
  /// The department whose name the tokens from `start` on are.
  var department: (unit: AdministrativeUnit, end: Int)?

  init(finder: OrganizationFinder, text: AnalyzedText, start: Int, head: Int, day: String?) {
    self.finder = finder
    self.text = text
    self.start = start
    self.day = day
    headLength = head
    at = start + head
    lastCapital = at
    let whole = finder.lexicons.wholeHeads.longestMatch(in: text.ids, at: start)
    hasContent = text.tokens[start].isCapitalised && whole?.length == head
    readDepartment()
  }

  /// Takes the name of a department in, unless it goes on: "Sở Giao thông vận tải - Xây dựng".
  private mutating func readDepartment() {
    guard finder.departments.heads.contains(text.ids[start]), at == start + 1,
      let found = finder.departments.match(at: at, in: text)
    else { return }
    let isGoingOn =
      text.word(found.end) == "-" && isCapital(found.end + 1)
      && nameWord(at: found.end + 1) > 0
    guard !isGoingOn else { return }
    department = found
    hasContent = true
    at = found.end
  }

  /// The tokens of the name without links at its end.
  var trimmed: Range<Int> {
    var end = at
    while end > start + 1, finder.lexicons.links.contains(text.ids[end - 1]),
      !finder.placeWords.contains(text.ids[end - 1]) || !endsWithPlaceWord || !isCouncil
    {
      end -= 1
    }
    return start..<end
  }

  /// "UBND tỉnh" is a name of its own, "Sở Nội vụ tỉnh" is "Sở Nội vụ" of some province.
  private var isCouncil: Bool { !finder.lexicons.headsWithoutLevel.contains(text.ids[start]) }

  mutating func run() {
    if department != nil { return stepBehindDepartment() }
    while at < text.tokens.count, at - start < 24, step() {}
  }

  /// Behind a department's name only the province's may follow: "Sở Xây dựng Thái Bình".
  private mutating func stepBehindDepartment() {
    guard at < text.tokens.count, text.tokens[at].kind == .word else { return }
    if finder.placeWords.contains(text.ids[at]), !text.tokens[at].isCapitalised || isPlaceCode {
      _ = stepPlace()
    } else if let unit = finder.units.candidate(at: at, in: text, day: day),
      unit.0.unit?.kind == .province
    {
      at = unit.1
    }
  }

  private mutating func step() -> Bool {
    let token = text.tokens[at]
    let id = text.ids[at]
    switch token.kind {
    case .lineBreak, .number: return false
    case .mark: return stepMark()
    case .word:
      if let place = finder.places.places(at: at, in: text, day: day).first, !hasPlace {
        return take(place)
      }
      if finder.lexicons.grammar.of.contains(id) { return stepOf() }
      if finder.lexicons.grammar.and.contains(id) { return stepAnd() }
      if finder.lexicons.grammar.terms.contains(id) { return stepTerm() }
      if finder.placeWords.contains(id), !token.isCapitalised || id == text.ids[at] && isPlaceCode {
        return stepPlace()
      }
      return token.isCapitalised ? stepCapital() : stepSmall()
    }
  }

  private var isPlaceCode: Bool { text.word(at) == "tp" }

  private mutating func stepMark() -> Bool {
    let mark = text.word(at)
    if mark == "&", isCapital(at + 1) { return take(1) }
    if ["-", ","].contains(mark), isEnumerated { return take(1) }
    if mark == "(", let length = bracketLength() { return take(length) }
    if mark == ".", text.word(at - 1) == "tp", isCapital(at + 1) { return take(1) }
    return false
  }

  /// "(CCHC) của": an abbreviation in brackets in the middle of a name.
  private func bracketLength() -> Int? {
    var end = at + 1
    while end < text.tokens.count, text.tokens[end].shape == .allCapitals { end += 1 }
    guard end > at + 1, text.word(end) == ")", end + 1 < text.ids.count,
      grammar.of.contains(text.ids[end + 1])
    else { return nil }
    return end + 1 - at
  }

  private mutating func stepOf() -> Bool {
    guard finder.committeeWords.contains(text.ids[start]), at + 1 < text.tokens.count else {
      return false
    }
    let next = at + 1
    if let unit = finder.units.candidate(at: next, in: text, day: day) {
      hasContent = true
      at = unit.1
      return false
    }
    return finder.placeWords.contains(text.ids[next]) && isCapital(next + 1) ? take(1) : false
  }

  private mutating func stepAnd() -> Bool {
    guard !hasPlace, at + 1 < text.tokens.count, text.tokens[at + 1].kind == .word else {
      return false
    }
    let isNewName =
      finder.lexicons.heads.longestMatch(in: text.ids, at: at + 1) != nil && isCapital(at + 1)
      || finder.units.candidate(at: at + 1, in: text, day: day) != nil
      || !finder.places.places(at: at + 1, in: text, day: day).isEmpty
    let isName =
      isCapital(at + 1)
      || [finder.lexicons.nameWords, finder.lexicons.nameVerbs].contains {
        $0.longestMatch(in: text.ids, at: at + 1) != nil
      }
    return !isNewName && isName && hasContent ? take(1) : false
  }

  private var grammar: NameGrammar { finder.lexicons.grammar }

  private mutating func stepTerm() -> Bool {
    guard isCapital(at + 1), grammar.parties.contains(text.word(at - 1)) else { return false }
    at += 2
    return false
  }

  private mutating func take(_ place: PlaceFinder.Place) -> Bool {
    hasContent = true
    hasPlace = true
    at = place.tokens.upperBound
    return false
  }

  private mutating func stepPlace() -> Bool {
    guard !hasPlace else { return false }
    if let unit = placeName(at + 1) ?? placeName(at + 2) {
      hasContent = true
      hasPlace = true
      at = unit
      return true
    }
    let isLong = grammar.longPlaces.contains(text.word(at))
    let end = at + (isLong ? 2 : 1)
    hasContent = hasContent || end - start > 1
    hasPlace = true
    endsWithPlaceWord = true
    at = min(end, text.tokens.count)
    return isCapital(at) && !(isOffice && isStranger)
  }

  private func placeName(_ index: Int) -> Int? {
    guard index < text.tokens.count,
      index - at == 1 || grammar.placeEnds.contains(text.word(at + 1))
    else { return nil }
    guard let unit = finder.units.candidate(at: index, in: text, day: day),
      unit.0.unit?.kind == .province
    else { return nil }
    return unit.1
  }

  private mutating func stepCapital() -> Bool {
    if at > start, hasContent, isPersonAhead, !isNamedFor { return false }
    if hasContent, isNewBody || isBehindWhole { return false }
    hasContent = true
    smallRun = 0
    if let unit = finder.units.candidate(at: at, in: text, day: day) {
      hasPlace = hasPlace || unit.0.unit?.kind == .province
      isClosed = isClosed || unit.0.unit?.kind == .country || unit.0.unit?.kind == .region
      at = unit.1
    } else if let country = finder.countries.candidate(at: at, in: text) {
      isClosed = true
      at = country.1
    } else {
      at += max(phraseLength(finder.lexicons.nameWords), phraseLength(finder.lexicons.nameVerbs), 1)
    }
    lastCapital = at
    return true
  }

  /// "Ủy ban Quốc gia về chuyển đổi số": what a national committee is for.
  private var isPurpose: Bool {
    grammar.about.contains(text.word(at)) && grammar.national.contains(text.word(at - 1))
      && hasContent
      && (finder.committeeWords.contains(text.ids[start + 1])
        || finder.committeeWords.contains(text.ids[start]))
  }

  private mutating func stepSmall() -> Bool {
    if isPurpose { return take(1) }
    guard !hasPlace, !isClosed, smallRun < 8 else { return false }
    let noun = phraseLength(finder.lexicons.nameWords)
    let mayDo = at == start + headLength || finder.lexicons.purposes.contains(text.ids[at - 1])
    let verb = mayDo ? phraseLength(finder.lexicons.nameVerbs) : 0
    guard max(noun, verb) > 0 || isOddWord else { return false }
    smallRun += 1
    hasContent = hasContent || noun > 0
    return take(max(noun, verb, 1))
  }

  private mutating func take(_ count: Int) -> Bool {
    at += count
    return true
  }
}
