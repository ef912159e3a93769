public import DocumentModel

/// What a comparison of pages has to say: the finding, and the claims it is about.
public struct ComparisonFinding: Hashable, Sendable {
  /// The check, the severity, the sentence, and what was expected and found.
  public var finding: Finding
  /// The claims that are likely wrong, by their positions in the base; the first gives the place.
  public var suspects: [Int]
  /// The claims they are held against.
  public var witnesses: [Int]

  /// A finding of `check` about the claims `suspects`.
  init(
    _ check: some ComparisonCheck, _ severity: Finding.Severity, _ message: String,
    suspects: [Int], witnesses: [Int] = []
  ) {
    finding = Finding(check: check.id, severity: severity, message: message)
    (self.suspects, self.witnesses) = (suspects, witnesses)
  }

  /// The same finding with what was expected and what was found.
  func with(expected: String, found: String) -> ComparisonFinding {
    var copy = self
    (copy.finding.expected, copy.finding.found) = (expected, found)
    return copy
  }
}

/// One thing that can be wrong between pages.
///
/// A check is a file: it names itself, says in a sentence what it looks for and in a paragraph when
/// it speaks, shows it by examples, and returns a finding for each cause.
///
/// ```swift
/// ConflictingValues().findings(in: ComparedFacts(base)).first?.finding.message
/// ```
public protocol ComparisonCheck: Sendable {
  /// The stable id that findings carry.
  var id: String { get }
  /// The worst severity it gives.
  var severity: Finding.Severity { get }
  /// What it looks for, in one sentence.
  var sentence: String { get }
  /// When it speaks, when it keeps silent, and what is an error rather than a warning.
  var documentation: String { get }
  /// Pages in which it finds something, and pages that only look wrong.
  var examples: [ComparisonExample] { get }
  /// What it has to say about `facts`.
  func findings(in facts: ComparedFacts) -> [ComparisonFinding]
}

/// A few pages of facts that show what a check finds, or what it leaves alone.
///
/// ```swift
/// ComparisonExample(.warning, "a|An Giang|SIPAS|2020|rank|45", "b|An Giang|SIPAS|2020|rank|46")
/// ComparisonExample(silentOn: "a|An Giang|SIPAS|2020|rank|45", "b|An Giang|SIPAS|2021|rank|46")
/// ```
public struct ComparisonExample: Hashable, Sendable {
  /// One fact a line: page, subject, index, period, measure and value between bars.
  public let facts: [String]
  /// How bad the finding is; `nil` where nothing may be found.
  public let severity: Finding.Severity?

  /// Facts in which the check finds something of this severity.
  public init(_ severity: Finding.Severity, _ facts: String...) {
    (self.facts, self.severity) = (facts, severity)
  }

  /// Facts in which the check finds nothing.
  public init(silentOn facts: String...) { (self.facts, severity) = (facts, nil) }
}
