internal import ReferenceData
internal import VietnameseText

/// Finds what people call a unit beside its name: "Thủ đô", "thành phố Cảng", "đất mỏ".
///
/// A by-name is no mention, but the facts of its sentence are the unit's.
struct ByNames: Sendable {
  private var trie = PhraseTrie()
  private var units: [NamedUnit] = []

  init(directory: UnitDirectory, words: inout WordTable, tables: [String: [String]] = [:]) {
    let provinces = Dictionary(
      directory.units.lazy.map(\.unit).filter { $0.kind == .province }.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first })
    for row in ReferenceTable(bundled: "by-names", adding: tables).rows {
      guard let unit = provinces[row["unit"]] else { continue }
      for name in row.list("names") {
        trie.insert(name, payload: Int32(units.count), words: &words)
      }
      units.append(NamedUnit(kind: unit.kind, name: unit.name, code: unit.code))
    }
  }

  /// The by-names of `text` outside the names already found, in reading order.
  func candidates(in text: AnalyzedText, outside found: [Candidate]) -> [Candidate] {
    var result: [Candidate] = []
    for at in text.tokens.indices {
      guard let match = trie.longestMatch(in: text.ids, at: at) else { continue }
      let next = at + match.length
      let unit = units[Int(match.payload)]
      let isPart = next < text.tokens.count && text.tokens[next].isCapitalised
      let span = text.span(at..<next)
      guard !isPart, !found.contains(where: { $0.span.overlaps(span) }) else { continue }
      result.append(Candidate(standingFor: unit, at: span))
    }
    return result
  }
}
