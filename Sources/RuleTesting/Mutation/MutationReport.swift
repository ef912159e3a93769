/// Which changes of the rules no test noticed.
public struct MutationReport: Sendable {
  /// A change of one rule.
  public struct Mutant: Hashable, Sendable {
    /// The rule's id.
    public var rule: String
    /// What was changed, in words.
    public var change: String
  }

  /// How many changes were tried.
  public internal(set) var tried = 0
  /// The changes that no example, counterexample or golden noticed.
  public internal(set) var survivors: [Mutant] = []

  /// The share of changes that were noticed; 1 if none was tried.
  public var score: Double {
    tried > 0 ? Double(tried - survivors.count) / Double(tried) : 1
  }

  /// The survivors, rule by rule, and the score.
  public var text: String {
    let lines = survivors.map { "unnoticed  \($0.rule)  \($0.change)" }
    return (lines + [summary]).joined(separator: "\n") + "\n"
  }

  /// The score in one line.
  public var summary: String {
    let percent = (score * 1000).rounded() / 10
    return "\(tried) mutants, \(tried - survivors.count) noticed: \(percent) %"
  }
}
