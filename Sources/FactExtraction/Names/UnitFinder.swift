internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Finds ministries, provinces, regions and well-known bodies by the gazetteer.
struct UnitFinder {
  let gazetteer: Gazetteer
  let lexicons: NameLexicons
  let wordsBeforeGovernment: Set<Int32>
  let wordsAfterGovernment: Set<Int32>

  init(gazetteer: Gazetteer, lexicons: NameLexicons, words: inout WordTable) {
    self.gazetteer = gazetteer
    self.lexicons = lexicons
    wordsBeforeGovernment = lexicons.bodies.beforeGovernment
    wordsAfterGovernment = lexicons.bodies.afterGovernment
  }

  /// The names that begin at token `start` of `text`, on a page of `day`.
  func candidate(at start: Int, in text: AnalyzedText, day: String?) -> (Candidate, Int)? {
    guard
      let match = gazetteer.match(
        at: start, ids: text.ids, tokens: text.tokens, text: text.text)
    else { return nil }
    let unit = match.units.first { day == nil || $0.isValid(on: day ?? "") } ?? match.units[0]
    guard isAllowed(unit, match.tokens, text) else { return nil }
    return (candidate(unit, match.tokens, text), match.tokens.upperBound)
  }

  private func isAllowed(
    _ unit: AdministrativeUnit, _ tokens: Range<Int>, _ text: AnalyzedText
  ) -> Bool {
    let before = tokens.lowerBound > 0 ? text.ids[tokens.lowerBound - 1] : 0
    let after = tokens.upperBound < text.ids.count ? text.ids[tokens.upperBound] : 0
    switch unit.kind {
    case .province:
      return !lexicons.notProvinceAfter.contains(before)
        || lexicons.grammar.isCity(before: tokens.lowerBound, in: text)
    case .organization where lexicons.grammar.governments.contains(unit.name):
      return !wordsBeforeGovernment.contains(before) && !wordsAfterGovernment.contains(after)
    case .organization where lexicons.grammar.partyNames.contains(unit.name):
      return
        !(after > 0 && tokens.upperBound < text.tokens.count
        && text.tokens[tokens.upperBound].isCapitalised)
    default: return true
    }
  }

  private func candidate(
    _ unit: AdministrativeUnit, _ tokens: Range<Int>, _ text: AnalyzedText
  ) -> Candidate {
    let range = unit.kind == .province ? withPrefix(tokens, text) : tokens
    let mention = Mention(
      span: text.span(range), value: .entity(entity(unit)),
      rule: "entity." + unit.kind.rawValue + ".gazetteer")
    let named = NamedUnit(kind: unit.kind, name: unit.name, code: unit.code)
    return Candidate(mention: mention, priority: 40, unit: named)
  }

  private func entity(_ unit: AdministrativeUnit) -> Entity {
    Entity(kind: kind(unit.kind), name: unit.name, id: unit.code)
  }

  private func kind(_ kind: AdministrativeUnit.Kind) -> Entity.Kind {
    switch kind {
    case .ministry: .ministry
    case .province: .province
    case .region: .region
    case .agency, .organization, .department: .organization
    case .country: .country
    case .district: .district
    case .commune: .commune
    }
  }

  /// Takes "tỉnh", "TP." or "thành phố" before a province in, save behind a numeral.
  private func withPrefix(_ tokens: Range<Int>, _ text: AnalyzedText) -> Range<Int> {
    let start = tokens.lowerBound - prefixLength(before: tokens.lowerBound, text)
    return isNumeral(start - 1, text) ? tokens : start..<tokens.upperBound
  }

  private func prefixLength(before start: Int, _ text: AnalyzedText) -> Int {
    let last = text.word(start - 1)
    let grammar = lexicons.grammar
    if grammar.provinces.contains(last) { return 1 }
    let isShort = last == "." && grammar.shortCities.contains(text.word(start - 2))
    return isShort || grammar.isCity(before: start, in: text) ? 2 : 0
  }

  private func isNumeral(_ index: Int, _ text: AnalyzedText) -> Bool {
    guard index >= 0 else { return false }
    return text.tokens[index].kind == .number || NumberWords.value(text.word(index)) != nil
  }
}

extension UnitFinder {
  /// The province whose name begins at token `start`, also where it is part of another name: "Báo
  /// Vĩnh Phúc"; and the token behind it.
  func provinceHint(at start: Int, in text: AnalyzedText, day: String?) -> (NamedUnit, Int)? {
    guard
      let match = gazetteer.match(at: start, ids: text.ids, tokens: text.tokens, text: text.text)
    else { return nil }
    let unit = match.units.first { day == nil || $0.isValid(on: day ?? "") } ?? match.units[0]
    let before = start > 0 ? text.ids[start - 1] : 0
    let isOther =
      lexicons.notProvinceAfter.contains(before) && !lexicons.mediaBeforeProvince.contains(before)
    guard unit.kind == .province, !isOther else { return nil }
    return (NamedUnit(kind: unit.kind, name: unit.name, code: unit.code), match.tokens.upperBound)
  }
}
