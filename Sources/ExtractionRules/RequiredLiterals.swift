/// Finds literals of which every match of a PCRE2 expression must hold at least one.
///
/// An expression is only run on lines that hold one of the literals of each of its sets; so a rule
/// that has nothing to say costs nothing.
///
/// ```swift
/// RequiredLiterals.of("(?:tăng|giảm)\\s+hai\\s+bậc")   // [["bậc"], ["tăng", "giảm"], ["hai"]]
/// RequiredLiterals.of("\\d+|\\w+")                     // []: it must always be run
/// ```
enum RequiredLiterals {
  /// The literals of one place in an expression, one of which stands there.
  typealias Alternatives = [[UInt8]]

  /// How many sets of a rule are looked for; each more costs every text and keeps fewer rules away.
  static let mostSets = 3

  /// The sets, the most telling first.
  static func of(_ expression: String) -> [Alternatives] {
    var parser = LiteralParser(pattern: Array(expression.utf8))
    let sets = parser.alternation().filter { $0.count <= LiteralParser.mostAlternatives }
    return Array(sets.sorted(by: isMoreTelling).prefix(mostSets))
  }

  /// Whether one set keeps more texts away than another: its literals are longer, else fewer.
  static func isMoreTelling(_ one: Alternatives, _ other: Alternatives) -> Bool {
    let lengths = (one.map(\.count).min() ?? 0, other.map(\.count).min() ?? 0)
    return lengths.0 != lengths.1 ? lengths.0 > lengths.1 : one.count < other.count
  }
}

/// A parser for as much of PCRE2's syntax as the rule books use; unknown parts require nothing.
private struct LiteralParser {
  let pattern: [UInt8]
  private var at = 0
  static let mostAlternatives = 80
  private static let digits = (0x30...0x39).map { [UInt8($0)] }

  init(pattern: [UInt8]) { self.pattern = pattern }

  /// The sets of one branch; of several the literals of the most telling set of each.
  mutating func alternation() -> [RequiredLiterals.Alternatives] {
    var branches = [sequence()]
    while at < pattern.count, pattern[at] == UInt8(ascii: "|") {
      at += 1
      branches.append(sequence())
    }
    guard branches.count > 1 else { return branches[0] }
    let best = branches.compactMap { $0.min(by: RequiredLiterals.isMoreTelling) }
    return best.count == branches.count ? [best.flatMap { $0 }] : []
  }

  private mutating func sequence() -> [RequiredLiterals.Alternatives] {
    var sets: [RequiredLiterals.Alternatives] = []
    var run: [UInt8] = []
    while at < pattern.count, pattern[at] != UInt8(ascii: "|"), pattern[at] != UInt8(ascii: ")") {
      let item = self.item()
      let end = at
      let isRequired = skipQuantifier()
      if case .literal(let letter) = item, isRequired {
        run += letter
        if at == end { continue }
        // Repeated, it parts what stands before it from what stands behind it.
        sets.append([run])
        run = letter
        continue
      }
      if !run.isEmpty { sets.append([run]) }
      run = []
      if case .group(let inner) = item, isRequired { sets += inner }
    }
    return run.isEmpty ? sets : sets + [[run]]
  }

  private enum Item {
    case literal([UInt8])
    case group([RequiredLiterals.Alternatives])
    case other
  }

  private mutating func item() -> Item {
    let byte = pattern[at]
    at += 1
    switch byte {
    case UInt8(ascii: "\\"): return escape()
    case UInt8(ascii: "["):
      skipClass()
      return .other
    case UInt8(ascii: "("): return group()
    case UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "$"): return .other
    default: return .literal([byte] + continuation())
    }
  }

  /// The further bytes of a letter, which a quantifier takes whole.
  private mutating func continuation() -> ArraySlice<UInt8> {
    let start = at
    while at < pattern.count, pattern[at] & 0xC0 == 0x80 { at += 1 }
    return pattern[start..<at]
  }

  private mutating func escape() -> Item {
    guard at < pattern.count else { return .other }
    let byte = pattern[at]
    at += 1
    if byte == UInt8(ascii: "p") || byte == UInt8(ascii: "P") { skipProperty() }
    if byte == UInt8(ascii: "x") { at = min(at + 2, pattern.count) }
    if byte == UInt8(ascii: "d") { return .group([Self.digits]) }
    let isLetterOrDigit = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    return isLetterOrDigit ? .other : .literal([byte])
  }

  private mutating func skipProperty() {
    guard at < pattern.count, pattern[at] == UInt8(ascii: "{") else {
      at = min(at + 1, pattern.count)
      return
    }
    while at < pattern.count, pattern[at] != UInt8(ascii: "}") { at += 1 }
    at = min(at + 1, pattern.count)
  }

  private mutating func skipClass() {
    if at < pattern.count, pattern[at] == UInt8(ascii: "^") { at += 1 }
    if at < pattern.count, pattern[at] == UInt8(ascii: "]") { at += 1 }
    while at < pattern.count, pattern[at] != UInt8(ascii: "]") {
      at += pattern[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    at = min(at + 1, pattern.count)
  }

  private mutating func group() -> Item {
    let isAssertion = skipHeader()
    let literals = alternation()
    at = min(at + 1, pattern.count)
    return isAssertion ? .other : .group(literals)
  }

  /// Skips what stands between `(` and the group's contents; says whether it is an assertion.
  private mutating func skipHeader() -> Bool {
    guard at < pattern.count, pattern[at] == UInt8(ascii: "?") else { return false }
    let head = pattern[at..<min(at + 3, pattern.count)]
    let text = String(decoding: head, as: UTF8.self)
    if text.hasPrefix("?:") || text.hasPrefix("?>") {
      at += 2
    } else if text.hasPrefix("?=") || text.hasPrefix("?!") {
      at += 2
      return true
    } else if text == "?<=" || text == "?<!" {
      at += 3
      return true
    } else {
      while at < pattern.count, pattern[at] != UInt8(ascii: ">") { at += 1 }
      at += 1
    }
    return false
  }

  /// Skips `*`, `?`, `+`, `{…}`; says whether the item must occur.
  private mutating func skipQuantifier() -> Bool {
    guard at < pattern.count else { return true }
    var isRequired = true
    switch pattern[at] {
    case UInt8(ascii: "*"), UInt8(ascii: "?"):
      isRequired = false
      at += 1
    case UInt8(ascii: "+"): at += 1
    case UInt8(ascii: "{"):
      isRequired = at + 1 < pattern.count && pattern[at + 1] != UInt8(ascii: "0")
      while at < pattern.count, pattern[at] != UInt8(ascii: "}") { at += 1 }
      at = min(at + 1, pattern.count)
    default: return true
    }
    if at < pattern.count, pattern[at] == UInt8(ascii: "?") || pattern[at] == UInt8(ascii: "+") {
      at += 1
    }
    return isRequired
  }
}
