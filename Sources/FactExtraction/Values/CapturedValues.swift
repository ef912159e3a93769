internal import DocumentModel
internal import ExtractionRules
internal import VietnameseText
internal import WordLists

/// What one match of a rule captured, read by type.
struct CapturedValues {
  /// What was captured or is constant, by name.
  private(set) var texts: [String: String]
  private var types: [String: Rule.CaptureType]

  /// - Parameters:
  ///   - rule: the rule that matched.
  ///   - groups: its groups, in offsets from `base`.
  ///   - base: the start of the searched stretch.
  ///   - text: the text.
  init(rule: RuleSet.Compiled, groups: MatchScratch.Groups, base: Int, text: AnalyzedText) {
    texts = rule.rule.values
    types = rule.rule.captures
    for capture in rule.captures {
      guard let span = groups[capture.group]?.shifted(by: base) else { continue }
      texts[capture.name] =
        capture.type == .text ? text.string(span) : text.foldedString(span)
    }
  }

  /// The captured or constant text under this name.
  func text(_ name: String) -> String? { texts[name] }

  /// The whole number under this name, in figures or words.
  func whole(_ name: String) -> Int? {
    guard let text = texts[name] else { return nil }
    return Int(text) ?? NumberWords.value(text)
  }

  /// The exact number under this name.
  func decimal(_ name: String) -> ExactDecimal? {
    guard let text = texts[name] else { return nil }
    return ExactDecimal(parsing: text.utf8.filter { $0 != 0x20 })
  }

  /// Which way a value moved: 1 up, -1 down, `nil` if no word says it.
  func direction(_ name: String) -> Int? {
    texts[name].map { Self.down.contains($0) ? -1 : 1 }
  }

  private static let down: Set<String> = Set(ExtractionWords.falls.words)
}
