internal import DocumentModel
internal import Yams

extension RuleBookReader {
  static let keys = [
    "id", "about", "mention", "pattern", "captures", "values", "requires", "priority", "case",
    "weak", "examples", "counterexamples",
  ]

  /// The kinds of mention a rule can make; `none` and `entity.none` keep others away.
  static let mentions =
    [
      "rank", "top", "rank_change", "percent", "score", "count", "date", "none", "entity.none",
    ] + Entity.Kind.allCases.map { "entity." + $0.rawValue }

  mutating func readRule(_ node: Node) {
    let fields = Dictionary(
      entries(of: node, allowed: Self.keys), uniquingKeysWith: { _, new in new })
    guard let id = text(fields["id"]), let pattern = text(fields["pattern"]),
      let mention = text(fields["mention"])
    else {
      return noteMissing(["id", "mention", "pattern"].filter { fields[$0] == nil }, in: node)
    }
    var rule = Rule(
      id: id, about: text(fields["about"]) ?? "", mention: mention, pattern: pattern,
      place: place(of: fields["pattern"] ?? node))
    rule.values = fields["values"].map { strings($0) } ?? [:]
    rule.priority = priority(fields["priority"])
    rule.isCaseSensitive = isCaseSensitive(fields["case"])
    rule.isWeak = isWeak(fields["weak"])
    rule.captures = captures(fields["captures"])
    rule.requires = conditions(fields["requires"])
    rule.examples = examples(fields["examples"])
    rule.counterexamples = fields["counterexamples"]?.sequence?.compactMap(\.string) ?? []
    check(rule, fields["id"] ?? node, fields["mention"] ?? node)
    book.rules.append(rule)
  }

  private mutating func noteMissing(_ keys: [String], in node: Node) {
    let names = keys.joined(separator: ", ")
    note(node, "the rule has no \(names)", remedy: "add `\(keys.first ?? "id"): …` to it")
  }

  private mutating func check(_ rule: Rule, _ id: Node, _ mention: Node) {
    if let first = book.rules.first(where: { $0.id == rule.id }) {
      note(
        id, "duplicate id \(rule.id)",
        remedy: "rename one; the first stands at \(first.place.file):\(first.place.line)")
    }
    if !Self.mentions.contains(rule.mention) {
      let remedy = Suggestion.remedy(for: rule.mention, among: Self.mentions)
      note(mention, "unknown mention \(rule.mention)", remedy: remedy)
    }
  }

  private mutating func priority(_ node: Node?) -> Int {
    guard let node else { return 0 }
    if let priority = node.int { return priority }
    note(node, "priority is no whole number", remedy: "write a number such as 30")
    return 0
  }

  private mutating func isCaseSensitive(_ node: Node?) -> Bool {
    guard let node, let value = text(node) else { return false }
    if !["sensitive", "folded"].contains(value) {
      note(node, "unknown case \(value)", remedy: "one of sensitive, folded")
    }
    return value == "sensitive"
  }

  private mutating func isWeak(_ node: Node?) -> Bool {
    guard let node else { return false }
    if let isWeak = node.bool { return isWeak }
    note(node, "weak is neither true nor false", remedy: "write true, or leave it out")
    return false
  }

  private mutating func captures(_ node: Node?) -> [String: Rule.CaptureType] {
    var result: [String: Rule.CaptureType] = [:]
    for (key, value) in node?.mapping ?? [:] {
      guard let name = key.string, let type = text(value) else { continue }
      result[name] = Rule.CaptureType(rawValue: type)
      guard result[name] == nil else { continue }
      let known = Rule.CaptureType.allCases.map(\.rawValue)
      note(
        value, "unknown capture type \(type)", remedy: Suggestion.remedy(for: type, among: known))
    }
    return result
  }

  private mutating func conditions(_ node: Node?) -> [Rule.Condition] {
    let known = Rule.Condition.allCases.map(\.rawValue)
    return (node?.sequence ?? []).compactMap { item in
      let name = item.string ?? ""
      if let condition = Rule.Condition(rawValue: name) { return condition }
      note(
        item, "unknown condition \(name)", remedy: Suggestion.remedy(for: name, among: known))
      return nil
    }
  }

  private mutating func examples(_ node: Node?) -> [Rule.Example] {
    (node?.sequence ?? []).map { item in
      let fields = Dictionary(
        entries(of: item, allowed: ["values", "texts", "published"]),
        uniquingKeysWith: { _, new in new })
      let texts = fields["texts"]?.sequence?.compactMap { $0 } ?? []
      for text in texts where !Rule.Example.marksSpan(text.string ?? "") {
        note(
          text, "example marks no span: \(text.string ?? "")",
          remedy: "put ⟦ and ⟧ round the mention")
      }
      return Rule.Example(
        values: fields["values"].map { strings($0) } ?? [:], texts: texts.compactMap(\.string),
        published: text(fields["published"]), line: item.mark?.line ?? 0)
    }
  }
}

extension Rule.Example {
  /// Whether `text` has one ⟦ with one ⟧ behind it and something between.
  static func marksSpan(_ text: String) -> Bool {
    let parts = text.split(separator: "⟦", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let rest = parts[1].split(separator: "⟧", omittingEmptySubsequences: false)
    return rest.count == 2 && !rest[0].isEmpty && !parts[0].contains("⟧")
  }
}
