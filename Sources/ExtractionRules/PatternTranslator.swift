internal import VietnameseText

/// Turns the pattern language of the rule books into PCRE2's.
///
/// The language is PCRE2's with three additions: `{name}` stands for an entry of the vocabulary, a
/// blank for white space and a blank with `?` for white space or none, and letters are folded, so
/// that `hòa` also matches "HOÀ".
///
/// ```swift
/// PatternTranslator(vocabulary: ["n": "\\d+"]).translated("thứ {n}")   // "thứ\\s+(?:\\d+)"
/// ```
struct PatternTranslator {
  /// A name between braces that the vocabulary lacks.
  struct UnknownName: Error {
    let name: String
  }

  let vocabulary: [String: String]
  var isFolding = true

  func translated(_ pattern: String) throws -> String {
    try translated(pattern, depth: 0)
  }

  private func translated(_ pattern: String, depth: Int) throws -> String {
    var scan = Scan(pattern: Array(isFolding ? foldedLetters(pattern) : pattern))
    var output = ""
    while let part = scan.next() {
      switch part {
      case .verbatim(let text): output += text
      case .blank(let isOptional):
        output += isOptional ? "\\s*" : scan.isInLookbehind ? " " : "\\s+"
      case .name(let name):
        guard let entry = vocabulary[name], depth < 20 else { throw UnknownName(name: name) }
        output += try "(?:" + translated(entry, depth: depth + 1) + ")"
      }
    }
    return output
  }

  /// Folds the letters but not what PCRE2 reads: `\S` and `(?<Name>` stay.
  private func foldedLetters(_ pattern: String) -> String {
    var output = ""
    var isEscaped = false
    for character in pattern {
      output += isEscaped ? String(character) : LetterFolding.folded(String(character))
      isEscaped = character == "\\" && !isEscaped
    }
    return moveToneMarks(output)
  }

  private func moveToneMarks(_ pattern: String) -> String {
    let moved = LetterFolding.folded(pattern.lowercased())
    let original = Array(pattern.utf8)
    let bytes = Array(moved.utf8)
    guard bytes.count == original.count else { return pattern }
    let kept = zip(original, bytes).map { old, new in
      old < 0x80 && new == old | 0x20 ? old : new
    }
    return String(decoding: kept, as: UTF8.self)
  }
}

/// Walks through a pattern part by part.
private struct Scan {
  enum Part {
    case verbatim(String)
    case blank(isOptional: Bool)
    case name(String)
  }

  let pattern: [Character]
  private var at = 0
  private var isInClass = false
  private var depth = 0
  private var lookbehindDepth: Int?

  init(pattern: [Character]) { self.pattern = pattern }

  var isInLookbehind: Bool { lookbehindDepth != nil }

  mutating func next() -> Part? {
    guard at < pattern.count else { return nil }
    let character = pattern[at]
    if character == "\\" { return escape() }
    if isInClass { return inClass(character) }
    switch character {
    case " ": return blank()
    case "{": return name() ?? single()
    case "(": return open()
    case ")": return close()
    case "[":
      isInClass = true
      return single()
    default: return single()
    }
  }

  private mutating func single() -> Part {
    at += 1
    return .verbatim(String(pattern[at - 1]))
  }

  private mutating func blank() -> Part {
    while at < pattern.count, pattern[at] == " " { at += 1 }
    let isOptional = at < pattern.count && pattern[at] == "?"
    if isOptional { at += 1 }
    return .blank(isOptional: isOptional)
  }

  private mutating func inClass(_ character: Character) -> Part {
    if character == "]" { isInClass = false }
    return single()
  }

  private mutating func escape() -> Part {
    let start = at
    at += 2
    if at <= pattern.count, "pP".contains(pattern[at - 1]), at < pattern.count, pattern[at] == "{" {
      while at < pattern.count, pattern[at] != "}" { at += 1 }
      at += 1
    }
    at = min(at, pattern.count)
    return .verbatim(String(pattern[start..<at]))
  }

  private mutating func name() -> Part? {
    guard let end = pattern[at...].firstIndex(of: "}") else { return nil }
    let name = String(pattern[(at + 1)..<end])
    guard let first = name.first, first.isLetter else { return nil }
    at = end + 1
    return .name(name)
  }

  private mutating func open() -> Part {
    depth += 1
    let head = String(pattern[at..<min(at + 4, pattern.count)])
    if lookbehindDepth == nil, head.hasPrefix("(?<=") || head.hasPrefix("(?<!") {
      lookbehindDepth = depth
    }
    return single()
  }

  private mutating func close() -> Part {
    if lookbehindDepth == depth { lookbehindDepth = nil }
    depth -= 1
    return single()
  }
}
