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
///
/// Every word of the lists has a number, every list a bit: to read a heading is to look its words up
/// once and to compare numbers.
final class TableWords: Sendable {
  private let tree: TablePhrases.Tree
  private let numbers: TextNumbers
  /// Whole phrases with all their marks, and the lists that have each.
  private let texts: TextNumbers
  private let listsOfTexts: [UInt64]
  /// What stands behind a text in a list of pairs.
  private let pairs: [List: [Int: String]]
  /// The lists of pairs of which a first text begins with a text.
  private let listsOfFirstWords: [UInt64]

  /// The lists, each by its name in the rule book with a hyphen for every capital.
  enum List: Int, CaseIterable {
    case serials, neutral, others, sorting, maxima, moves, ranks, values, points, percentages
    case scoreWords, wholes, means, nationals, fields, rankings, tails, regional, scopes, scales
    case openings, movesOfPlaces, movesOfValues, measureWords, meanHeads, copulas, medians, parts
    case surveys, lastPlaces, sizeLeads, columnWords, groupHeads, unitHeads, departmentHeads
    case districtHeads, communeHeads, typeWords, bodyHeads, bodyWords, rankWords, steps, places
    case bracketed, sameYearIndices, knownCapitals, pointsBehind, rises, falls, figureWords
    case scopeLeads, satisfactionIndices, scopeNeutral, headings, unitWords, baselines, units
    case foreignTails

    var bit: UInt64 { 1 << rawValue }

    /// Its name in the rule book, "table-" in front.
    var name: String {
      String(describing: self).map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    }
  }

  /// The words of these lists.
  init(lexicons: [String: [String]]) {
    var (numbers, texts) = (TextNumbers(), TextNumbers())
    var phrases: [(words: [TableWord], list: UInt64)] = []
    var (lists, firsts): ([UInt64], [UInt64]) = ([], [])
    var pairs: [List: [Int: String]] = [:]
    for list in List.allCases {
      for entry in lexicons["table-" + list.name] ?? lexicons[list.name] ?? [] {
        let folded = LetterFolding.folded(entry)
        phrases.append((Self.words(of: folded, adding: &numbers), list.bit))
        Self.add(folded, list, to: &lists, &texts)
        guard let (key, value) = Self.pair(entry) else { continue }
        pairs[list, default: [:]][texts.insert(key)] = value
        Self.add(String(key.prefix { $0 != " " }), list, to: &firsts, &texts)
      }
    }
    tree = TablePhrases.Tree(phrases, wordCount: numbers.count)
    (self.numbers, self.texts, self.pairs) = (numbers, texts, pairs)
    (listsOfTexts, listsOfFirstWords) = (lists, firsts)
  }

  /// Gives `text` the bit of `list`.
  private static func add(
    _ text: String, _ list: List, to lists: inout [UInt64], _ texts: inout TextNumbers
  ) {
    let text = texts.insert(text)
    while text >= lists.count { lists.append(0) }
    lists[text] |= list.bit
  }

  private static func words(of text: String, adding numbers: inout TextNumbers) -> [TableWord] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { TableWordScan(numbers: numbers).words(in: $0) }
      .map { word in
        var word = word
        word.number = numbers.insert(String(decoding: bytes[word.span.range], as: UTF8.self))
        return word
      }
  }

  /// "tx = thị xã" gives the second under the first, which is folded.
  private static func pair(_ entry: String) -> (key: String, value: String)? {
    guard entry.utf8.contains(UInt8(ascii: "=")) else { return nil }
    let parts = entry.split(separator: "=").map { String($0).trimmingSpaces }
    return parts.count == 2 ? (LetterFolding.folded(parts[0]), parts[1]) : nil
  }

  /// The letters and digits, "%" and "#" of a text cut into words.
  func split(_ text: String) -> [TableWord] {
    var text = text
    return text.withUTF8 { TableWordScan(numbers: numbers).words(in: $0) }
  }

  /// The words of these bytes.
  func split(_ bytes: ArraySlice<UInt8>) -> [TableWord] {
    bytes.withUnsafeBufferPointer { TableWordScan(numbers: numbers).words(in: $0) }
  }

  /// A text as one word, whatever its marks.
  func whole(_ text: String) -> TableWord {
    TableWord(number: numbers[text], isNumeral: false, span: Span(0, text.utf8.count))
  }

  /// Whether any phrase of `list` stands in `words`.
  func has(_ list: List, in words: String) -> Bool { phrases(list).holds(split(words)) }

  /// Whether `words` are a phrase of `list` and nothing else.
  func equals(_ list: List, _ words: String) -> Bool { phrases(list).equals(split(words)) }

  /// Whether `words`, with all their marks, are in `list`.
  func contains(_ list: List, _ words: String) -> Bool {
    Self.has(list, texts[words], listsOfTexts)
  }

  /// The same of bytes.
  func contains(_ list: List, _ words: ArraySlice<UInt8>) -> Bool {
    Self.has(list, words.withUnsafeBufferPointer { texts[$0] }, listsOfTexts)
  }

  /// Whether a first text of a list of pairs begins with this word.
  func beginsPair(_ list: List, _ word: ArraySlice<UInt8>) -> Bool {
    Self.has(list, word.withUnsafeBufferPointer { texts[$0] }, listsOfFirstWords)
  }

  private static func has(_ list: List, _ text: Int, _ lists: [UInt64]) -> Bool {
    text >= 0 && text < lists.count && lists[text] & list.bit != 0
  }

  /// What stands behind `words` in a list of pairs.
  func pair(_ list: List, _ words: String) -> String? {
    let text = texts[words]
    return text < 0 ? nil : pairs[list]?[text]
  }

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
  func phrases(_ list: List) -> TablePhrases { TablePhrases(tree: tree, lists: list.bit) }

  /// The phrases of several lists.
  func phrases(_ lists: [List]) -> TablePhrases {
    TablePhrases(tree: tree, lists: lists.reduce(0) { $0 | $1.bit })
  }
}

