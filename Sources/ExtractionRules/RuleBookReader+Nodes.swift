internal import Yams

extension RuleBookReader {
  mutating func entries(of node: Node, allowed: [String]) -> [(String, Node)] {
    guard let mapping = node.mapping else {
      note(node, "keys and values expected", remedy: "write `key: value`")
      return []
    }
    return mapping.compactMap { key, value in
      let name = key.string ?? ""
      if allowed.contains(name) { return (name, value) }
      note(key, "unknown key \(name)", remedy: Suggestion.remedy(for: name, among: allowed))
      return nil
    }
  }

  func strings(_ node: Node) -> [String: String] {
    var result: [String: String] = [:]
    for (key, value) in node.mapping ?? [:] {
      if let key = key.string, let value = value.scalar?.string { result[key] = value }
    }
    return result
  }

  func text(_ node: Node?) -> String? { node?.scalar?.string }

  func place(of node: Node) -> RulePlace {
    let (line, column) = (node.mark?.line ?? 1, node.mark?.column ?? 1)
    var place = RulePlace(file: file, line: line, column: column)
    place.excerpt = excerpt(line)
    return place
  }

  private func excerpt(_ line: Int) -> String? {
    lines.indices.contains(line - 1) ? String(lines[line - 1]) : nil
  }

  mutating func note(_ node: Node, _ message: String, remedy: String) {
    faults.append(RuleFault(place: place(of: node), message: message, remedy: remedy))
  }

  /// Notes that the file is no YAML, where the parser stopped.
  mutating func note(_ error: any Error) {
    var place = RulePlace(file: file, line: 1)
    var problem = "\(error)"
    switch error as? YamlError {
    case .scanner(_, let message, let mark, _), .parser(_, let message, let mark, _),
      .composer(_, let message, let mark, _):
      (place.line, place.column, problem) = (mark.line, mark.column, message)
    default: break
    }
    place.excerpt = excerpt(place.line)
    faults.append(
      RuleFault(
        place: place, message: "no YAML: \(problem)",
        remedy: "check quotes, indents and colons here and in the line above"))
  }
}
