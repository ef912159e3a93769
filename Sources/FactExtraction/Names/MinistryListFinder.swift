internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Finds ministries named by their field alone in a list behind "các Bộ" or another ministry.
///
/// "các Bộ: Y tế, Giáo dục và đào tạo", "Bộ Tài chính, Khoa học Công nghệ".
struct MinistryListFinder {
  private let fields: Gazetteer
  private let grammar: NameGrammar
  private let heads: Set<Int32>

  init(directory: UnitDirectory, grammar: NameGrammar, words: inout WordTable) {
    let entries = directory.units.compactMap { entry -> UnitDirectory.Entry? in
      guard entry.unit.kind == .ministry,
        let field = NameGrammar.field(of: entry.unit.name, behind: grammar.ministries)
      else { return nil }
      return UnitDirectory.Entry(unit: entry.unit, spellings: [field])
    }
    fields = Gazetteer(UnitDirectory(units: entries), words: &words)
    heads = words.ids(of: grammar.ministries)
    self.grammar = grammar
  }

  func candidates(in text: AnalyzedText, behind found: [Candidate]) -> [Candidate] {
    var result: [Candidate] = []
    let ends = Set(
      found.filter { $0.unit?.kind == .ministry }.map(\.span.end))
    for index in text.tokens.indices {
      let isBehindMinistry = ends.contains(text.tokens[index].span.end)
      let isPlural =
        heads.contains(text.ids[index]) && index > 0
        && grammar.plurals.contains(text.ids[index - 1])
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
      while at < text.tokens.count,
        grammar.ministryLinks.contains(text.ids[at]) || isJoint(at, start, text)
      {
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
    text.word(at) == "-"
      && (max(0, start - 6)..<start).contains {
        grammar.joint.contains(text.ids[$0])
      }
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
