/// How one test of a rule or a golden document ended; the raw value is the word that is printed.
public enum TestOutcome: String, Hashable, Sendable, CaseIterable {
  /// Everything is as expected.
  case passed
  /// Nothing was read where something is expected.
  case missed
  /// Something was read at the right place, with another value.
  case wrongValue = "wrong value"
  /// Something was read beside the right place.
  case wrongSpan = "wrong span"
  /// Something was read where nothing is expected.
  case unexpected
  /// Two rules of one priority read one place differently.
  case ambiguous
  /// The test cannot be run, or does not prove anything.
  case broken
}

/// What a test looks at.
public enum TestStage: String, Hashable, Sendable, CaseIterable {
  /// The title, the date, the author, and what is kept and dropped of a page.
  case clean
  /// The mentions; the examples and counterexamples of the rules belong here.
  case mentions
  /// The records.
  case records
  /// What the validator finds.
  case findings
}

/// One test and how it ended.
public struct TestResult: Hashable, Sendable {
  /// The rule or document, and which of its tests.
  public var name: String
  /// The file and line, or the page, it stands in.
  public var place: String
  /// What it looks at.
  public var stage: TestStage
  /// How it ended.
  public var outcome: TestOutcome
  /// The sentence with the expected span between ⟦ and ⟧.
  public var expected: String?
  /// The sentence with the found span between ⟦ and ⟧.
  public var found: String?
  /// What differs, a line each.
  public var differences: [String] = []

  /// A test that ended so.
  public init(name: String, place: String, stage: TestStage, outcome: TestOutcome) {
    self.name = name
    self.place = place
    self.stage = stage
    self.outcome = outcome
  }
}
