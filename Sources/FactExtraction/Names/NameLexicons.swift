internal import ReferenceData
internal import VietnameseText

/// The word lists of the name finders, as sets of word numbers and tries.
struct NameLexicons {
  let heads: PhraseTrie
  let smallHeads: PhraseTrie
  let genericNames: Set<String>
  let stops: PhraseTrie
  let strictHeads: PhraseTrie
  let namedHeads: PhraseTrie
  let wholeHeads: PhraseTrie
  let officesOf: Set<Int32>
  let headsWithoutLevel: Set<Int32>
  let departmentHeads: PhraseTrie
  let nameWords: PhraseTrie
  let nameVerbs: PhraseTrie
  let purposes: Set<Int32>
  let notHeadAfter: Set<Int32>
  let coreTitles: PhraseTrie
  let notHeads: PhraseTrie
  let openHeads: PhraseTrie
  let links: Set<Int32>
  let titles: PhraseTrie
  let surnames: [Int32: Bool]
  let notPersonAfter: PhraseTrie
  let notProvinceAfter: Set<Int32>
  let mediaBeforeProvince: Set<Int32>
  let bodies: BodyWords
  let grammar: NameGrammar

  init(lexicons: [String: [String]], words: inout WordTable) {
    heads = Self.trie(lexicons["organization-heads"] ?? [], &words)
    smallHeads = Self.trie(lexicons["organization-heads-small"] ?? [], &words)
    genericNames = Set((lexicons["organization-generic"] ?? []).map(LetterFolding.folded))
    stops = Self.trie(lexicons["organization-stops"] ?? [], &words)
    strictHeads = Self.trie(lexicons["organization-heads-strict"] ?? [], &words)
    namedHeads = Self.trie(lexicons["organization-heads-named"] ?? [], &words)
    wholeHeads = Self.trie(lexicons["organization-heads-whole"] ?? [], &words)
    officesOf = words.ids(of: lexicons["organization-offices-of"])
    headsWithoutLevel = words.ids(of: lexicons["organization-heads-without-level"])
    departmentHeads = Self.trie(lexicons["department-heads"] ?? [], &words)
    nameWords = Self.trie(lexicons["organization-words"] ?? [], &words)
    nameVerbs = Self.trie(lexicons["organization-verbs"] ?? [], &words)
    purposes = words.ids(of: lexicons["organization-purposes"])
    notHeadAfter = Set((lexicons["organization-not-after"] ?? []).map { words.insert($0) })
    notHeads = Self.trie(lexicons["organization-not-heads"] ?? [], &words)
    openHeads = Self.trie(lexicons["organization-heads-open"] ?? [], &words)
    coreTitles = Self.trie(lexicons["person-titles-extra"] ?? [], &words)
    links = Set((lexicons["organization-links"] ?? []).map { words.insert($0) })
    let titleRows = ReferenceTable(bundled: "titles").rows.filter { $0["kind"] != "byline" }
    let titles = titleRows.map { $0["title"] } + titleRows.flatMap { $0.list("abbreviations") }
    self.titles = Self.trie(titles + (lexicons["person-titles-extra"] ?? []), &words)
    surnames = Self.surnames(&words)
    notPersonAfter = Self.trie(lexicons["not-a-person-after"] ?? [], &words)
    mediaBeforeProvince = words.ids(of: lexicons["media-before-a-province"])
    notProvinceAfter = Set((lexicons["not-a-province-after"] ?? []).map { words.insert($0) })
    bodies = BodyWords(lexicons: lexicons, words: &words)
    grammar = NameGrammar(lexicons: lexicons, words: &words)
  }

  static func trie(_ phrases: [String], _ words: inout WordTable) -> PhraseTrie {
    var trie = PhraseTrie()
    for phrase in phrases { trie.insert(phrase, payload: 0, words: &words) }
    return trie
  }

  /// The family names; true for those that are also frequent common words.
  private static func surnames(_ words: inout WordTable) -> [Int32: Bool] {
    var surnames: [Int32: Bool] = [:]
    for row in ReferenceTable(bundled: "surnames").rows {
      guard row["tier"] != "rare" || row["common_word"] != "yes" else { continue }
      surnames[words.insert(row["surname"])] =
        row["tier"] != "common" && row["common_word"] == "yes"
    }
    return surnames
  }

  /// Whether a title stands right before token `end`, or goes on into what stands there: "Giám đốc
  /// Sở" before "Sở Nội vụ".
  func hasTitle(upTo end: Int, ids: [Int32]) -> Bool {
    (max(0, end - 6)..<end).contains { start in
      titles.longestMatch(in: ids, at: start).map { start + $0.length >= end } ?? false
    }
  }

  /// How many tokens of a phrase in `trie` end right before token `end`; 0 if none does.
  func phraseLength(in trie: PhraseTrie, endingAt end: Int, ids: [Int32], longest: Int = 6) -> Int {
    for start in stride(from: max(0, end - longest), to: end, by: 1) {
      if let match = trie.longestMatch(in: ids, at: start), start + match.length == end {
        return match.length
      }
    }
    return 0
  }
}
