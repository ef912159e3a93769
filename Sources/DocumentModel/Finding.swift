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

  /// The stable id of the check, such as `known_total`.
  public var check: String
  /// How bad it is.
  public var severity: Severity
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
