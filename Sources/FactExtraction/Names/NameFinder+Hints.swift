internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// A unit that words bring to mind without naming it.
struct UnitHint {
  var unit: NamedUnit
  var span: Span
}

extension NameFinder {
  /// The units that names of other things hold, and those of by-lines: "UBND huyện Định Hóa" the
  /// district, "Báo Vĩnh Phúc" the province.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - chosen: the names and values found in it; no unit among them is its own hint, and no
  ///     person's name holds a unit.
  ///   - day: the day of the page, which decides between names of different times.
  /// - Returns: the hints in reading order.
  func hints(in text: AnalyzedText, outside chosen: [Candidate], day: String?) -> [UnitHint] {
    let closed = Closed(chosen.filter(\.isClosedToHints), in: text)
    var hints: [UnitHint] = []
    var at = 0
    while at < text.tokens.count {
      guard !closed[at], text.tokens[at].kind == .word,
        let hint = hint(at: at, in: text, day: day), !closed[hint.end - 1]
      else {
        at += 1
        continue
      }
      hints.append(UnitHint(unit: hint.unit, span: text.span(at..<hint.end)))
      at = hint.end
    }
    return hints
  }

  private func hint(
    at: Int, in text: AnalyzedText, day: String?
  ) -> (unit: NamedUnit, end: Int)? {
    if let place = places.places(at: at, in: text, day: day).first,
      let unit = places.candidate(place, in: text, parents: [], rule: "hint").unit
    {
      return (unit, place.tokens.upperBound)
    }
    guard text.tokens[at].isCapitalised else { return nil }
    return units.provinceHint(at: at, in: text, day: day).map { (unit: $0.0, end: $0.1) }
  }

  /// The tokens that names cover in which nothing is looked for.
  private struct Closed {
    private var tokens: [Bool]

    init(_ names: [Candidate], in text: AnalyzedText) {
      tokens = Array(repeating: false, count: text.tokens.count)
      for name in names {
        var at = text.firstToken(from: name.span.start)
        while at < tokens.count, text.tokens[at].span.start < name.span.end {
          tokens[at] = true
          at += 1
        }
      }
    }

    subscript(token: Int) -> Bool { tokens[token] }
  }
}

extension Candidate {
  /// Whether no unit within it is brought to mind: it is one itself, or a person, or a figure.
  fileprivate var isClosedToHints: Bool {
    if let unit { return unit.kind != .organization && unit.kind != .department }
    guard case .entity(let entity)? = mention?.value else { return false }
    return entity.kind == .person
  }
}
