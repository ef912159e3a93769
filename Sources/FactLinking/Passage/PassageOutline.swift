internal import DocumentModel
internal import VietnameseText

extension PassageOutline {
  init(_ passage: Passage) {
    let end = max(passage.sentences.prefix { $0.role == .title }.count, 1)
    titleEnd = end
    titleUnits = Set(passage.unitMentions.filter { $0.sentence < end }.map(\.unit))
    titleIndices = Set(passage.indexMentions.filter { $0.sentence < end }.map(\.index))
    unitCounts = Self.counts(of: passage.units.count, passage.unitMentions.lazy.map(\.unit))
    indexCounts = Self.counts(of: passage.indices.count, passage.indexMentions.lazy.map(\.index))
    mostUnits = unitCounts.max() ?? 0
    mostIndices = indexCounts.max() ?? 0
    let implied = passage.impliedMentions
    impliedCounts = Self.counts(of: passage.units.count, implied.map(\.unit)).map { min(3, $0) }
    let levels = SubjectLevel.allCases.count
    levelUnits = Self.counts(of: levels, passage.units.lazy.map(\.level.rawValue))
    levelMentions = Self.counts(
      of: levels, passage.unitMentions.lazy.map { passage.units[$0.unit].level.rawValue })
    let heading = passage.sentences.prefix(end).last?.tokens.upperBound ?? 0
    headingLevels = passage.levels(ofLastNounIn: 0..<heading)
    rankCount = passage.values.reduce(0) { $0 + ($1.kind == .rank && !$1.isWeak ? 1 : 0) }
    editions = Self.editions(of: passage)
    years = passage.times.filter { !$0.first.isDay }
      .reduce(into: [:]) { $0[$1.first.year, default: 0] += 1 }
    let published = passage.published?.year ?? 9999
    latestYear = passage.times.map(\.last.year).filter { $0 <= published }.max() ?? 0
    totals = TotalReader(passage: passage).totals
    groups = GroupReader(passage: passage).groups
    impliedFirst = passage.impliedMentions.first?.unit
    titleImplied = Set(passage.impliedMentions.filter { $0.sentence < end }.map(\.unit))
    publishers = Self.publishers(in: passage)
    leadIns = LeadIns(passage)
  }

  /// The units behind whose names a word of publishing stands.
  private static func publishers(in passage: Passage) -> Set<Int> {
    Set(
      passage.unitMentions.filter { mention in
        let next = mention.token + 1..<min(mention.token + 3, passage.tokens.count)
        return !next.isEmpty && passage.cues(in: next).contains(.publisher)
      }.map(\.unit))
  }

  /// How often each of `count` numbers is among some.
  private static func counts(of count: Int, _ numbers: some Sequence<Int>) -> [Int] {
    numbers.reduce(into: [Int](repeating: 0, count: count)) { $0[$1] += 1 }
  }

  /// The years right behind the names of each index, the most frequent first, then the later.
  private static func editions(of passage: Passage) -> [[Int]] {
    var counts = [[Int: Int]](repeating: [:], count: passage.indices.count)
    var next = 0
    for mention in passage.indexMentions {
      while next < passage.times.count, passage.times[next].token <= mention.token { next += 1 }
      guard next < passage.times.count else { break }
      let time = passage.times[next]
      let isBehind = time.token - mention.token <= 5 && time.sentence == mention.sentence
      if isBehind, !time.first.isDay { counts[mention.index][time.first.year, default: 0] += 1 }
    }
    return counts.map { years in
      years.keys.sorted { (years[$0] ?? 0, $0) > (years[$1] ?? 0, $1) }
    }
  }

  /// The most frequent edition of an index.
  func edition(of index: Filling) -> Int? {
    guard case .index(let number) = index else { return nil }
    return editions[number].first
  }

  /// Whether a unit is named at least as often as any other.
  func isMostNamed(_ unit: Int) -> Bool {
    unitCounts.indices.contains(unit) && unitCounts[unit] == mostUnits
  }
}

