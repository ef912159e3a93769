public import VietnameseText

/// What the validator has to say about one place of a document.
public struct Finding: Hashable, Sendable {
  /// How bad it is; the raw value is the contract's word.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    case info, warning, error

    /// Orders from `info` up to `error`.
    public static func < (left: Severity, right: Severity) -> Bool {
      rank(left) < rank(right)
    }

    private static func rank(_ severity: Severity) -> Int {
      allCases.firstIndex(of: severity) ?? 0
    }
  }

  /// What a finding doubts; the raw value is the contract's word.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// What the page says.
    case page
    /// What was read of it: more likely a misreading than a mistake of the page.
    case reading
  }

  /// The stable id of the check, such as `known_total`.
  public var check: String
  /// How bad it is.
  public var severity: Severity
  /// What it doubts.
  public var kind = Kind.page
  /// How likely all records it rests on are read right, 0 to 1 in thousandths; 1 without records.
  public var certainty = ExactDecimal(1)
  /// One sentence a person can act on.
  public var message: String
  /// The index of the record it is about, if any.
  public var record: Int?
  /// The index of the mention it is about, if any.
  public var mention: Int?
  /// What was expected, as text.
  public var expected: String?
  /// What was found, as text.
  public var found: String?
  /// Where in the document's text, in UTF-8 bytes.
  public var span: Span?
  /// The places it is held against, and what else the same cause led to.
  public var related: [Related] = []

  /// A finding of `check` with its sentence; the rest is set by the check.
  public init(check: String, severity: Severity, message: String) {
    self.check = check
    self.severity = severity
    self.message = message
  }

  /// A place that belongs to a finding: what it contradicts, or what another check saw of its cause.
  public struct Related: Hashable, Sendable {
    /// The check that saw it.
    public var check: String
    /// What is there, in a sentence.
    public var message: String
    /// The index of the record, if any.
    public var record: Int?
    /// The index of the mention, if any.
    public var mention: Int?
    /// Where in the document's text, in UTF-8 bytes.
    public var span: Span?

    /// A place seen by `check`; the rest is set by it.
    public init(check: String, message: String) {
      self.check = check
      self.message = message
    }
  }
}
