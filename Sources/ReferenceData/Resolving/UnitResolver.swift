internal import DocumentModel
internal import VietnameseText

/// Finds the unit that somebody names, in any usual spelling.
///
/// Case, tone marks, missing marks, blanks, dashes and abbreviations do not matter. Of units that
/// share a name the type word, the province, the day and the level tell which is meant; a bare name
/// that a province bears is the province's.
///
/// ```swift
/// UnitResolver.bundled.resolve("Sở TT&TT").thing?.name          // "Sở Thông tin và Truyền thông"
/// UnitResolver.bundled.resolve("H. Châu Thành, Trà Vinh")       // .found: of ten one
/// UnitResolver.bundled.resolve("Châu Thành")                    // .ambiguous
/// ```
public struct UnitResolver: Sendable {
  /// The resolver of all units that come with the program.
  public static let bundled = UnitResolver(adding: [:])

  /// All units: national ones, countries, departments, districts, communes.
  public let units: [AdministrativeUnit]
  let names: NameIndex
  let codes: [String: [Int]]
  let typeWords: TypeWords
  /// The provinces that became the one of today: "Hà Giang" of "Tuyên Quang".
  let predecessors: [String: [String]]

  /// A resolver of the units of all tables, with further tables laid over them.
  public init(adding tables: TableOverlay) {
    let directories: [UnitDirectory] = [
      .national(adding: tables), .countries(adding: tables), .departments(adding: tables),
      .districts(adding: tables), .communes(adding: tables),
    ]
    let entries = directories.flatMap(\.units)
    units = entries.map(\.unit)
    var names = NameIndex()
    var codes: [String: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      for name in Set(entry.spellings) { names.insert(name, place) }
      if let code = entry.unit.code { codes[code, default: []].append(place) }
    }
    (self.names, self.codes) = (names, codes)
    typeWords = TypeWords(ReferenceTable(bundled: "type-words", adding: tables))
    let today = ReferenceTable(bundled: "provinces-2025", adding: tables).rows
    predecessors = Dictionary(today.map { ($0["bare_name"], $0.list("predecessors")) }) { $1 }
  }

  /// The unit that `text` names: its name, an abbreviation, or its code.
  public func resolve(_ text: String, in context: UnitContext = UnitContext())
    -> NameAnswer<AdministrativeUnit>
  {
    let key = NameKey(text)
    guard !key.words.isEmpty else { return .unknown(suggestions: []) }
    if let coded = answer(coded(text, context), context) { return coded }
    let isBare = typeWords.stripped(key).isEmpty
    let named = answer(named(key, context), context, isBare: isBare)
    if let named, named.thing != nil { return named }
    let further = [placed(key, context), answer(shortened(key, context), context)]
    return further.compactMap { $0 }.first { $0.thing != nil } ?? named
      ?? further.compactMap { $0 }.first ?? .unknown(suggestions: near(key, context))
  }

  /// All units on the level, in the province and of the day that is wanted, each once.
  public func units(in context: UnitContext) -> [AdministrativeUnit] {
    let choice = UnitChoice(self, context)
    return units.filter { choice.allows($0) && (context.day.map($0.isValid) ?? true) }.uniqued
  }

  /// The answer that these units make; `nil` if the context leaves none of them.
  private func answer(
    _ places: [Int], _ context: UnitContext, isBare: Bool = false
  ) -> NameAnswer<AdministrativeUnit>? {
    let chosen = UnitChoice(self, context, isBare: isBare).units(of: places)
    return chosen.isEmpty ? nil : chosen.count == 1 ? .found(chosen[0]) : .ambiguous(chosen)
  }
}

// MARK: - Candidates

extension UnitResolver {
  /// Units with this code; the letters of a country are words unless a country is wanted.
  private func coded(_ text: String, _ context: UnitContext) -> [Int] {
    (codes[text.filter { !$0.isWhitespace }] ?? []).filter {
      units[$0].kind != .country || context.level == .country
    }
  }

  /// Units with this name, with or without the type word or the head of its level.
  private func named(_ key: NameKey, _ context: UnitContext) -> [Int] {
    let choice = UnitChoice(self, context)
    let stripped = typeWords.stripped(key).flatMap { rest, sorts in
      names.matches(rest) { place in
        choice.allows(units[place]) && sorts.contains { $0.holds(units[place]) }
      }
    }
    let found = names.matches(key) { choice.allows(units[$0]) } + stripped
    return found.isEmpty ? headed(key, context).flatMap { names.matches($0) } : found.uniqued
  }

  private func headed(_ key: NameKey, _ context: UnitContext) -> [NameKey] {
    switch context.level {
    case .ministry: [typeWords.headed(key, .ministry)].compactMap { $0 }
    case .department: [typeWords.headed(key, .department)].compactMap { $0 }
    default: []
    }
  }

  /// Units whose names are shortened to initials, at least three letters altogether.
  private func shortened(_ key: NameKey, _ context: UnitContext) -> [Int] {
    let isShort = { (place: Int) in
      [.ministry, .department, .province].contains(units[place].kind)
    }
    let plain = ([key] + headed(key, context)).filter { $0.letters.count > 2 }
      .flatMap { names.shortened($0, where: isShort) }
    let stripped = typeWords.stripped(key).filter { $0.key.letters.count > 1 }
    return
      (plain
      + stripped.flatMap { rest, sorts in
        names.shortened(rest) { place in
          isShort(place) && sorts.contains { $0.holds(units[place]) }
        }
      }).uniqued
  }

  /// A unit with its province behind it: "huyện Châu Thành, tỉnh Trà Vinh", "Sở Y tế An Giang".
  private func placed(_ key: NameKey, _ context: UnitContext) -> NameAnswer<AdministrativeUnit>? {
    guard context.parent == nil, key.words.count > 1 else { return nil }
    for cut in (1..<key.words.count).reversed() {
      let province = UnitContext(level: .province, day: context.day)
      let tail = NameKey(words: key.words[cut...])
      guard case .found(let parent)? = answer(named(tail, province), province) else { continue }
      var inside = context
      inside.parent = parent.name
      let head = NameKey(words: key.words[..<cut])
      let answers = [named(head, inside), shortened(head, inside)].compactMap { answer($0, inside) }
      if let found = answers.first(where: { $0.thing?.isLocal == true }) { return found }
    }
    return nil
  }

  /// What was perhaps meant, at most three.
  private func near(_ key: NameKey, _ context: UnitContext) -> [AdministrativeUnit] {
    let keys = [key] + typeWords.stripped(key).map(\.key) + headed(key, context)
    let choice = UnitChoice(self, context)
    let places = keys.flatMap { names.near($0) { choice.allows(units[$0]) } }
    let latest = Set(places.map { units[$0] }.latestOfName)
    return Array(places.map { units[$0] }.filter(latest.contains).uniqued.prefix(3))
  }
}

extension AdministrativeUnit {
  /// Whether it lies within a province.
  fileprivate var isLocal: Bool { [.department, .district, .commune].contains(kind) }
}
