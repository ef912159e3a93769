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
  let ofWord: Int32
  let andWord: Int32
  let termWord: Int32
  let committeeWords: Set<Int32>
  let placeWords: Set<Int32>
  let councilWords: Set<Int32>

  init(lexicons: NameLexicons, units: UnitFinder, words: inout WordTable) {
    self.lexicons = lexicons
    self.units = units
    ofWord = words.insert("của")
    andWord = words.insert("và")
    termWord = words.insert("khóa")
    committeeWords = Set(["ban", "bcđ", "tổ", "hội"].map { words.insert($0) })
    councilWords = Set(
      ["ubnd", "hđnd", "ubmttq", "mttq", "ủy", "hội", "ban", "mặt", "đoàn"].map { words.insert($0) }
    )
    placeWords = Set(
      ["tỉnh", "tp", "thành", "phố", "huyện", "quận", "xã", "phường", "thị"].map {
        words.insert($0)
      })
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
    let canonical = OrganizationName.canonical(of: range, in: text, gazetteer: units.gazetteer)
    let mention = Mention(
      span: text.span(range), value: .entity(Entity(kind: .organization, name: canonical)),
      rule: "entity.organization.head-noun")
    return (Candidate(mention: mention, priority: 50), range.upperBound)
  }

  /// How many tokens to pass over: those of a title, or one.
  ///
  /// In "Trưởng Ban Chỉ đạo" the title's last word is the head of the name behind it.
  func titleLength(at start: Int, in text: AnalyzedText) -> Int {
    guard let title = lexicons.coreTitles.longestMatch(in: text.ids, at: start) else { return 1 }
    let last = start + title.length - 1
    let next = last + 1
    let isHead =
      text.word(last) == "ban" && text.tokens[last].isCapitalised && next < text.tokens.count
      && text.tokens[next].isCapitalised
    return isHead ? max(1, title.length - 1) : title.length
  }

  private func headLength(at start: Int, in text: AnalyzedText) -> Int? {
    if start > 0, lexicons.notHeadAfter.contains(text.ids[start - 1]) { return nil }
    if lexicons.notHeads.longestMatch(in: text.ids, at: start) != nil { return nil }
    let isCapital = text.tokens[start].isCapitalised
    let trie = isCapital ? lexicons.heads : lexicons.smallHeads
    guard let match = trie.longestMatch(in: text.ids, at: start) else { return nil }
    let next = start + match.length
    guard next < text.tokens.count else { return isCapital ? match.length : nil }
    return text.tokens[next].isCapitalised || isCapital && isOpen(start, next, text)
      ? match.length : nil
  }

  /// "UBND tỉnh, thành phố": all of them, no one body.
  private func isPlural(_ range: Range<Int>, _ text: AnalyzedText) -> Bool {
    let end = range.upperBound
    return placeWords.contains(text.ids[end - 1])
      && (text.word(end) == "," && text.word(end + 1) == "thành" || text.word(end) == "thành")
  }

  /// Whether small words may follow the head at `start`.
  private func isOpen(_ start: Int, _ next: Int, _ text: AnalyzedText) -> Bool {
    placeWords.contains(text.ids[next])
      || lexicons.openHeads.longestMatch(in: text.ids, at: start) != nil
  }
}

/// One walk along the tokens of a name.
private struct OrganizationWalk {
  let finder: OrganizationFinder
  let text: AnalyzedText
  let start: Int
  let day: String?
  var at: Int
  var smallRun = 0
  var hasContent = false
  var hasPlace = false
  var endsWithPlaceWord = false
  var lastCapital: Int

