internal import Yams

/// Reads a rule book from YAML and notes every fault it meets.
///
/// ```swift
/// let (book, faults) = RuleBookReader.read(yaml, file: "ranks.yaml")
/// print(faults.map(\.description).joined(separator: "\n"))
/// ```
public struct RuleBookReader {
  let file: String
  let lines: [Substring]
  var book = RuleBook()
  /// The faults met, in the order of the file.
  public internal(set) var faults: [RuleFault] = []

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
      reader.note(error)
    }
    return (reader.book, reader.faults)
  }

  private mutating func readRoot(_ root: Node) {
    for (key, value) in entries(of: root, allowed: ["vocabulary", "rules", "lexicons", "disable"]) {
      switch key {
      case "vocabulary": readVocabulary(value)
      case "lexicons": readLexicons(value)
      case "disable": book.disabled = disabled(value)
      default: readRules(value)
      }
    }
  }

  private mutating func readVocabulary(_ node: Node) {
    for (key, value) in node.mapping ?? [:] {
      guard let name = key.string, let pattern = text(value) else { continue }
      book.vocabulary[name] = pattern
      book.vocabularyPlaces[name] = place(of: value)
    }
  }

  private mutating func readLexicons(_ node: Node) {
    for (name, list) in node.mapping ?? [:] {
      book.lexicons[name.string ?? ""] = list.sequence?.compactMap(\.string) ?? []
    }
  }

  private mutating func disabled(_ node: Node) -> [String: RulePlace] {
    var result: [String: RulePlace] = [:]
    for item in node.sequence ?? [] {
      if let id = item.string { result[id] = place(of: item) }
    }
    if node.sequence == nil {
      note(node, "disable must be a list", remedy: "write `disable: [first.id, second.id]`")
    }
    return result
  }

  private mutating func readRules(_ node: Node) {
    guard let list = node.sequence else {
      return note(node, "rules must be a list", remedy: "begin each rule with `- id:`")
    }
    for item in list { readRule(item) }
  }
}
