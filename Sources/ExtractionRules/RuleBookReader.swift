internal import Yams

/// Reads a rule book from YAML and notes every fault it meets.
public struct RuleBookReader {
  private let file: String
  private let lines: [Substring]
  private var book = RuleBook()
  /// The faults met, in the order of the file.
  public private(set) var faults: [RuleFault] = []

  private init(file: String, yaml: String) {
    self.file = file
    lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Reads `yaml`, the text of `file`.
  ///
  /// - Returns: what could be read, and all the faults.
  public static func read(_ yaml: String, file: String) -> (book: RuleBook, faults: [RuleFault]) {
    var reader = RuleBookReader(file: file, yaml: yaml)
    do {
      guard let root = try Yams.compose(yaml: yaml) else { return (RuleBook(), []) }
      reader.readRoot(root)
    } catch {
      reader.note(line: 1, column: 1, "no YAML: \(error)", remedy: "mend the YAML first")
    }
    return (reader.book, reader.faults)
  }

  private mutating func readRoot(_ root: Node) {
    for (key, value) in entries(of: root, allowed: ["vocabulary", "rules", "lexicons"]) {
      switch key {
      case "vocabulary": book.vocabulary = strings(value)
      case "lexicons": readLexicons(value)
      default: readRules(value)
      }
    }
  }

  private mutating func readLexicons(_ node: Node) {
    for (name, list) in node.mapping ?? [:] {
      book.lexicons[name.string ?? ""] = list.sequence?.compactMap(\.string) ?? []
    }
  }

  private mutating func readRules(_ node: Node) {
    guard let list = node.sequence else {
      return note(node, "rules must be a list", remedy: "begin each rule with `- id:`")
    }
    for item in list { readRule(item) }
  }
}

extension RuleBookReader {
  private static let keys = [
    "id", "about", "mention", "pattern", "captures", "values", "requires", "priority", "case",
    "examples", "counterexamples",
  ]

  private mutating func readRule(_ node: Node) {
    let fields = Dictionary(
      entries(of: node, allowed: Self.keys), uniquingKeysWith: { _, new in new })
    guard let id = text(fields["id"]), let pattern = text(fields["pattern"]),
      let mention = text(fields["mention"])
    else {
      return note(
        node, "a rule needs id, mention and pattern", remedy: "add the keys that are missing")
    }
    var rule = Rule(
      id: id, about: text(fields["about"]) ?? "", mention: mention, pattern: pattern,
      place: place(of: fields["pattern"] ?? node))
    rule.values = fields["values"].map { strings($0) } ?? [:]
    rule.priority = fields["priority"]?.int ?? 0
    rule.isCaseSensitive = text(fields["case"]) == "sensitive"
    rule.captures = captures(fields["captures"])
    rule.requires = conditions(fields["requires"])
    rule.examples = examples(fields["examples"])
    rule.counterexamples = fields["counterexamples"]?.sequence?.compactMap(\.string) ?? []
    book.rules.append(rule)
  }

  private mutating func captures(_ node: Node?) -> [String: Rule.CaptureType] {
    var result: [String: Rule.CaptureType] = [:]
    guard let node else { return result }
    for (name, type) in strings(node) {
      result[name] = Rule.CaptureType(rawValue: type)
      if result[name] == nil {
        let known = Rule.CaptureType.allCases.map(\.rawValue).joined(separator: ", ")
        note(node, "unknown capture type \(type)", remedy: "one of \(known)")
      }
    }
    return result
  }

  private mutating func conditions(_ node: Node?) -> [Rule.Condition] {
    (node?.sequence ?? []).compactMap { item in
      let condition = item.string.flatMap(Rule.Condition.init)
      if condition == nil {
        let known = Rule.Condition.allCases.map(\.rawValue).joined(separator: ", ")
        note(item, "unknown condition \(item.string ?? "")", remedy: "one of \(known)")
      }
      return condition
    }
  }

  private mutating func examples(_ node: Node?) -> [Rule.Example] {
    (node?.sequence ?? []).compactMap { item in
      let texts = item["texts"]?.sequence?.compactMap(\.string) ?? []
      for text in texts where !text.contains("⟦") {
        note(item, "example marks no span: \(text)", remedy: "put ⟦ and ⟧ round the mention")
      }
      let values = item["values"].map { strings($0) } ?? [:]
      return Rule.Example(values: values, texts: texts, line: item.mark?.line ?? 0)
    }
  }
}

extension RuleBookReader {
  private mutating func entries(of node: Node, allowed: [String]) -> [(String, Node)] {
    guard let mapping = node.mapping else {
      note(node, "keys and values expected", remedy: "write `key: value`")
      return []
    }
    return mapping.compactMap { key, value in
      let name = key.string ?? ""
      if allowed.contains(name) { return (name, value) }
      note(key, "unknown key \(name)", remedy: "one of \(allowed.joined(separator: ", "))")
      return nil
    }
  }

  private func strings(_ node: Node) -> [String: String] {
    var result: [String: String] = [:]
    for (key, value) in node.mapping ?? [:] {
      if let key = key.string, let value = value.scalar?.string { result[key] = value }
    }
    return result
  }

  private func text(_ node: Node?) -> String? { node?.scalar?.string }

  private func place(of node: Node) -> RulePlace {
    RulePlace(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private mutating func note(_ node: Node, _ message: String, remedy: String) {
    let place = place(of: node)
    note(line: place.line, column: place.column, message, remedy: remedy)
  }

  private mutating func note(line: Int, column: Int, _ message: String, remedy: String) {
    let excerpt = line > 0 && line <= lines.count ? String(lines[line - 1]) : nil
    faults.append(
      RuleFault(
        place: RulePlace(file: file, line: line, column: column), message: message,
        remedy: remedy, excerpt: excerpt))
  }
}
