internal import ReferenceData
internal import VietnameseText

/// Knows the departments of a province under all ways their names are shortened.
///
/// Every syllable may be written out or stand in initials, with or without "và" and marks between:
/// "Sở Nông nghiệp và PTNT", "Sở TT-TT", "Sở GD&Đào tạo".
struct DepartmentNames: Sendable {
  /// A department and the syllables of its field, "và" and marks apart.
  private struct Field {
    var unit: AdministrativeUnit
    var syllables: [Int32]
    var initials: [Character]
  }

  private var fields: [Field] = []
  private var aliases = PhraseTrie()
  private let joiners: Set<Int32>
  /// The words that head such names.
  let heads: Set<Int32>

  init(grammar: NameGrammar, words: inout WordTable) {
    heads = words.ids(of: grammar.departments)
    joiners = grammar.departmentLinks
    for entry in UnitDirectory.departments.units {
      guard let name = NameGrammar.field(of: entry.unit.name, behind: grammar.departments) else {
        continue
      }
      for alias in entry.spellings.dropFirst() {
        guard let field = NameGrammar.field(of: alias, behind: grammar.departments) else {
          continue
        }
        aliases.insert(field, payload: Int32(fields.count), words: &words)
      }
      fields.append(Self.field(of: entry.unit, name, joiners, &words))
    }
  }

  private static func field(
    of unit: AdministrativeUnit, _ name: String, _ joiners: Set<Int32>, _ words: inout WordTable
  ) -> Field {
    let syllables = name.split(whereSeparator: { " -,".contains($0) }).map { String($0) }
      .filter { !joiners.contains(words.insert($0)) }
    return Field(
      unit: unit, syllables: syllables.map { words.insert($0) },
      initials: syllables.compactMap { LetterFolding.folded($0).first })
  }

  /// The department whose field the words at `start` name, and the token behind them.
  func match(at start: Int, in text: AnalyzedText) -> (unit: AdministrativeUnit, end: Int)? {
    guard start < text.tokens.count, text.tokens[start].isCapitalised else { return nil }
    var best: (unit: AdministrativeUnit, end: Int)?
    for field in fields {
      if let end = end(of: field, from: start, in: text), end > best?.end ?? 0 {
        best = (field.unit, end)
      }
    }
    if let alias = aliases.longestMatch(in: text.ids, at: start),
      start + alias.length > best?.end ?? 0
    {
      return (fields[Int(alias.payload)].unit, start + alias.length)
    }
    return best
  }

  private func end(of field: Field, from start: Int, in text: AnalyzedText) -> Int? {
    var at = start
    var next = 0
    while next < field.syllables.count {
      guard at < text.tokens.count else { return nil }
      if text.ids[at] == field.syllables[next] {
        next += 1
      } else if let letters = initials(at, text), field.initials[next...].starts(with: letters) {
        next += letters.count
      } else if next == 0 || !joiners.contains(text.ids[at]) {
        return nil
      }
      at += 1
    }
    return at
  }

  /// The folded letters of a word that is all capitals.
  private func initials(_ at: Int, _ text: AnalyzedText) -> [Character]? {
    let token = text.tokens[at]
    guard token.kind == .word, token.shape == .allCapitals || token.isCapitalised else {
      return nil
    }
    let letters = Array(text.foldedString(token.span))
    return token.shape == .allCapitals || letters.count == 1 ? letters : nil
  }
}
