public import VietnameseText

/// Finds the names of known units in a text.
///
/// Spellings are compared without regard to case, tone-mark style, dashes and spaces; whether the
/// capitals of the text allow the name is decided afterwards, so that "hòa bình" (peace) is no
/// province.
public struct Gazetteer: Sendable {
  /// A name found in a text.
  public struct Match: Hashable, Sendable {
    /// The tokens it covers.
    public var tokens: Range<Int>
    /// The units that bear the name, in the order of the directory; never empty.
    public var units: [AdministrativeUnit]
  }

  /// How the capitals of a spelling must be met.
  enum CaseRule: UInt8, Sendable {
    /// One of the first three words has a capital.
    case capitalInFront
    /// Every word has a capital, save one of three or more; "thành phố" needs none.
    case capitals
    /// One word at least has a capital.
    case someCapital
    /// No capital is needed.
    case any
    /// The same capitals as the spelling: abbreviations.
    case exact
  }

  struct Surface: Sendable {
    var text: [UInt8]
    var rule: CaseRule
    var units: [AdministrativeUnit]

    /// How many words before the name itself say that it is a city.
    var cityWords: Int {
      let city = "thành phố".utf8
      return LetterFolding.folded(Array(text.prefix(city.count))).elementsEqual(city) ? 2 : 0
    }
  }

  var trie = PhraseTrie()
  var surfaces: [Surface] = []
  var initials: [String: [AdministrativeUnit]] = [:]
  let ministryWord: Int32

  init(
    trie: PhraseTrie, surfaces: [Surface], initials: [String: [AdministrativeUnit]],
    ministryWord: Int32
  ) {
    (self.trie, self.surfaces, self.initials) = (trie, surfaces, initials)
    self.ministryWord = ministryWord
  }

  /// A gazetteer of the units of `directory`, their words numbered in `words`.
  public init(_ directory: UnitDirectory, words: inout WordTable) {
    ministryWord = words.insert("bộ")
    var byFold: [String: Int] = [:]
    for entry in directory.units {
      for spelling in SpellingVariants.all(of: entry) {
        insert(spelling, entry.unit, &byFold, &words)
      }
    }
  }

  private mutating func insert(
    _ spelling: String, _ unit: AdministrativeUnit, _ byFold: inout [String: Int],
    _ words: inout WordTable
  ) {
    if let letters = SpellingVariants.ministryInitials(spelling) {
      add(unit, to: &initials[letters, default: []])
    }
    let key = SpellingVariants.key(spelling)
    if let index = byFold[key] {
      trie.insert(spelling, payload: Int32(index), words: &words)
      add(unit, to: &surfaces[index].units)
      return
    }
    byFold[key] = surfaces.count
    trie.insert(spelling, payload: Int32(surfaces.count), words: &words)
    let rule = SpellingVariants.caseRule(spelling, unit.kind)
    surfaces.append(Surface(text: Array(spelling.utf8), rule: rule, units: [unit]))
  }

  private func add(_ unit: AdministrativeUnit, to units: inout [AdministrativeUnit]) {
    if !units.contains(unit) { units.append(unit) }
  }
}

extension Gazetteer {
  /// The longest name that begins at token `start`, if the capitals allow one.
  ///
  /// - Parameters:
  ///   - start: the token to begin at.
  ///   - ids: the word numbers of all tokens.
  ///   - tokens: the tokens.
  ///   - text: the bytes of the text.
  /// - Returns: the name found, or `nil`.
  public func match(
    at start: Int, ids: [Int32], tokens: [Token], text: [UInt8]
  ) -> Match? {
    if ids[start] == ministryWord, let found = initialsMatch(start, tokens, text) { return found }
    guard let found = trie.longestMatch(in: ids, at: start) else { return nil }
    let range = start..<start + found.length
    let surface = surfaces[Int(found.payload)]
    guard allows(surface, tokens: tokens[range], text: text) else { return nil }
    return Match(tokens: range, units: surface.units)
  }

  private func allows(_ surface: Surface, tokens: ArraySlice<Token>, text: [UInt8]) -> Bool {
    let words = tokens.filter { $0.kind == .word }
    switch surface.rule {
    case .any: return true
    case .someCapital: return words.contains { $0.isCapitalised }
    case .capitalInFront: return words.prefix(3).contains { $0.isCapitalised }
    case .capitals:
      let name = words.dropFirst(surface.cityWords)
      let small = name.filter { !$0.isCapitalised }.count
      return name.first?.isCapitalised == true && small <= (name.count > 2 ? 1 : 0)
    case .exact:
      let letters = surface.text.filter { $0 > 0x20 }
      let found = text[(tokens.first?.span.start ?? 0)..<(tokens.last?.span.end ?? 0)]
      return found.filter { $0 > 0x20 } == letters
    }
  }

  /// "Bộ" and initials, parted in any way: "Bộ LĐ-TB&XH", "Bộ NN và PTNT".
  private func initialsMatch(_ start: Int, _ tokens: [Token], _ text: [UInt8]) -> Match? {
    var letters = ""
    var best: Match?
    var at = start + 1
    while at < min(tokens.count, start + 9), let part = initialsPart(tokens[at], text) {
      letters += part
      at += 1
      guard !part.isEmpty, let units = initials[letters] else { continue }
      best = Match(tokens: start..<at, units: units)
    }
    return best
  }

  private func initialsPart(_ token: Token, _ text: [UInt8]) -> String? {
    let word = String(decoding: text[token.span.range], as: UTF8.self)
    if token.kind == .mark { return "&-,.–".holds(word) ? "" : nil }
    if word == "và" { return "" }
    return token.shape == .allCapitals || word.count == 1 && token.isCapitalised ? word : nil
  }
}
