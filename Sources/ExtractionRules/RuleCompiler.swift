/// Compiles rules one by one and notes what fails.
struct RuleCompiler {
  let book: RuleBook
  /// For every compiled rule the sets of literals of each of which a match holds one.
  private(set) var literals: [[RequiredLiterals.Alternatives]] = []
  private(set) var faults: [RuleFault] = []

  init(book: RuleBook) { self.book = book }

  mutating func compiled(_ rule: Rule) -> RuleSet.Compiled? {
    var translator = PatternTranslator(vocabulary: book.vocabulary)
    translator.isFolding = !rule.isCaseSensitive
    do {
      let form = try book.forms[PatternForm.Key(rule)] ?? PatternForm(rule, translator)
      let pattern = CompiledPattern(form)
      checkCaptures(rule, pattern)
      literals.append(form.literals)
      return ready(rule, pattern)
    } catch let error as CompiledPattern.Failure {
      note(error, in: rule, translator)
    } catch let error as PatternTranslator.UnknownName {
      note(error, in: rule)
    } catch {
      note(rule, rule.place, "\(error)", remedy: "mend the pattern")
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

  private mutating func checkCaptures(_ rule: Rule, _ pattern: CompiledPattern) {
    for name in rule.captures.keys.sorted() where pattern.groups[name] == nil {
      let known = pattern.groups.keys.sorted()
      note(
        rule, rule.place, "captures names \(name), but the pattern has no group (?<\(name)>…)",
        remedy: Suggestion.remedy(for: name, among: known))
    }
  }
}

// MARK: - Faults

extension RuleCompiler {
  private mutating func note(
    _ failure: CompiledPattern.Failure, in rule: Rule, _ translator: PatternTranslator
  ) {
    let offset = translator.sourceOffset(of: failure.offset, in: rule.pattern)
    let place = PatternPlace(pattern: rule.pattern, start: rule.place).place(atByte: offset)
    note(
      rule, place, "bad regular expression: \(failure.message)",
      remedy: "mend the expression at the caret; a literal mark needs a \\ before it")
  }

  private mutating func note(_ unknown: PatternTranslator.UnknownName, in rule: Rule) {
    let places = [(rule.pattern, rule.place)] + vocabulary
    let place = places.lazy.compactMap { pattern, start in
      PatternPlace(pattern: pattern, start: start).place(ofName: unknown.name)
    }.first
    let remedy = Suggestion.remedy(for: unknown.name, among: Array(book.vocabulary.keys))
    note(rule, place ?? rule.place, "unknown vocabulary {\(unknown.name)}", remedy: remedy)
  }

  private var vocabulary: [(String, RulePlace)] {
    book.vocabulary.sorted { $0.key < $1.key }.compactMap { name, pattern in
      book.vocabularyPlaces[name].map { (pattern, $0) }
    }
  }

  private mutating func note(
    _ rule: Rule, _ place: RulePlace, _ message: String, remedy: String
  ) {
    faults.append(RuleFault(place: place, message: "\(rule.id): \(message)", remedy: remedy))
  }
}
