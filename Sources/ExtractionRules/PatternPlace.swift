/// Finds the place of a part of a pattern in its rule book.
///
/// A pattern on one line, bare or in quotes, gives the exact column; any other gives the place at
/// which it begins.
struct PatternPlace {
  /// The pattern as YAML delivers it.
  let pattern: String
  /// Where it begins, the quotes included.
  let start: RulePlace

  /// The place of the byte `offset` of the pattern.
  func place(atByte offset: Int) -> RulePlace {
    let bytes = pattern.utf8
    let index = bytes.index(bytes.startIndex, offsetBy: offset, limitedBy: bytes.endIndex)
    return place(at: index ?? bytes.endIndex)
  }

  /// The place of the first `{name}`, or `nil` if the pattern has none.
  func place(ofName name: String) -> RulePlace? {
    let wanted = Array("{\(name)}")
    let characters = Array(pattern)
    let hit = characters.indices.first { characters[$0...].starts(with: wanted) }
    return hit.map { place(at: pattern.index(pattern.startIndex, offsetBy: $0)) }
  }

  private func place(at index: String.Index) -> RulePlace {
    var place = start
    guard let excerpt = start.excerpt else { return place }
    let written = Array(excerpt).dropFirst(start.column - 1)
    let head = pattern[..<index]
    let quotes = head.count { $0 == "'" }
    switch written.first {
    case "'": place.column += 1 + head.count + quotes
    case "|", ">", "\"": break
    default: place.column += head.count
    }
    return place
  }
}
