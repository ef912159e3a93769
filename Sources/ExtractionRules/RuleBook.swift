/// The contents of one or more YAML files of rules.
public struct RuleBook: Sendable {
  /// Named parts of patterns, in the pattern language.
  public var vocabulary: [String: String] = [:]
  /// The rules in the order of the file.
  public var rules: [Rule] = []
  /// Word lists that the extractors read by name.
  public var lexicons: [String: [String]] = [:]
  /// The ids of rules that are switched off, with the place that says so.
  public var disabled: [String: RulePlace] = [:]
  /// Rows added to the reference tables, by the table's name; tab-separated with a header line.
  public var tables: [String: [String]] = [:]
  var vocabularyPlaces: [String: RulePlace] = [:]
  /// What is known beforehand of patterns under this vocabulary.
  var forms: [PatternForm.Key: PatternForm] = [:]

  /// An empty book.
  public init() {}

  /// This book with everything in `other` added; rules of the same id are replaced where they
  /// stand, and the rules that `other` disables are gone.
  public func overlaid(with other: RuleBook) -> RuleBook {
    var result = self
    result.forms = forms(under: other.vocabulary)
    result.vocabulary.merge(other.vocabulary) { _, new in new }
    result.vocabularyPlaces.merge(other.vocabularyPlaces) { _, new in new }
    result.lexicons.merge(other.lexicons) { _, new in new }
    result.tables.merge(other.tables, uniquingKeysWith: +)
    let replacements = Dictionary(other.rules.map { ($0.id, $0) }) { first, _ in first }
    let known = Set(rules.map(\.id))
    result.rules =
      rules.map { replacements[$0.id] ?? $0 } + other.rules.filter { !known.contains($0.id) }
    result.rules.removeAll { other.disabled[$0.id] != nil }
    return result
  }
}

extension RuleBook {
  /// The expression of `rule` as PCRE2 gets it; `nil` if a name of the vocabulary is unknown.
  public func expression(of rule: Rule) -> String? {
    var translator = PatternTranslator(vocabulary: vocabulary)
    translator.isFolding = !rule.isCaseSensitive
    return try? translator.translated(rule.pattern)
  }
}
