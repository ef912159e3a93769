internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Finds ministries named by their field alone in a list behind "các Bộ" or another ministry.
///
/// "các Bộ: Y tế, Giáo dục và đào tạo", "Bộ Tài chính, Khoa học Công nghệ".
struct MinistryListFinder {
  private let fields: Gazetteer
  private let ministryWord: Int32
  private let pluralWord: Int32
  private let jointWord: Int32
  private let links: Set<Int32>

  init(directory: UnitDirectory, words: inout WordTable) {
    let ministries = directory.units.filter {
      $0.unit.kind == .ministry && $0.unit.name.hasPrefix("Bộ ")
    }
    let entries = ministries.map { entry in
      UnitDirectory.Entry(unit: entry.unit, spellings: [String(entry.unit.name.dropFirst(3))])
    }
    fields = Gazetteer(UnitDirectory(units: entries), words: &words)
    ministryWord = words.insert("bộ")
    jointWord = words.insert("liên")
    pluralWord = words.insert("các")
    links = Set([",", ":", ";", "và"].map { words.insert($0) })
  }

  func candidates(in text: AnalyzedText, behind found: [Candidate]) -> [Candidate] {
    var result: [Candidate] = []
    let ends = Set(
      found.filter { $0.unit?.kind == .ministry }.map(\.span.end))
    for index in text.tokens.indices {
      let isBehindMinistry = ends.contains(text.tokens[index].span.end)
      let isPlural =
        text.ids[index] == ministryWord && index > 0 && text.ids[index - 1] == pluralWord
      guard isBehindMinistry || isPlural else { continue }
      result += list(from: index + 1, isPlural: isPlural, in: text)
    }
    return result
  }

  private func list(from start: Int, isPlural: Bool, in text: AnalyzedText) -> [Candidate] {
    var result: [Candidate] = []
    var at = start
    while at < text.tokens.count {
      let begin = at
      while at < text.tokens.count, links.contains(text.ids[at]) || isJoint(at, start, text) {
        at += 1
      }
      guard at > begin || isPlural && result.isEmpty, at < text.tokens.count,
        let match = fields.match(at: at, ids: text.ids, tokens: text.tokens, text: text.text),
        let unit = match.units.first
      else { break }
      result.append(candidate(unit, match.tokens, text))
      at = match.tokens.upperBound
    }
    return result
  }

  /// "Liên bộ Công Thương - Tài chính": a dash parts the ministries.
  private func isJoint(_ at: Int, _ start: Int, _ text: AnalyzedText) -> Bool {
    text.word(at) == "-" && (max(0, start - 6)..<start).contains { text.ids[$0] == jointWord }
  }

  private func candidate(
    _ unit: AdministrativeUnit, _ tokens: Range<Int>, _ text: AnalyzedText
  ) -> Candidate {
    let entity = Entity(kind: .ministry, name: unit.name, id: unit.code)
    let mention = Mention(
      span: text.span(tokens), value: .entity(entity), rule: "entity.ministry.list")
    return Candidate(
      mention: mention, priority: 39,
      unit: NamedUnit(kind: .ministry, name: unit.name, code: unit.code))
  }
}
