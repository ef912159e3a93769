internal import ExtractionRules
internal import VietnameseText

/// What a column or a row of a table holds, told by the words of its heading.
enum TableMeasure: Equatable {
  case serial, rank, value
  /// The most that can be reached.
  case maximum
  /// A move; of places or of values, where the heading says so.
  case move(ofPlaces: Bool?)
  /// Something that is no standing.
  case other
}

/// The words of headings in ranking tables, by the lists of the rule book `tables.yaml`.
struct TableWords: Sendable {
  private let lists: [List: TablePhrases]
  private let pairs: [List: [String: String]]
  private let texts: [List: Set<String>]

  /// The lists, by their names in the rule book.
  enum List: String, CaseIterable {
    case serials, neutral, others, sorting, maxima, moves, ranks, values, points, percentages
    case scoreWords = "score-words"
    case wholes, means, nationals, fields, rankings, tails, regional, scopes, scales, openings
    case movesOfPlaces = "moves-of-places"
    case movesOfValues = "moves-of-values"
    case measureWords = "measure-words"
    case meanHeads = "mean-heads"
    case copulas, medians, parts, surveys
    case lastPlaces = "last-places"
    case sizeLeads = "size-leads"
    case columnWords = "column-words"
    case groupHeads = "group-heads"
    case unitHeads = "unit-heads"
    case departmentHeads = "department-heads"
    case districtHeads = "district-heads"
    case communeHeads = "commune-heads"
    case typeWords = "type-words"
    case bodyHeads = "body-heads"
    case bodyWords = "body-words"
    case rankWords = "rank-words"
    case steps, places, bracketed
    case sameYear = "same-year-indices"
    case knownCapitals = "known-capitals"
    case pointsBehind = "points-behind"
    case rises, falls
    case figureWords = "figure-words"
    case scopeLeads = "scope-leads"
    case satisfaction = "satisfaction-indices"
    case scopeNeutral = "scope-neutral"
    case headings
    case unitWords = "unit-words"
    case baselines, units
    case foreignTails = "foreign-tails"
  }

  /// The words of these lists.
  init(lexicons: [String: [String]]) {
    var lists: [List: TablePhrases] = [:]
    var pairs: [List: [String: String]] = [:]
    var texts: [List: Set<String>] = [:]
    for list in List.allCases {
      let words = lexicons["table-" + list.rawValue] ?? lexicons[list.rawValue] ?? []
      lists[list] = TablePhrases(words)
      texts[list] = Set(words.map { LetterFolding.folded($0) })
      pairs[list] = Self.pairs(words)
    }
    (self.lists, self.pairs, self.texts) = (lists, pairs, texts)
  }

  /// "tx = thị xã" gives the second under the first.
  private static func pairs(_ words: [String]) -> [String: String] {
    var pairs: [String: String] = [:]
    for word in words {
      let parts = word.split(separator: "=").map { String($0).trimmingSpaces }
      if parts.count == 2 { pairs[LetterFolding.folded(parts[0])] = parts[1] }
    }
    return pairs
  }

  /// Letters and digits, and "%", cut into words.
  static func split(_ words: Substring) -> [Substring] {
    words.split { !($0.isLetter || $0.isNumber || $0 == "%" || $0 == "#") }
  }

  static func split(_ words: String) -> [Substring] { split(words[...]) }

  /// Whether any phrase of `list` stands in `words`.
  func has(_ list: List, in words: String) -> Bool {
    lists[list]?.holds(Self.split(words)) ?? false
  }

  /// Whether `words` are a phrase of `list` and nothing else.
  func equals(_ list: List, _ words: String) -> Bool {
    lists[list]?.equals(Self.split(words)) ?? false
  }

  /// Whether `words`, with all their marks, are in `list`.
  func contains(_ list: List, _ words: String) -> Bool { texts[list]?.contains(words) ?? false }

  /// What stands behind `words` in a list of pairs.
  func pair(_ list: List, _ words: String) -> String? { pairs[list]?[words] }

  /// The unit of points, as records have it.
  var points: String { pair(.units, "points") ?? "" }
  /// The unit of places moved.
  var places: String? { pair(.units, "places") }

  /// The type of a bare name in a table of districts, or in one of communes.
  func bareType(ofCommunes: Bool) -> String? {
    pair(.units, ofCommunes ? "commune" : "district")
  }

  /// The word that "&" stands for.
  var conjunction: String { pair(.units, "and") ?? "&" }

  /// The phrases of `list`.
  func phrases(_ list: List) -> TablePhrases { lists[list] ?? TablePhrases([]) }
}

// MARK: - Headings

extension TableWords {
  /// What the folded words of a heading say; `nil` where they say nothing.
  func measure(_ text: String) -> TableMeasure? {
    guard text.utf8.contains(where: Self.saysSomething) else { return nil }
    if contains(.serials, text) { return .serial }
    let words = Self.split(text)
    if equals(.serials, text) { return .serial }
    if phrases(.maxima).holds(words) { return .maximum }
    let found = found([.neutral, .others, .moves, .ranks, .values], in: words)
    if found.contains(.others) { return .other }
    if found.contains(.moves) || text.holds("+/-") || text.holds("▲") {
      return .move(ofPlaces: ofPlaces(words))
    }
    if found.contains(.ranks) { return .rank }
    return found.contains(.values) ? .value : nil
  }

