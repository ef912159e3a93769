/// Says what is wrong with rules that can be compiled but should not be run, or cannot be trusted.
///
/// ```swift
/// RuleLint.faults(in: book).map(\.message)
/// // ["rank.mine: matches the empty text", "rank.mine: has no counterexample"]
/// ```
public enum RuleLint {
  /// The faults of all rules, in the order of the book: those of compiling, then those of matching.
  public static func faults(in book: RuleBook) -> [RuleFault] {
    var compiler = RuleCompiler(book: book)
    let compiled = book.rules.compactMap { compiler.compiled($0) }
    guard let probe = try? PatternProbe() else { return compiler.faults }
    return compiler.faults
      + compiled.compactMap { rule in
        probe.fault(of: rule).map { fault($0, rule.rule) }
      }
  }

  /// The faults of compiling alone.
  static func compileFaults(in book: RuleBook) -> [RuleFault] {
    var compiler = RuleCompiler(book: book)
    for rule in book.rules { _ = compiler.compiled(rule) }
    return compiler.faults
  }

  /// What a rule lacks that would prove it: an example, a counterexample.
  public static func unproven(ofRule rule: Rule) -> [RuleFault] {
    var faults: [RuleFault] = []
    if !rule.examples.contains(where: { !$0.texts.isEmpty }) {
      faults.append(
        RuleFault(
          place: rule.place, message: "\(rule.id): has no example",
          remedy: "add `examples:` with `values` and `texts`, the mention between ⟦ and ⟧"))
    }
    if rule.counterexamples.isEmpty {
      faults.append(
        RuleFault(
          place: rule.place, message: "\(rule.id): has no counterexample",
          remedy: "add `counterexamples: ['a phrase it must not read']`"))
    }
    return faults
  }

  private static func fault(_ fault: PatternProbe.Fault, _ rule: Rule) -> RuleFault {
    switch fault {
    case .matchesNothing:
      RuleFault(
        place: rule.place, message: "\(rule.id): matches the empty text",
        remedy: "make a part of the pattern obligatory")
    case .nestedRepetition:
      RuleFault(
        place: rule.place, message: "\(rule.id): repeats a repetition; its work can explode",
        remedy: "take one of the nested + or * away, or give the inner part a fixed beginning")
    case .explodes(let text):
      RuleFault(
        place: rule.place, message: "\(rule.id): hits the match limit on a text like \"\(text)…\"",
        remedy: "bound the repetitions: {0,60} instead of * or +")
    }
  }
}
