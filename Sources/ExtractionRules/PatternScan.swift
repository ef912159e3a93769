/// Walks through a pattern part by part.
struct PatternScan {
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

  /// How many bytes of the pattern the parts so far are made of.
  var consumedBytes: Int { pattern[..<at].reduce(0) { $0 + String($1).utf8.count } }

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
