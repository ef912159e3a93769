/// What holds for all choices of a value's subject, looked up once.
struct SubjectSetting: Sendable {
  /// The levels of the last noun for units in the clause: "các tỉnh", "khối sở, ngành".
  let nouns: LevelSet
  /// The levels that the passage spoke of last as a whole, before the value's clause.
  let field: LevelSet
  /// The nearest word before the value that refers back to a unit, as the number of its topic:
  /// "tỉnh", "bộ này"; `nil` if a unit is named nearer.
  let reference: Int?
  let leadIns: [LeadInFeatures]

  /// The setting of a value.
  init(_ context: LinkContext) {
    let passage = context.passage
    let clause = context.view.clause.lowerBound
    nouns = context.nouns
    field = passage.levels(ofLastNounIn: max(0, clause - 80)..<clause)
    reference = context.reference
    leadIns = LeadInFeatures.all(in: context) { range in
      passage.unitMentions.within(range).map { .unit($0.unit) }
    }
  }
}

extension LinkContext {
  /// The levels of the last noun for units in the value's clause.
  var nouns: LevelSet {
    passage.levels(ofLastNounIn: view.clause.lowerBound..<view.value.token)
  }

  fileprivate var reference: Int? {
    let token = view.value.token
    for at in (max(view.sentence.lowerBound, token - 16)..<token).reversed() {
      let word = passage.tokens[at]
      if let mask = word.mask, mask.rawValue < TokenMask.organization.rawValue { return nil }
      let nouns = word.cues.intersection(.unitNouns)
      if !nouns.isEmpty { return nouns.rawValue.trailingZeroBitCount }
    }
    return nil
  }
}

extension Passage {
  /// The levels that the last noun for units among some tokens names.
  func levels(ofLastNounIn range: Range<Int>) -> LevelSet {
    guard let token = range.last(where: { isGroupNoun($0) }) else { return [] }
    return LevelSet(named: tokens[token].cues)
  }

  /// Whether a noun for units stands for all of them, not before the name of one.
  private func isGroupNoun(_ token: Int) -> Bool {
    guard !tokens[token].cues.isDisjoint(with: .unitNouns) else { return false }
    let next = token + 1 < tokens.count ? tokens[token + 1].mask : nil
    return next.map { $0.rawValue > TokenMask.organization.rawValue } ?? true
  }
}

extension PassageOutline {
  /// How much of the passage's mentions of units stand on a level, in quarters.
  func share(of level: SubjectLevel) -> Int {
    let count = levelMentions[level.rawValue]
    return count == 0 ? -1 : count * 4 / levelMentions.reduce(0, +)
  }
}

extension LevelSet {
  private static let nouns: [(CueSet, SubjectLevel)] = [
    (.provinceNoun, .province), (.ministryNoun, .ministry), (.departmentNoun, .department),
    (.districtNoun, .district), (.communeNoun, .commune), (.countryNoun, .country),
    (.regionNoun, .region),
  ]

  /// The levels whose nouns are among some cues.
  init(named cues: CueSet) {
    self.init(Self.nouns.lazy.filter { cues.contains($0.0) }.map(\.1))
  }
}
