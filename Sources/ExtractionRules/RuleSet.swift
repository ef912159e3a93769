internal import BundledData
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
  private let triggers: TriggerAutomaton

  /// Makes the rules of `book` ready.
  ///
  /// - Parameters:
  ///   - book: the rules and their vocabulary.
  ///   - isIncluded: which rules to take; all of them without it.
  /// - Throws: `RuleFaults` with every rule that cannot be compiled.
  public init(book: RuleBook, where isIncluded: (Rule) -> Bool = { _ in true }) throws(RuleFaults) {
    var compiler = RuleCompiler(vocabulary: book.vocabulary)
    rules = book.rules.filter(isIncluded).compactMap { compiler.compiled($0) }
    lexicons = book.lexicons
    triggers = TriggerAutomaton(literals: compiler.literals)
    guard compiler.faults.isEmpty else { throw RuleFaults(faults: compiler.faults) }
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

/// Compiles rules one by one and notes what fails.
private struct RuleCompiler {
  let vocabulary: [String: String]
  var literals: [[[UInt8]]?] = []
  var faults: [RuleFault] = []

  init(vocabulary: [String: String]) { self.vocabulary = vocabulary }

  mutating func compiled(_ rule: Rule) -> RuleSet.Compiled? {
    do {
      var translator = PatternTranslator(vocabulary: vocabulary)
      translator.isFolding = !rule.isCaseSensitive
      let expression = try translator.translated(rule.pattern)
      let pattern = try CompiledPattern(expression)
      translator.isFolding = true
      literals.append(RequiredLiterals.of(try translator.translated(rule.pattern)))
      return ready(rule, pattern)
    } catch let error as CompiledPattern.Failure {
      note(rule, "\(rule.id): \(error.message)", remedy: "mend the expression near \(error.offset)")
    } catch let error as PatternTranslator.UnknownName {
      note(rule, "\(rule.id): unknown vocabulary {\(error.name)}", remedy: nearest(error.name))
    } catch {
      note(rule, "\(rule.id): \(error)", remedy: "mend the pattern")
    }
    return nil
  }

  private func ready(_ rule: Rule, _ pattern: CompiledPattern) -> RuleSet.Compiled {
    let captures = rule.captures.sorted { $0.key < $1.key }.compactMap { name, type in
      pattern.groups[name].map { (name: name, type: type, group: $0) }
    }
    return RuleSet.Compiled(
      rule: rule, pattern: pattern, captures: captures,
      spanGroups: ["span", "span2"].compactMap { pattern.groups[$0] })
  }

  private mutating func note(_ rule: Rule, _ message: String, remedy: String) {
    faults.append(RuleFault(place: rule.place, message: message, remedy: remedy))
  }

  private func nearest(_ name: String) -> String {
    "the vocabulary knows " + vocabulary.keys.sorted().map { "{\($0)}" }.joined(separator: " ")
  }
}

extension RuleBook {
  /// The books inside the program, one after the other.
  ///
  /// - Returns: their rules, vocabulary and word lists together.
  /// - Throws: `RuleFaults` with everything wrong in them.
  public static func bundled() throws(RuleFaults) -> RuleBook {
    var result = RuleBook()
    var faults: [RuleFault] = []
    for file in BundledFile.inFolder("Rules") where file.name.hasSuffix(".yaml") {
      let read = RuleBookReader.read(file.text, file: file.name)
      result = result.overlaid(with: read.book)
      faults += read.faults
    }
    guard faults.isEmpty else { throw RuleFaults(faults: faults) }
    return result
  }
}