  init(finder: OrganizationFinder, text: AnalyzedText, start: Int, head: Int, day: String?) {
    self.finder = finder
    self.text = text
    self.start = start
    self.day = day
    at = start + head
    lastCapital = at
    let isSelfContained = text.tokens[start].isCapitalised && head > 1
    hasContent = isSelfContained && text.word(at - 1) == "ủy"
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
  private var isCouncil: Bool { finder.councilWords.contains(text.ids[start]) }

  mutating func run() {
    while at < text.tokens.count, at - start < 24, step() {}
  }

  private mutating func step() -> Bool {
    let token = text.tokens[at]
    let id = text.ids[at]
    switch token.kind {
    case .lineBreak, .number: return false
    case .mark: return stepMark()
    case .word:
      if id == finder.ofWord { return stepOf() }
      if id == finder.andWord { return stepAnd() }
      if id == finder.termWord { return stepTerm() }
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
    if mark == "(", let length = bracketLength() { return take(length) }
    if mark == ".", text.word(at - 1) == "tp", isCapital(at + 1) { return take(1) }
    return false
  }

  /// "(CCHC) của": an abbreviation in brackets in the middle of a name.
  private func bracketLength() -> Int? {
    var end = at + 1
    while end < text.tokens.count, text.tokens[end].shape == .allCapitals { end += 1 }
    guard end > at + 1, text.word(end) == ")", end + 1 < text.ids.count,
      text.ids[end + 1] == finder.ofWord
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
    let isVerb =
      !isCapital(at + 1)
      && finder.lexicons.stops.longestMatch(in: text.ids, at: at + 1) != nil
    return !isNewName && !isVerb && hasContent ? take(1) : false
  }

  private mutating func stepTerm() -> Bool {
    guard isCapital(at + 1), text.word(at - 1) == "đảng" else { return false }
    at += 2
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
    let isLong = text.word(at) == "thành" || text.word(at) == "thị"
    let end = at + (isLong ? 2 : 1)
    hasContent = hasContent || end - start > 1
    hasPlace = true
    endsWithPlaceWord = true
    at = min(end, text.tokens.count)
    return isCapital(at)
  }

  private func placeName(_ index: Int) -> Int? {
    guard index < text.tokens.count, index - at == 1 || ".phố xã trấn".holds(text.word(at + 1))
    else { return nil }
    guard let unit = finder.units.candidate(at: index, in: text, day: day),
      unit.0.unit?.kind == .province
    else { return nil }
    return unit.1
  }

  private mutating func stepCapital() -> Bool {
    if at > start, hasContent, isPersonAhead { return false }
    if hasContent, isNewBody { return false }
    hasContent = true
    smallRun = 0
    if let unit = finder.units.candidate(at: at, in: text, day: day) {
      hasPlace = hasPlace || unit.0.unit?.kind == .province
      at = unit.1
    } else {
      at += 1
    }
    lastCapital = at
    return true
  }

  /// A ministry behind a complete name is a name of its own: "Vụ Pháp chế Bộ Y tế".
  private var isNewBody: Bool {
    guard let unit = finder.units.candidate(at: at, in: text, day: day)?.0.unit else {
      return false
    }
    return unit.kind == .ministry && at > start + 1
  }

  private var isPersonAhead: Bool {
    guard let isCommon = finder.lexicons.surnames[text.ids[at]], isCapital(at + 1) else {
      return false
    }
    let isThree = isCapital(at + 2)
    let endsAfter = isThree && (!isCapital(at + 3) || !isCapital(at + 4))
    return endsAfter && !isCommon && finder.units.candidate(at: at, in: text, day: day) == nil
      || endsAfter && hasPlace
  }

  /// "Ủy ban Quốc gia về chuyển đổi số": what a national committee is for.
  private var isPurpose: Bool {
    text.word(at) == "về" && text.word(at - 1) == "gia" && hasContent
      && finder.committeeWords.contains(text.ids[start + 1])
  }

  private mutating func stepSmall() -> Bool {
    if isPurpose { return take(2) }
    let isVerb = finder.lexicons.stops.longestMatch(in: text.ids, at: at) != nil
    guard !isVerb || at == start + 1 && text.word(at) == "chỉ", smallRun < 6, !hasPlace else {
      return false
    }
    smallRun += 1
    return take(1)
  }

  private mutating func take(_ count: Int) -> Bool {
    at += count
    return true
  }

  private func isCapital(_ index: Int) -> Bool {
    index < text.tokens.count && text.tokens[index].isCapitalised
  }
}
