internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Finds countries other than Việt Nam, which world rankings rank beside it.
struct CountryFinder: Sendable {
  private var trie = PhraseTrie()
  private var units: [NamedUnit] = []
  private let notAfter: Set<Int32>
  private let shortNames: Set<Int32>

  init(lexicons: [String: [String]], words: inout WordTable, tables: [String: [String]] = [:]) {
    notAfter = words.ids(of: lexicons["not-a-country-after"])
    shortNames = words.ids(of: lexicons["country-short-names"])
    for row in ReferenceTable(bundled: "countries", adding: tables).rows
    where row["role"] != "home" {
      let code = row["code"].isEmpty ? nil : row["code"]
      let unit = NamedUnit(kind: .country, name: row["name"], code: code)
      for name in [unit.name] + row.list("aliases") {
        trie.insert(name, payload: Int32(units.count), words: &words)
      }
      units.append(unit)
    }
  }

  /// The country whose name begins at token `at`, and the token behind it.
  func candidate(at: Int, in text: AnalyzedText) -> (Candidate, Int)? {
    guard text.tokens[at].isCapitalised,
      let match = trie.longestMatch(in: text.ids, at: at), isAllowed(at, match.length, text)
    else { return nil }
    let unit = units[Int(match.payload)]
    let mention = Mention(
      span: text.span(at..<at + match.length),
      value: .entity(Entity(kind: .country, name: unit.name, id: unit.code)),
      rule: "entity.country.gazetteer")
    return (Candidate(mention: mention, priority: 38, unit: unit), at + match.length)
  }

  /// Whether the word is no part of a longer name or of another word: "ông Nga", "Đức Phổ".
  private func isAllowed(_ at: Int, _ length: Int, _ text: AnalyzedText) -> Bool {
    let end = at + length
    let isPart = end < text.tokens.count && text.tokens[end].isCapitalised && isNear(end, text)
    guard length == 1, shortNames.contains(text.ids[at]) else { return !isPart }
    guard !isPart, at > 0 else { return false }
    let before = text.tokens[at - 1]
    return !notAfter.contains(text.ids[at - 1]) && !(before.isCapitalised && isNear(at, text))
  }

  /// Whether only a blank parts token `at` from the one before.
  private func isNear(_ at: Int, _ text: AnalyzedText) -> Bool {
    let gap = text.text[text.tokens[at - 1].span.end..<text.tokens[at].span.start]
    return !gap.contains(0x09)
  }
}