/// Finds totals and scales: "trong 17 bộ", "thang điểm 100", "63 tỉnh".
struct TotalReader {
  let passage: Passage

  var totals: [TotalMention] {
    var result: [TotalMention] = []
    var value = 0
    for (number, sentence) in passage.sentences.enumerated() {
      for token in sentence.tokens {
        while value < passage.values.count, passage.values[value].token < token { value += 1 }
        let isValue = value < passage.values.count && passage.values[value].token == token
        if let total = total(at: token, isValue ? passage.values[value] : nil, sentence.tokens) {
          result.append(
            TotalMention(
              value: total.0, kind: total.1, tokens: token..<token + 1, sentence: number))
        }
      }
    }
    return result
  }

  private func total(
    at token: Int, _ value: ValueMention?, _ sentence: Range<Int>
  ) -> (ExactDecimal, TotalMention.Kind)? {
    let from = max(sentence.lowerBound, token - 3)
    let before = passage.cues(in: from..<token)
    if let value, value.kind == .count { return (value.of ?? value.amount, .counted) }
    if let value, value.kind == .score {
      return before.contains(.scale)
        ? (value.of ?? value.amount, .scale) : value.of.map { ($0, .own) }
    }
    if let of = value?.of { return (of, .own) }
    guard value == nil || value?.kind == .rank,
      passage.tokens[token].mask == .number || value != nil,
      let amount = ExactDecimal(parsing: passage.text[passage.tokens[token].span.range])
    else { return nil }
    if before.contains(.scale) { return (amount, .scale) }
    guard value == nil, amount >= 5 else { return nil }
    let isCounted = token + 1 < sentence.upperBound && isNoun(token + 1)
    if isCounted { return (amount, .counted) }
    return passage.cues(in: max(from, token - 1)..<token).contains(.among) ? (amount, .among) : nil
  }

  private func isNoun(_ token: Int) -> Bool {
    !passage.tokens[token].cues.isDisjoint(with: .unitNouns)
  }
}

/// Finds groups within which units are ranked: "nhóm …", "khối …".
struct GroupReader {
  let passage: Passage
  private static let longest = 12

  var groups: [LabelMention] {
    var result: [LabelMention] = []
    for (number, sentence) in passage.sentences.enumerated() where sentence.isLinked {
      for token in sentence.tokens where opens(token, sentence.tokens) {
        result += ends(of: token, sentence.tokens).map {
          LabelMention(tokens: token..<$0, sentence: number)
        }
      }
    }
    return result
  }

  private func opens(_ token: Int, _ sentence: Range<Int>) -> Bool {
    let cues = passage.tokens[token].cues
    guard passage.tokens[token].mask == nil else { return false }
    if cues.contains(.group) { return true }
    let isFirst =
      token == sentence.lowerBound || !passage.tokens[token - 1].cues.isSuperset(of: cues)
    return !cues.isDisjoint(with: .unitNouns) && isFirst
  }

  /// The ends of the phrase that begins at a token: before marks, names, verbs of result.
  private func ends(of start: Int, _ sentence: Range<Int>) -> [Int] {
    var ends: [Int] = []
    var at = start + 1
    while at <= min(sentence.upperBound, start + Self.longest), ends.count < 4 {
      if at == sentence.upperBound || isEnd(at) { ends.append(at) }
      guard at < sentence.upperBound, passage.tokens[at].mask == nil, isInside(at) else { break }
      at += 1
    }
    return ends.filter { passage.tokens[$0 - 1].isWord }
  }

  private func isEnd(_ token: Int) -> Bool {
    let word = passage.tokens[token]
    return word.mask != nil || !word.isWord || !word.cues.isDisjoint(with: [.componentEnd, .upTo])
  }

  private func isInside(_ token: Int) -> Bool {
    let word = passage.tokens[token]
    return word.isWord || word.hash == Marks.comma || word.hash == Marks.dash
  }
}
