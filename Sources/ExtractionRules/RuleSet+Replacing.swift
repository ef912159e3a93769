extension RuleSet {
  /// These rules with one of them replaced, or taken out where `rule` is `nil`.
  ///
  /// The others keep their machine code; so a mutant costs one compilation.
  ///
  /// - Parameters:
  ///   - id: the rule to replace; without such a rule nothing changes.
  ///   - rule: what comes in its place.
  ///   - book: the vocabulary.
  /// - Returns: the rules with the change.
  /// - Throws: `RuleFaults` if the new rule cannot be compiled.
  public func replacing(
    _ id: String, with rule: Rule?, book: RuleBook
  ) throws(RuleFaults) -> RuleSet {
    guard let index = rules.firstIndex(where: { $0.rule.id == id }) else { return self }
    var (rules, literals) = (rules, literals)
    guard let rule else {
      rules.remove(at: index)
      literals.remove(at: index)
      return RuleSet(rules: rules, lexicons: lexicons, literals: literals)
    }
    var compiler = RuleCompiler(book: book)
    guard let compiled = compiler.compiled(rule), let own = compiler.literals.first else {
      throw RuleFaults(faults: compiler.faults)
    }
    (rules[index], literals[index]) = (compiled, own)
    return RuleSet(rules: rules, lexicons: lexicons, literals: literals)
  }
}
