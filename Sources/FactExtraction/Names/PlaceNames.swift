internal import ReferenceData
internal import VietnameseText
internal import WordLists

/// The names of districts, communes and their like, and the words for their types.
struct PlaceNames: Sendable {
  /// What a district or commune is: "huyện", "phường".
  struct PlaceType: Hashable, Sendable {
    var word: String
    var kind: AdministrativeUnit.Kind
    /// Whether any name with capitals may follow, known or not.
    var isNamedFreely: Bool
    /// Whether a number may be the name: "quận 11".
    var isNumbered: Bool
  }

  private var types = PhraseTrie()
  private var typeList: [PlaceType] = []
  private let index: PlaceIndex
  private var central: [String: String] = [:]
  private var provinces: [String: String] = [:]

  init(index: PlaceIndex, words: inout WordTable, tables: [String: [String]] = [:]) {
    self.index = index
    for row in ReferenceTable(bundled: "place-types", adding: tables).rows {
      guard let kind = AdministrativeUnit.Kind(rawValue: row["kind"]) else { continue }
      types.insert(row["words"], payload: Int32(typeList.count), words: &words)
      typeList.append(
        PlaceType(
          word: row["type"], kind: kind, isNamedFreely: row["named"] == "freely",
          isNumbered: row["numbered"] == "yes"))
    }
    readCentralCities(tables)
  }

  /// The cities under central government, each with the day since when it is one.
  private mutating func readCentralCities(_ tables: [String: [String]]) {
    let types = ExtractionWords.centralCityTypes.words
    for table in ["provinces", "provinces-2025"] {
      for row in ReferenceTable(bundled: table, adding: tables).rows
      where types.contains(row["type"]) {
        let name = LetterFolding.folded(row["bare_name"])
        central[name] = min(central[name] ?? row["valid_from"], row["valid_from"])
      }
    }
    for row in ReferenceTable(bundled: "provinces", adding: tables).rows {
      provinces[row["gso_code"]] = LetterFolding.folded(row["bare_name"])
    }
  }

  /// Whether the city of this folded name is no part of a province in a text of `day`.
  ///
  /// Of a city that became one, a text before speaks as a part of its province only beside the
  /// province's own name.
  func isCentral(_ unit: AdministrativeUnit, on day: String?, in text: AnalyzedText) -> Bool {
    guard let since = central[LetterFolding.folded(unit.bareName)] else { return false }
    if since <= day ?? "" { return true }
    let province = provinces[unit.parent ?? ""]?.split(separator: " ").prefix(2)
    return province.map { !text.folded.holds($0.joined(separator: " ").utf8) } ?? true
  }

  /// The type that the words at `at` name, and how many tokens they have.
  func type(at: Int, in text: AnalyzedText) -> (type: PlaceType, length: Int)? {
    guard at < text.ids.count, let match = types.longestMatch(in: text.ids, at: at) else {
      return nil
    }
    let isLetter = text.tokens[at].span.count == 1
    return isLetter && !text.tokens[at].isCapitalised
      ? nil : (typeList[Int(match.payload)], match.length)
  }

  /// The units called by the words at `at`, without their type, and how many tokens these have.
  func units(at: Int, in text: AnalyzedText) -> (units: [AdministrativeUnit], length: Int)? {
    guard at < text.tokens.count, text.tokens[at].isCapitalised,
      let match = index.match(in: text.ids, at: at),
      Self.hasCapitals(at..<at + match.length, text)
    else { return nil }
    return (index.units(of: match.name), match.length)
  }

  /// Whether every word begins with a capital, save one of three or more.
  private static func hasCapitals(_ range: Range<Int>, _ text: AnalyzedText) -> Bool {
    let words = text.tokens[range].filter { $0.kind == .word }
    let small = words.filter { !$0.isCapitalised }.count
    return small <= (words.count > 2 ? 1 : 0)
  }
}
