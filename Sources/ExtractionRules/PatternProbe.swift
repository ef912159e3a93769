internal import VietnameseText

/// Tries a rule's pattern on texts that bring out two faults: it matches nothing at all, or its
/// work explodes.
struct PatternProbe {
  /// What is wrong with a pattern.
  enum Fault: Hashable {
    /// It matches the empty text.
    case matchesNothing
    /// A repeated group repeats what is already repeated: `(a+)+`.
    case nestedRepetition
    /// It hits the match limit on a text that begins so.
    case explodes(on: String)
  }

  private let scratch: MatchScratch
  /// Far below the limit in use, so that a pattern that passes has room.
  private static let matchLimit: UInt32 = 100_000
  private static let seeds = ["a", "1", "1,", "1/", "a ", "1 ", "\u{02}\u{1F}", "\u{04} ", "( ", "thứ "]

  init() throws(MatchScratch.OutOfMemory) {
    scratch = try MatchScratch(matchLimit: Self.matchLimit)
  }

  /// The first fault of `rule`, or `nil`.
  func fault(of rule: RuleSet.Compiled) -> Fault? {
    if matchesNothing(rule.pattern) { return .matchesNothing }
    if NestedRepetition.isIn(rule.rule.pattern) { return .nestedRepetition }
    return probes(for: rule).first { hitsLimit(rule.pattern, on: $0) }
      .map { .explodes(on: String($0.prefix(24))) }
  }

  private func matchesNothing(_ pattern: CompiledPattern) -> Bool {
    matches(pattern, "\n").contains(true)
  }

  private func hitsLimit(_ pattern: CompiledPattern, on text: String) -> Bool {
    outcome(pattern, text) { _ in } == .limitHit
  }

  /// Whether each match is empty.
  private func matches(_ pattern: CompiledPattern, _ text: String) -> [Bool] {
    var found: [Bool] = []
    _ = outcome(pattern, text) { groups in found.append(groups[0]?.isEmpty ?? true) }
    return found
  }

  private func outcome(
    _ pattern: CompiledPattern, _ text: String, _ body: (MatchScratch.Groups) -> Void
  ) -> MatchScratch.Outcome {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      scratch.forEachMatch(of: pattern, in: bytes, range: Span(0, bytes.count), body)
    }
  }

  /// Long texts of one piece each: the seeds, and the rule's own phrases cut and repeated.
  private func probes(for rule: RuleSet.Compiled) -> [String] {
    let own = rule.rule.examples.flatMap(\.texts).prefix(3).map { text in
      LetterFolding.folded(text.filter { !"⟦⟧".contains($0) }) + " "
    }
    return (Self.seeds + own).map { String(repeating: $0, count: 2_000 / max(1, $0.count)) + "!" }
  }
}

/// Finds a repeated group all of whose parts are themselves optional or repeated.
enum NestedRepetition {
  /// Whether `pattern` has one; what stands in classes and behind `\` does not count.
  static func isIn(_ pattern: String) -> Bool {
    var walk = RepetitionWalk()
    for character in pattern { walk.take(character) }
    return walk.finish()
  }
}

/// Reads a pattern character by character and keeps for each open group what it holds.
private struct RepetitionWalk {
  private struct Group {
    /// Whether something in the current branch must be there exactly once.
    var isAnchored = false
    var hasLooseBranch = false
    var hasRepetition = false
    /// Whether the last item still waits for its quantifier.
    var isPending = false
  }

  private var groups = [Group()]
  private var closed: Group?
  private var isEscaped = false
  private var isInClass = false
  private var isFound = false

  mutating func take(_ character: Character) {
    if isEscaped { return isEscaped = false }
    if character == "\\" {
      if !isInClass { item() }
      return isEscaped = true
    }
    if isInClass { return isInClass = character != "]" }
    switch character {
    case "(": open()
    case ")": close()
    case "|": endBranch()
    case "*", "+": quantifier(isUnbounded: true)
    case "?": quantifier(isUnbounded: false)
    case "[":
      item()
      isInClass = true
    default: item()
    }
  }

  mutating func finish() -> Bool { isFound }

  private mutating func item() {
    settle()
    groups[groups.count - 1].isPending = true
  }

  private mutating func open() {
    settle()
    groups.append(Group())
  }

  private mutating func close() {
    endBranch()
    guard groups.count > 1 else { return }
    closed = groups.removeLast()
    groups[groups.count - 1].isPending = true
  }

  private mutating func endBranch() {
    settle()
    let last = groups.count - 1
    if !groups[last].isAnchored, groups[last].hasRepetition { groups[last].hasLooseBranch = true }
    groups[last].isAnchored = false
  }

  private mutating func quantifier(isUnbounded: Bool) {
    let last = groups.count - 1
    guard groups[last].isPending else { return }
    if isUnbounded {
      groups[last].hasRepetition = true
      if closed?.hasLooseBranch == true { isFound = true }
    }
    groups[last].isPending = false
    closed = nil
  }

  /// An item without a quantifier must be there.
  private mutating func settle() {
    let last = groups.count - 1
    if groups[last].isPending { groups[last].isAnchored = true }
    groups[last].isPending = false
    closed = nil
  }
}
