internal import WordLists

/// The lists of `Words/scoring.tsv`: words that make no difference when facts are compared.
enum ScoreWords: String, NamedWords {
  /// Words that may or may not stand before a count's condition.
  case conditionLeads = "condition-leads"
  /// Words that may or may not stand before a group or region.
  case scopeLeads = "scope-leads"
  /// Words of the plural before the noun of a component.
  case plurals
  /// Nouns that only say that a component is one; longer ones stand before their beginnings.
  case componentNouns = "component-nouns"
  /// The two ways to set a tone mark on two vowels, the newer first.
  case toneMarks = "tone-marks"

  static let lists = WordLists(file: "Words/scoring.tsv")
}
