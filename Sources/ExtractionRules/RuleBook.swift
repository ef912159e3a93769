/// The contents of one YAML file of rules.
public struct RuleBook: Sendable {
  /// Named parts of patterns, in the pattern language.
  public var vocabulary: [String: String] = [:]
  /// The rules in the order of the file.
  public var rules: [Rule] = []
  /// Word lists that the extractors read by name.
  public var lexicons: [String: [String]] = [:]

  /// An empty book.
  public init() {}

  /// This book with everything in `other` added; rules of the same id are replaced.
  public func overlaid(with other: RuleBook) -> RuleBook {
    var result = self
    result.vocabulary.merge(other.vocabulary) { _, new in new }
    result.lexicons.merge(other.lexicons) { _, new in new }
    let replaced = Dictionary(grouping: other.rules, by: \.id)
    result.rules = rules.filter { replaced[$0.id] == nil } + other.rules
    return result
  }
}
