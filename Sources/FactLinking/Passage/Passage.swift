internal import DocumentModel
internal import VietnameseText

/// A text as the linker sees it: each name, date and value is one token.
///
/// "Bộ Tư pháp đứng thứ 7/17 PAR INDEX 2020." has the six tokens `§ministry đứng §rank §index
/// §year .`, so that what is learnt of one ministry and one rank holds for all.
public struct Passage: Sendable {
  let text: [UInt8]
  let folded: [UInt8]
  private(set) var tokens: [PassageToken] = []
  private(set) var sentences: [PassageSentence] = []
  private(set) var units: [RankedUnit] = []
  private(set) var indices: [RankedIndex] = []
  private(set) var unitMentions: [UnitMention] = []
  /// Where longer names and by-lines bring a unit to mind.
  private(set) var impliedMentions: [UnitMention] = []
  /// Where units are named by themselves or within longer names, in order.
  private(set) var scopeMentions: [UnitMention] = []
  private(set) var indexMentions: [IndexMention] = []
  /// Where plain words say what an index measures, or what has such a component.
  private(set) var matterMentions: [IndexMention] = []
  private(set) var times: [TimeMention] = []
  private(set) var values: [ValueMention] = []
  private(set) var components: [LabelMention] = []
  /// How values in lists read by their columns, by the values' numbers.
  private(set) var proposals: [Int: Record] = [:]
  /// How many values, units and indices begin before each token.
  private(set) var valuesBefore: [Int32] = []
  private(set) var unitsBefore: [Int32] = []
  private(set) var indicesBefore: [Int32] = []
  /// The day or month of publication, if known.
  let published: Period?
  /// The number of Việt Nam among the units, which need not be named.
  private(set) var homeCountry: Int?

  /// The passage that `source` is read as.
  public init(_ source: PassageSource, cues: CueLexicon) {
    text = source.text
    folded = source.folded
    published = source.published
    sentences = source.sentences
    addTokens(source)
    addSentences()
    markCues(cues)
    addMentions(source.things)
    addMatters(source.matters)
    addHints(source.hints)
    addHome(source.home)
    addComponents(source.components)
    addProposals(source.proposals)
    count()
  }
}

// MARK: - Making

extension Passage {
  private mutating func addTokens(_ source: PassageSource) {
    tokens.reserveCapacity(source.tokens.count)
    var thing = 0
    var at = 0
    while at < source.tokens.count {
      let token = source.tokens[at]
      while thing < source.things.count, source.things[thing].span.end <= token.span.start {
        thing += 1
      }
      guard thing < source.things.count, source.things[thing].span.overlaps(token.span) else {
        tokens.append(plain(token))
        at += 1
        continue
      }
      let place = source.things[thing]
      tokens.append(masked(place))
      while at < source.tokens.count, source.tokens[at].span.start < place.span.end { at += 1 }
      thing += 1
    }
  }

  private func plain(_ token: Token) -> PassageToken {
    PassageToken(
      hash: PassageWords.hash(of: folded[token.span.range]), span: token.span,
      mask: token.kind == .number ? .number : nil, isWord: token.kind == .word,
      isCapital: token.isCapitalised)
  }

  private func masked(_ thing: PassageThing) -> PassageToken {
    let mask = thing.mask(in: folded)
    return PassageToken(
      hash: mask.hash, span: thing.span, mask: mask, isWord: true, isCapital: false)
  }

  private mutating func addSentences() {
    var at = 0
    for index in sentences.indices {
      let start = at
      while at < tokens.count, tokens[at].span.start < sentences[index].span.end { at += 1 }
      sentences[index].tokens = start..<at
    }
  }

  private mutating func markCues(_ cues: CueLexicon) {
    var at = 0
    while at < tokens.count {
      guard let match = cues.match(tokens, at: at) else {
        at += 1
        continue
      }
      for token in at..<at + match.length { tokens[token].cues = match.topics }
      at += match.length
    }
  }

  private mutating func addMentions(_ things: [PassageThing]) {
    var token = 0
    var sentence = 0
    var unitNumbers: [RankedUnit: Int] = [:]
    for thing in things {
      while token < tokens.count, tokens[token].span.start < thing.span.start { token += 1 }
      while sentence + 1 < sentences.count, sentences[sentence].span.end <= thing.span.start {
        sentence += 1
      }
      guard token < tokens.count, tokens[token].span == thing.span, !sentences.isEmpty else {
        continue
      }
      add(thing, token, sentence, &unitNumbers)
    }
  }

  private mutating func add(
    _ thing: PassageThing, _ token: Int, _ sentence: Int, _ unitNumbers: inout [RankedUnit: Int]
  ) {
    switch thing.kind {
    case .unit(let unit):
      let number = self.number(of: unit, &unitNumbers)
      unitMentions.append(UnitMention(unit: number, token: token, sentence: sentence))
    case .index(let index):
      let number = self.number(of: index)
      indexMentions.append(IndexMention(index: number, token: token, sentence: sentence))
    case .time(let first, let last):
      times.append(TimeMention(first: first, last: last, token: token, sentence: sentence))
    case .value(let value):
      guard sentences[sentence].isLinked, let value = self.value(value, thing, token, sentence)
      else { return }
      values.append(value)
    case .other: break
    }
  }

