internal import DocumentModel

/// The checks as `trich checks list` and `trich checks show` print them.
///
/// ```swift
/// CheckList(Validator.standardChecks).lines.first   // "rank_range\terror\tA rank lies …"
/// ```
public struct CheckList: Sendable {
  /// What a person is told of a check.
  public struct Entry: Sendable {
    /// The stable id.
    public var id: String
    /// The worst severity, `error`, `warning` or `info`.
    public var severity: String
    /// What it looks for.
    public var sentence: String
    /// When it speaks and how loudly.
    public var documentation: String
    /// What to do about a finding.
    public var remedy: String?
    /// A line each: what is found, and the text.
    public var examples: [String]

    /// An entry of these texts.
    public init(
      id: String, severity: String, sentence: String, documentation: String? = nil,
      examples: [String] = []
    ) {
      (self.id, self.severity, self.sentence) = (id, severity, sentence)
      self.documentation = documentation ?? sentence
      self.examples = examples
    }

    init(_ check: any Check) {
      let examples = check.examples.map { example in
        let date = example.published.map { " (published \($0))" } ?? ""
        return "- \(example.severity?.rawValue ?? "nothing"): \(example.text)\(date)"
      }
      self.init(
        id: check.id, severity: check.severity.rawValue, sentence: check.sentence,
        documentation: check.documentation, examples: examples)
    }

    fileprivate var page: String {
      ["\(id) (\(severity))", sentence, documentation, remedy ?? ""]
        .filter { !$0.isEmpty }.map { $0 + "\n\n" }.joined()
        + examples.map { $0 + "\n" }.joined()
    }
  }

  private var entries: [Entry]

  /// A list of these checks, with further entries behind them.
  public init(_ checks: [any Check] = Validator.standardChecks, further: [Entry] = []) {
    entries = checks.map(Entry.init) + further
  }

  /// The list with the words that these give; without the documentation if it is not `isWhole`.
  public func told(
    isWhole: Bool, sentence: (String) -> String, remedy: (String) -> String?
  ) -> CheckList {
    var copy = self
    for place in entries.indices {
      let entry = entries[place]
      copy.entries[place].sentence = sentence(entry.sentence)
      copy.entries[place].documentation = isWhole ? entry.documentation : ""
      copy.entries[place].remedy = remedy(entry.id).map {
        $0.prefix(1).uppercased() + $0.dropFirst() + "."
      }
    }
    return copy
  }

  /// The ids in the order of the checks, each once.
  public var ids: [String] {
    entries.map(\.id).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// A line a check: id, worst severity and sentence, tab-separated.
  public var lines: [String] {
    entries.map { "\($0.id)\t\($0.severity)\t\($0.sentence)" }
  }

  /// The page of the check `id`: sentence, documentation, examples; `nil` if there is none.
  public func page(of id: String) -> String? {
    let pages = entries.filter { $0.id == id }.map(\.page)
    return pages.isEmpty ? nil : pages.joined(separator: "\n")
  }

  /// All pages, one below the other, as Markdown.
  public var document: String {
    "# Checks\n\n" + entries.map { "## " + $0.page }.joined(separator: "\n")
  }
}