  /// Whether a heading says what figures below it are.
  func measuresFigures(_ text: String) -> Bool { measure(text).map { $0 != .other } ?? false }

  /// The lists of which phrases stand in `words`, each word read once and as the longest.
  private func found(_ lists: [List], in words: [Substring]) -> Set<List> {
    var found: Set<List> = []
    var place = 0
    while place < words.count {
      let lengths = lists.map { phrases($0).length(in: words[...], at: place) }
      let longest = lengths.max() ?? 0
      if longest > 0 {
        for (list, length) in zip(lists, lengths) where length == longest { found.insert(list) }
      }
      place += max(1, longest)
    }
    return found
  }

  private func ofPlaces(_ words: [Substring]) -> Bool? {
    if phrases(.movesOfPlaces).holds(words) { return true }
    return phrases(.movesOfValues).holds(words) ? false : nil
  }

  /// A letter, or a mark that headings have without one: "%", "+/-" or a triangle.
  private static func saysSomething(_ byte: UInt8) -> Bool {
    byte >= 0x61 || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+")
  }

  /// Whether nothing stands in a label but words for what is measured.
  func saysOnlyMeasure(_ words: String) -> Bool {
    Self.split(words).allSatisfy { contains(.figureWords, String($0)) } || equals(.wholes, words)
  }

  /// Whether the words before a year say that it is compared with: "so với Doing Business".
  func isBaseline(before words: [Substring]) -> Bool {
    (0...3).contains { skipped in
      words.count > skipped && phrases(.baselines).suffix(of: words.dropLast(skipped)) > 0
        && !words.suffix(skipped).contains { $0.contains(where: \.isNumber) }
    }
  }

  /// Whether a heading names points or a result, and not only a unit such as "%".
  func namesPoints(_ words: String) -> Bool { has(.points, in: words) }

  /// Whether a heading only sorts what stands in the row: groups, grades and notes.
  func onlySorts(_ words: String) -> Bool { has(.sorting, in: words) }

  /// Where the words for a place and for points stand, in the order in which a cell has both.
  func order(_ text: String) -> [TableMeasure] {
    let words = Self.split(text)
    guard let rank = phrases(.ranks).firstPlace(in: words),
      let value = phrases(.points).firstPlace(in: words)
        ?? phrases(.percentages).firstPlace(in: words)
    else { return [] }
    return rank < value ? [.rank, .value] : [.value, .rank]
  }

  /// Whether a heading calls what stands under or beside it fields of an index.
  func announcesFields(_ words: String) -> Bool { has(.fields, in: words) }

  /// Whether a caption says that its table is a ranking.
  func announcesRanking(_ words: String) -> Bool { has(.rankings, in: words) }

  /// Whether a cell can stand above several columns: above years one that says what is measured,
  /// above that a year or an index.
  func canHeadGroup(_ words: String, aboveYears: Bool) -> Bool {
    let hasYear = words.contains { $0.isNumber }
    if aboveYears { return !hasYear && (measure(words) == .rank || measure(words) == .value) }
    return hasYear || has(.groupHeads, in: words)
  }

  /// Whether these words are a year, or two, and nothing else.
  static func isYear(_ words: String) -> Bool {
    let digits = words.drop { $0.isLetter || $0 == " " }
    guard digits.utf8.count == 4 || digits.utf8.count == 9,
      words.utf8.count - digits.utf8.count < 12
    else { return false }
    return digits.split(separator: "-").allSatisfy {
      $0.utf8.count == 4 && Int($0).map { (1990...2040).contains($0) } ?? false
    }
  }

  /// The unit that a heading gives its values in.
  func unit(_ words: String) -> String? {
    if has(.percentages, in: words) { return "%" }
    return has(.pointsBehind, in: words) ? points : nil
  }

  /// What is measured in heading words as a percentage is one, whatever else they say.
  func isPercentage(_ words: String) -> Bool { has(.percentages, in: words) }

  /// Whether a row is the mean of the others.
  func isMean(_ words: String) -> Bool {
    guard !has(.means, in: words), !equals(.nationals, words) else { return true }
    let parts = Self.split(words)
    return !parts.isEmpty && phrases(.meanHeads).length(in: parts[...], at: 0) > 0
  }

  /// Whether words name the group that a mean is of: "Bình quân 63 tỉnh", "TB vùng".
  func namesGroup(_ words: String) -> Bool {
    has(.nationals, in: words) || has(.regional, in: words) || has(.unitHeads, in: words)
  }

  /// Whether a row says how the others are spread: "Trung vị", "Thấp nhất".
  func isMedian(_ words: String) -> Bool { equals(.medians, words) }
}