  private mutating func addMatters(_ matters: IndexMatters) {
    for (number, sentence) in sentences.enumerated() {
      for token in sentence.tokens where tokens[token].isWord || tokens[token].mask == nil {
        guard let index = matters.match(tokens, at: token) else { continue }
        let mention = IndexMention(index: self.number(of: index), token: token, sentence: number)
        matterMentions.append(mention)
      }
    }
  }

  private mutating func addHints(_ hints: [PassageHint]) {
    var numbers = Dictionary(
      units.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for hint in hints {
      guard let token = token(at: hint.span.start) else { continue }
      let sentence = sentence(of: token)
      switch hint.kind {
      case .unit(let unit):
        let number = self.number(of: unit, &numbers)
        impliedMentions.append(UnitMention(unit: number, token: token, sentence: sentence))
      case .index(let index):
        let number = self.number(of: index)
        matterMentions.append(IndexMention(index: number, token: token, sentence: sentence))
      }
    }
    matterMentions.sort { $0.token < $1.token }
    scopeMentions =
      impliedMentions.isEmpty
      ? unitMentions : (unitMentions + impliedMentions).sorted { $0.token < $1.token }
  }

  /// The token that covers the byte at `offset`.
  private func token(at offset: Int) -> Int? {
    let next = firstToken(from: offset + 1)
    guard next > 0, tokens[next - 1].span.end > offset, !sentences.isEmpty else { return nil }
    return next - 1
  }

  private mutating func number(of index: RankedIndex) -> Int {
    let number = indices.firstIndex { $0.id == index.id } ?? indices.count
    if number == indices.count { indices.append(index) }
    return number
  }

  private mutating func number(
    of unit: RankedUnit, _ numbers: inout [RankedUnit: Int]
  ) -> Int {
    let number = numbers[unit] ?? units.count
    if number == units.count { units.append(unit) }
    numbers[unit] = number
    return number
  }

  private mutating func addHome(_ home: RankedUnit?) {
    guard let home else { return }
    homeCountry = units.firstIndex { $0.level == .country && $0.name == home.name } ?? units.count
    if homeCountry == units.count { units.append(home) }
  }

  private func value(
    _ value: MentionValue, _ thing: PassageThing, _ token: Int, _ sentence: Int
  ) -> ValueMention? {
    guard let figure = value.figure else { return nil }
    return ValueMention(
      kind: figure.kind, amount: figure.amount, of: figure.of, token: token, sentence: sentence,
      span: thing.span, rule: thing.rule, isWeak: thing.isWeak,
      isBracketed: isBracketed(token, in: sentences[sentence].tokens), noun: value.noun,
      isSigned: "+-−".utf8.contains(text[thing.span.start]))
  }

  /// Whether a token stands in brackets within its sentence.
  func isBracketed(_ token: Int) -> Bool {
    isBracketed(token, in: sentences[sentence(of: token)].tokens)
  }

  private func isBracketed(_ token: Int, in sentence: Range<Int>) -> Bool {
    var at = token - 1
    while at >= max(sentence.lowerBound, token - 14) {
      if tokens[at].hash == Marks.open { return true }
      if tokens[at].hash == Marks.close { return false }
      at -= 1
    }
    return false
  }

  private mutating func addComponents(_ names: [(span: Span, indices: Set<String>)]) {
    var sentence = 0
    for name in names {
      while sentence + 1 < sentences.count, sentences[sentence].span.end <= name.span.start {
        sentence += 1
      }
      let first = firstToken(from: name.span.start)
      let range = first..<max(first, firstToken(from: name.span.end))
      guard !range.isEmpty, tokens[range].allSatisfy({ $0.mask == nil }) else { continue }
      var known: UInt64 = 1 << 63
      for (bit, index) in indices.enumerated() where bit < 63 && name.indices.contains(index.id) {
        known |= 1 << UInt64(bit)
      }
      components.append(LabelMention(tokens: range, sentence: sentence, known: known))
    }
  }

  private mutating func addProposals(_ records: [Record]) {
    guard !records.isEmpty else { return }
    for (number, value) in values.enumerated() {
      proposals[number] = records.first { $0.span.overlaps(value.span) }
    }
  }

  private mutating func count() {
    valuesBefore = counts(values.lazy.filter { !$0.isWeak }.map(\.token))
    unitsBefore = counts(unitMentions.lazy.map(\.token))
    indicesBefore = counts(indexMentions.lazy.map(\.token))
  }

  private func counts(_ places: some Sequence<Int>) -> [Int32] {
    var counts = [Int32](repeating: 0, count: tokens.count + 2)
    for place in places { counts[place + 1] += 1 }
    for at in 1..<counts.count { counts[at] += counts[at - 1] }
    return counts
  }
}
