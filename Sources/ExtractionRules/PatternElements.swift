/// Cuts a pattern into what it demands one after the other.
///
/// ```swift
/// PatternElements("thứ {whole}(?: ?/ ?\\d+)?|top").alternatives
/// // [["thứ", " ", "{whole}", "(?: ?/ ?\\d+)?"], ["top"]]
/// ```
struct PatternElements {
  /// The ways through the pattern, each its words, groups, classes and marks in order.
  private(set) var alternatives: [[String]] = [[]]
  private let pattern: [Character]
  private var at = 0

  init(_ pattern: some StringProtocol) {
    self.pattern = Array(pattern)
    while at < self.pattern.count { step() }
  }

  /// The ways through a group that is neither repeated nor a condition; none for anything else.
  static func inside(_ element: String) -> [[String]] {
    guard element.hasPrefix("("), element.hasSuffix(")") else { return [] }
    let conditions = ["(?=", "(?!", "(?<=", "(?<!"]
    guard !conditions.contains(where: element.hasPrefix) else { return [] }
    var inner = element.dropFirst().dropLast()
    if inner.hasPrefix("?:") { inner = inner.dropFirst(2) }
    if inner.hasPrefix("?<"), let end = inner.firstIndex(of: ">") {
      inner = inner[inner.index(after: end)...]
    }
    return PatternElements(inner).alternatives
  }

  private mutating func step() {
    if pattern[at] == "|" {
      at += 1
      return alternatives.append([])
    }
    let start = at
    let isWord = pattern[at].isLetter
    advance()
    skipQuantifier()
    let text = String(pattern[start..<at])
    let last = alternatives.count - 1
    if isWord, let before = alternatives[last].last, before.first?.isLetter == true {
      alternatives[last][alternatives[last].count - 1] = before + text
    } else {
      alternatives[last].append(text)
    }
  }

  private mutating func advance() {
    switch pattern[at] {
    case "\\": skipEscape()
    case "[": skipClass()
    case "(": skipGroup()
    case "{": at = (pattern[at...].firstIndex(of: "}") ?? pattern.count - 1) + 1
    default: at += 1
    }
  }

  /// `\d`, `\x1F`, `\p{L}`.
  private mutating func skipEscape() {
    let kind = at + 1 < pattern.count ? pattern[at + 1] : " "
    at += kind == "x" ? 4 : 2
    if "pP".contains(kind), at < pattern.count, pattern[at] == "{" {
      at = (pattern[at...].firstIndex(of: "}") ?? pattern.count - 1) + 1
    }
    at = min(at, pattern.count)
  }

  private mutating func skipClass() {
    at += 1
    while at < pattern.count, pattern[at] != "]" {
      if pattern[at] == "\\" { skipEscape() } else { at += 1 }
    }
    at = min(at + 1, pattern.count)
  }

  private mutating func skipGroup() {
    at += 1
    while at < pattern.count, pattern[at] != ")" { advance() }
    at = min(at + 1, pattern.count)
  }

  private mutating func skipQuantifier() {
    guard at < pattern.count else { return }
    if "*+?".contains(pattern[at]) {
      at += 1
    } else if pattern[at] == "{", at + 1 < pattern.count, pattern[at + 1].isNumber {
      at = (pattern[at...].firstIndex(of: "}") ?? pattern.count - 1) + 1
    } else {
      return
    }
    if at < pattern.count, "?+".contains(pattern[at]) { at += 1 }
  }
}
