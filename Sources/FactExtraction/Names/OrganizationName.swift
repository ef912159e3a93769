internal import ReferenceData
internal import VietnameseText
internal import WordLists

/// Writes an organization's name in full.
///
/// Abbreviations of the head and of known words are spelt out, an abbreviation in brackets goes,
/// and the name begins with a capital: "BCĐ CCHC của Bộ LĐTBXH" becomes "Ban Chỉ đạo Cải cách
/// hành chính của Bộ Lao động - Thương binh và Xã hội".
enum OrganizationName {
  static func canonical(
    of range: Range<Int>, in text: AnalyzedText, gazetteer: Gazetteer, hasHead: Bool = true
  ) -> String {
    var parts: [String] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if text.word(at) == "(" {
        at = closing(from: at, in: text) + 1
      } else if at > range.lowerBound || !hasHead,
        let unit = unit(at, range, text, gazetteer)
      {
        parts.append(unit.name)
        at = unit.end
      } else {
        parts.append(written(at, text))
        at += 1
      }
    }
    return capitalised(joined(parts))
  }

  /// The words of `range` with abbreviations spelt out, without a capital in front.
  static func written(
    _ range: Range<Int>, in text: AnalyzedText, gazetteer: Gazetteer
  ) -> String {
    guard !range.isEmpty else { return "" }
    let name = canonical(of: range, in: text, gazetteer: gazetteer, hasHead: false)
    return text.tokens[range.lowerBound].isCapitalised
      ? name : name.prefix(1).lowercased() + name.dropFirst()
  }

  private static func closing(from at: Int, in text: AnalyzedText) -> Int {
    var end = at
    while end < text.tokens.count, text.word(end) != ")" { end += 1 }
    return end
  }

  private static func unit(
    _ at: Int, _ range: Range<Int>, _ text: AnalyzedText, _ gazetteer: Gazetteer
  ) -> (name: String, end: Int)? {
    guard
      let match = gazetteer.match(at: at, ids: text.ids, tokens: text.tokens, text: text.text),
      match.tokens.upperBound <= range.upperBound, let unit = match.units.first,
      unit.kind == .ministry || isCity(unit, at, text)
    else { return nil }
    let name = unit.kind == .province ? cityTitle + unit.name : unit.name
    return (name, match.tokens.upperBound)
  }

  /// "TP HCM" stands for the whole name of the city, its "TP" being part of the spelling.
  private static func isCity(_ unit: AdministrativeUnit, _ at: Int, _ text: AnalyzedText) -> Bool {
    unit.kind == .province && text.word(at).hasPrefix("tp")
  }

  private static let expansions = Dictionary(
    ExtractionWords.shortForms.meanings.map { ($0.word, $0.meaning) }, uniquingKeysWith: { $1 })
  private static let and = ExtractionWords.and.words.first ?? " "
  private static let cityTitle = ExtractionWords.cityTitles.words.first ?? ""

  private static func written(_ at: Int, _ text: AnalyzedText) -> String {
    let word = text.string(text.tokens[at].span)
    return expansions[word] ?? (word == "." ? "" : word)
  }

  static func joined(_ parts: [String]) -> String {
    let name = parts.filter { !$0.isEmpty }.joined(separator: " ")
    guard name.utf8.contains(where: { "&,".utf8.contains($0) }) else { return name }
    return name.replacing(" & ", with: and).replacing(" ,", with: ",")
  }

  private static func capitalised(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }
}
