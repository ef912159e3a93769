import DocumentModel
import VietnameseText

@testable import FactLinking

/// A passage out of a text in which names, times and values are marked.
///
/// ```swift
/// try markedPassage("⟦ministry:Bộ Tư pháp⟧ đứng ⟦rank:7/17⟧ ⟦index:PAR_INDEX⟧ ⟦year:2020⟧.")
/// ```
func markedPassage(
  _ marked: String, cues: [String: [String]] = [:], published: String? = nil
) -> Passage {
  var text = ""
  var things: [PassageThing] = []
  for part in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
    guard part.offset > 0, let close = part.element.firstIndex(of: "⟧"),
      let colon = part.element.firstIndex(of: ":")
    else {
      text += part.element
      continue
    }
    let words = String(part.element[part.element.index(after: colon)..<close])
    let start = text.utf8.count
    text += words
    things.append(
      PassageThing(
        thing(String(part.element[..<colon]), words), at: Span(start, text.utf8.count),
        rule: "test"))
    text += part.element[part.element.index(after: close)...]
  }
  let bytes = Array(text.utf8)
  var source = PassageSource(
    text: bytes, folded: LetterFolding.folded(bytes), tokens: Tokenizer.tokens(of: bytes),
    sentences: sentences(of: bytes), things: things)
  source.published = published.flatMap { Period(iso: $0) }
  return Passage(source, cues: CueLexicon(topics: cues))
}

private func thing(_ kind: String, _ words: String) -> PassageThing.Kind {
  let number = ExactDecimal(parsing: words.split(separator: "/").first ?? "") ?? 0
  switch kind {
  case "index": return .index(RankedIndex(id: words, levels: [.ministry, .province]))
  case "year":
    let year = Period(iso: words) ?? Period(year: 2000)
    return .time(year, through: year)
  case "rank":
    let total = words.split(separator: "/").dropFirst().first.flatMap { Int($0) }
    return .value(.rank(value: number.whole, of: total, isLast: false))
  case "percent": return .value(.percent(number))
  default:
    let level = SubjectLevel.allCases.first { $0.name == kind } ?? .other
    return .unit(RankedUnit(level: level, name: words))
  }
}

private func sentences(of text: [UInt8]) -> [PassageSentence] {
  var sentences: [PassageSentence] = []
  var start = 0
  for (line, part) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
    sentences.append(
      PassageSentence(span: Span(start, start + part.count), line: line, role: .body))
    start += part.count + 1
  }
  return sentences
}