// MARK: - Headings

extension TableWords {
  /// What the folded words of a heading say; `nil` where they say nothing.
  func measure(_ text: String) -> TableMeasure? { measure(text, split(text)) }

  /// The same of a text that was cut into words.
  func measure(_ text: String, _ words: @autoclosure () -> [TableWord]) -> TableMeasure? {
    guard text.utf8.contains(where: Self.saysSomething) else { return nil }
    if contains(.serials, text) { return .serial }
    let words = words()
    if phrases(.serials).equals(words) { return .serial }
    if phrases(.maxima).holds(words) { return .maximum }
    let found = found(Self.measures, in: words)
    if found & List.others.bit != 0 { return .other }
    if found & List.moves.bit != 0 || text.holds("+/-") || text.holds("▲") {
      return .move(ofPlaces: ofPlaces(words))
    }
    if found & List.ranks.bit != 0 { return .rank }
    return found & List.values.bit != 0 ? .value : nil
  }

  /// Whether a heading says what figures below it are.
  func measuresFigures(_ text: String) -> Bool { measure(text).map { $0 != .other } ?? false }

  private static let measures: UInt64 = [List.neutral, .others, .moves, .ranks, .values]
    .reduce(0) { $0 | $1.bit }

  /// The lists of which phrases stand in `words`, each word read once and as the longest.
  private func found(_ lists: UInt64, in words: [TableWord]) -> UInt64 {
    let phrases = TablePhrases(tree: tree, lists: lists)
    var found: UInt64 = 0
    var place = 0
    while place < words.count {
      let longest = phrases.longest(in: words[...], at: place)
      found |= longest.lists
      place += max(1, longest.length)
    }
    return found
  }

  private func ofPlaces(_ words: [TableWord]) -> Bool? {
    if phrases(.movesOfPlaces).holds(words) { return true }
    return phrases(.movesOfValues).holds(words) ? false : nil
  }

  /// A letter, or a mark that headings have without one: "%", "+/-" or a triangle.
  private static func saysSomething(_ byte: UInt8) -> Bool {
    byte >= 0x61 || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+")
  }

  /// Whether nothing stands in a label but words for what is measured.
  func saysOnlyMeasure(_ words: String) -> Bool {
    let bytes = Array(words.utf8)
    return split(words).allSatisfy { contains(.figureWords, bytes[$0.span.range]) }
      || equals(.wholes, words)
  }

  /// Whether the words before a year say that it is compared with: "so với Doing Business".
  func isBaseline(before words: [TableWord]) -> Bool {
    (0...3).contains { skipped in
      words.count > skipped && phrases(.baselines).suffix(of: words.dropLast(skipped)) > 0
        && !words.suffix(skipped).contains(where: \.isNumeral)
    }
  }

  /// Whether a heading names points or a result, and not only a unit such as "%".
  func namesPoints(_ words: String) -> Bool { has(.points, in: words) }

  /// Whether a heading only sorts what stands in the row: groups, grades and notes.
  func onlySorts(_ words: String) -> Bool { has(.sorting, in: words) }

  /// Where the words for a place and for points stand, in the order in which a cell has both.
  func order(_ text: String) -> [TableMeasure] {
    let words = split(text)
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
    guard (4...20).contains(words.utf8.count), let last = words.utf8.last,
      FigureScan.isDigit(last) || last == UInt8(ascii: "-")
    else { return false }
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
  func isMean(_ words: String) -> Bool { isMean(split(words)) }

  /// The same of a text that was cut into words.
  func isMean(_ parts: [TableWord]) -> Bool {
    phrases(.means).holds(parts) || phrases(.nationals).equals(parts)
      || phrases(.meanHeads).begin(parts)
  }

  /// Whether words name the group that a mean is of: "Bình quân 63 tỉnh", "TB vùng".
  func namesGroup(_ words: String) -> Bool {
    phrases([.nationals, .regional, .unitHeads]).holds(split(words))
  }

  /// Whether a row says how the others are spread: "Trung vị", "Thấp nhất".
  func isMedian(_ words: String) -> Bool { equals(.medians, words) }
}
