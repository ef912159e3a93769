public import VietnameseText

/// Rules made ready to run.
///
/// ```swift
/// let rules = try RuleSet.bundled()
/// rules.forEachMatch(in: line, rules: .all, scratch: scratch) { … }
/// ```
public struct RuleSet: Sendable {
  /// A rule with its machine code.
  public struct Compiled: Sendable {
    /// The rule as written.
    public let rule: Rule
    /// Its expression.
    public let pattern: CompiledPattern
    /// The numbers of the typed captures, by name.
    public let captures: [(name: String, type: Rule.CaptureType, group: Int)]
    /// The numbers of the groups that mark the mention; the whole match where none took part.
    public let spanGroups: [Int]
    /// Whether it must be run on the text as written instead of its folded form.
    public var isCaseSensitive: Bool { rule.isCaseSensitive }
  }

  /// The rules in the order of the books.
  public let rules: [Compiled]
  /// The word lists of the books.
  public let lexicons: [String: [String]]
  let literals: [[RequiredLiterals.Alternatives]]
  private let triggers: RuleTriggers

  /// Makes the rules of `book` ready.
  ///
  /// - Parameters:
  ///   - book: the rules and their vocabulary.
  ///   - isIncluded: which rules to take; all of them without it.
  /// - Throws: `RuleFaults` with every rule that cannot be compiled.
  public init(book: RuleBook, where isIncluded: (Rule) -> Bool = { _ in true }) throws(RuleFaults) {
    var compiler = RuleCompiler(book: book)
    rules = book.rules.filter(isIncluded).compactMap { compiler.compiled($0) }
    lexicons = book.lexicons
    literals = compiler.literals
    triggers = RuleTriggers(literals: literals)
    guard compiler.faults.isEmpty else { throw RuleFaults(faults: compiler.faults) }
  }

  init(
    rules: [Compiled], lexicons: [String: [String]], literals: [[RequiredLiterals.Alternatives]]
  ) {
    (self.rules, self.lexicons, self.literals) = (rules, lexicons, literals)
    triggers = RuleTriggers(literals: literals)
  }

  /// Calls `body` with every match of every rule in one line.
  ///
  /// - Parameters:
  ///   - line: the stretch of the text to search.
  ///   - folded: the folded bytes of the whole text.
  ///   - original: the bytes as written, of the same length.
  ///   - scratch: the task's working memory.
  ///   - body: gets the rule's number, its groups in offsets from `line.start`, and returns
  ///     nothing.
  /// - Returns: the numbers of rules that hit a limit.
  public func forEachMatch(
    in line: Span, folded: UnsafeBufferPointer<UInt8>, original: UnsafeBufferPointer<UInt8>,
    scratch: MatchScratch, _ body: (Int, MatchScratch.Groups) -> Void
  ) -> [Int] {
    var exhausted: [Int] = []
    let bits = triggers.rules(in: UnsafeBufferPointer(rebasing: folded[line.range]))
    for (word, var rest) in bits.enumerated() {
      while rest != 0 {
        let rule = word * 64 + rest.trailingZeroBitCount
        rest &= rest - 1
        let bytes = rules[rule].isCaseSensitive ? original : folded
        let outcome = scratch.forEachMatch(of: rules[rule].pattern, in: bytes, range: line) {
          body(rule, $0)
        }
        if outcome == .limitHit { exhausted.append(rule) }
      }
    }
    return exhausted
  }
}
