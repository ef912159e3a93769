internal import VietnameseText

/// What a pattern becomes under a vocabulary: all that must be known of it before it is first run.
struct PatternForm: Hashable, Sendable {
  /// A pattern as the author of a rule wrote it.
  struct Key: Hashable, Sendable {
    let pattern: String
    let isCaseSensitive: Bool

    init(pattern: String, isCaseSensitive: Bool) {
      (self.pattern, self.isCaseSensitive) = (pattern, isCaseSensitive)
    }

    init(_ rule: Rule) { self.init(pattern: rule.pattern, isCaseSensitive: rule.isCaseSensitive) }
  }

  /// The expression as PCRE2 gets it.
  let expression: String
  /// The numbers of the named groups.
  let groups: [String: Int]
  /// The sets of literals of each of which a match holds one.
  let literals: [RequiredLiterals.Alternatives]
}

extension PatternForm {
  /// The form of the pattern of `rule`, which `translator` translates; it is compiled once, so that
  /// a fault is known.
  ///
  /// - Throws: `CompiledPattern.Failure` or `PatternTranslator.UnknownName`.
  init(_ rule: Rule, _ translator: PatternTranslator) throws {
    let expression = try translator.translated(rule.pattern)
    let groups = try CompiledPattern.groups(of: expression)
    var folding = translator
    folding.isFolding = true
    let folded = rule.isCaseSensitive ? try folding.translated(rule.pattern) : expression
    self.init(expression: expression, groups: groups, literals: RequiredLiterals.of(folded))
  }
}

extension RuleBook {
  /// The forms that stay right where the entries of `other` are laid over this book's vocabulary:
  /// those of patterns that use none of the entries that change.
  func forms(under other: [String: String]) -> [PatternForm.Key: PatternForm] {
    let changed = names(builtOn: other.filter { vocabulary[$0.key] != $0.value }.map(\.key))
    guard !changed.isEmpty, !forms.isEmpty else { return forms }
    return forms.filter { key, _ in !Self.uses(changed, in: key.pattern) }
  }

  /// These names and all whose entries use one of them, however far down.
  private func names(builtOn names: [String]) -> Set<String> {
    var (all, fresh) = (Set(names), Set(names))
    while !fresh.isEmpty {
      fresh = Set(vocabulary.filter { Self.uses(fresh, in: $0.value) }.keys).subtracting(all)
      all.formUnion(fresh)
    }
    return all
  }

  private static func uses(_ names: Set<String>, in pattern: String) -> Bool {
    names.contains { pattern.holds("{\($0)}") }
  }
}
