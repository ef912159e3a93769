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

  /// The byte of `pattern` from which the byte `offset` of its translation comes.
  func sourceOffset(of offset: Int, in pattern: String) -> Int {
    var scan = PatternScan(pattern: Array(isFolding ? foldedLetters(pattern) : pattern))
    var (written, source) = (0, 0)
    while let part = scan.next() {
      let length = ((try? translated(part, scan, depth: 0)) ?? "").utf8.count
      let isVerbatim = scan.consumedBytes - source == length
      if written + length > offset { return source + (isVerbatim ? offset - written : 0) }
      written += length
      source = scan.consumedBytes
    }
    return source
  }

  private func translated(_ pattern: String, depth: Int) throws -> String {
    var scan = PatternScan(pattern: Array(isFolding ? foldedLetters(pattern) : pattern))
    var output = ""
    while let part = scan.next() { output += try translated(part, scan, depth: depth) }
    return output
  }

  private func translated(_ part: PatternScan.Part, _ scan: PatternScan, depth: Int) throws
    -> String
  {
    switch part {
    case .verbatim(let text): return text
    case .blank(let isOptional):
      return isOptional ? "\\s*" : scan.isInLookbehind ? " " : "\\s+"
    case .name(let name):
      guard let entry = vocabulary[name], depth < 20 else { throw UnknownName(name: name) }
      return try "(?:" + translated(entry, depth: depth + 1) + ")"
    }
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
