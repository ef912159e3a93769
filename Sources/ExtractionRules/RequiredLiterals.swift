/// Finds literals of which every match of a PCRE2 expression must hold at least one.
///
/// An expression is only run on lines that hold one of its literals; so a rule that has nothing to
/// say costs nothing.
///
/// ```swift
/// RequiredLiterals.of("(?:tăng|giảm)\\s+\\d+\\s+bậc")   // ["bậc"]
/// RequiredLiterals.of("\\d+")                           // nil: it must always be run
/// ```
enum RequiredLiterals {
  /// The literals, or `nil` where none is certain.
  static func of(_ expression: String) -> [[UInt8]]? {
    var parser = LiteralParser(pattern: Array(expression.utf8))
    return parser.alternation()
  }
}

/// A parser for as much of PCRE2's syntax as the rule books use; unknown parts require nothing.
private struct LiteralParser {
  let pattern: [UInt8]
  private var at = 0
  private let mostAlternatives = 80

  init(pattern: [UInt8]) { self.pattern = pattern }

  mutating func alternation() -> [[UInt8]]? {
    var union: [[UInt8]]? = []
    while true {
      let branch = sequence()
      union = union.flatMap { known in branch.map { known + $0 } }
      guard at < pattern.count, pattern[at] == UInt8(ascii: "|") else { break }
      at += 1
    }
    return union.flatMap { $0.isEmpty || $0.count > mostAlternatives ? nil : $0 }
  }

  private mutating func sequence() -> [[UInt8]]? {
    var best: [[UInt8]]?
    var run: [UInt8] = []
    while at < pattern.count, pattern[at] != UInt8(ascii: "|"), pattern[at] != UInt8(ascii: ")") {
      let item = self.item()
      let isRequired = skipQuantifier()
      if case .literal(let byte) = item, isRequired {
        run.append(byte)
        continue
      }
      best = better(best, run.isEmpty ? nil : [run])
      run = []
      if case .group(let literals) = item, isRequired { best = better(best, literals) }
    }
    return better(best, run.isEmpty ? nil : [run])
  }

  private func better(_ left: [[UInt8]]?, _ right: [[UInt8]]?) -> [[UInt8]]? {
    guard let left, let right else { return left ?? right }
    let lengths = (left.map(\.count).min() ?? 0, right.map(\.count).min() ?? 0)
    if lengths.0 != lengths.1 { return lengths.0 > lengths.1 ? left : right }
    return left.count <= right.count ? left : right
  }

  private enum Item {
    case literal(UInt8)
    case group([[UInt8]]?)
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
    default: return .literal(byte)
    }
  }

  private mutating func escape() -> Item {
    guard at < pattern.count else { return .other }
    let byte = pattern[at]
    at += 1
    if byte == UInt8(ascii: "p") || byte == UInt8(ascii: "P") { skipProperty() }
    if byte == UInt8(ascii: "x") { at = min(at + 2, pattern.count) }
    let isLetterOrDigit = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    return isLetterOrDigit ? .other : .literal(byte)
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
