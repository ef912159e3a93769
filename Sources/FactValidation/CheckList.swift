internal import DocumentModel

/// The checks as `trich checks list` and `trich checks show` print them.
///
/// ```swift
/// CheckList(Validator.standardChecks).lines.first   // "rank_range\terror\tA rank lies …"
/// ```
public struct CheckList: Sendable {
  private let checks: [any Check]

  /// A list of these checks.
  public init(_ checks: [any Check] = Validator.standardChecks) { self.checks = checks }

  /// The ids in the order of the checks, each once.
  public var ids: [String] {
    checks.map(\.id).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// A line a check: id, worst severity and sentence, tab-separated.
  public var lines: [String] {
    checks.map { "\($0.id)\t\($0.severity.rawValue)\t\($0.sentence)" }
  }

  /// The page of the check `id`: sentence, documentation, examples; `nil` if there is none.
  public func page(of id: String) -> String? {
    let pages = checks.filter { $0.id == id }.map(Self.page)
    return pages.isEmpty ? nil : pages.joined(separator: "\n")
  }

  /// All pages, one below the other, as Markdown.
  public var document: String {
    "# Checks\n\n" + checks.map { "## " + Self.page(of: $0) }.joined(separator: "\n")
  }

  private static func page(of check: any Check) -> String {
    let examples = check.examples.map { example in
      let date = example.published.map { " (published \($0))" } ?? ""
      return "- \(example.severity?.rawValue ?? "nothing"): \(example.text)\(date)"
    }
    return "\(check.id) (\(check.severity.rawValue))\n\n\(check.sentence)\n\n"
      + "\(check.documentation)\n\n" + examples.map { $0 + "\n" }.joined()
  }
}
