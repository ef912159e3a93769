public import DocumentModel
public import ExtractionRules
public import FactLinking
public import VietnameseText

/// What every rule tried on a text and how it ended.
///
/// ```swift
/// let trace = extractor.trace(text: bytes, blocks: [], published: nil)
/// trace.attempts.filter { $0.rule == "rank.of-total" }.map(\.outcome)   // [.won]
/// ```
public struct ExtractionTrace: Sendable {
  /// How an attempt ended.
  public enum Outcome: Hashable, Sendable {
    /// It stays; a rule that says that nothing is here has kept others away.
    case won
    /// An overlapping one of higher priority, or a longer or earlier one, stays instead.
    case lost(to: String, at: Span)
    /// These conditions do not hold around the match.
    case unmet([Rule.Condition])
    /// It begins or ends in the middle of a word or number.
    case partOfWord
    /// What it captured, by name, cannot be read as a value.
    case meaningless([String: String])
  }

  /// A stretch that a rule took.
  public struct Attempt: Hashable, Sendable {
    /// The rule's id.
    public var rule: String
    /// The stretch, in UTF-8 bytes of the text.
    public var span: Span
    /// What it would say; `nil` if it says nothing.
    public var value: MentionValue?
    /// The rule's priority.
    public var priority: Int
    /// How it ended.
    public var outcome: Outcome
    /// Whether it would be no mention of the output, only a possible value or name.
    public var isWeak = false
  }

  /// The attempts in the order of the text.
  public var attempts: [Attempt]
  /// What was read.
  public var extraction: Extraction
  /// The text as the rules for values see it: folded, with names masked.
  public var view: [UInt8] = []
  /// What was decided of each value, in the order of the text.
  public var audits: [LinkAudit] = []
  /// What facts can be linked from, in the order of the text.
  public var offers: [Offer] = []

  /// A name or value that a fact may be made of, mention or not.
  public struct Offer: Hashable, Sendable {
    /// Where it stands, in UTF-8 bytes of the text.
    public var span: Span
    /// What it says; `nil` for a word that only stands for a unit, such as a by-name.
    public var value: MentionValue?
    /// The unit that it names, as facts call it.
    public var unit: String?
    /// Whether it is only possible and no mention.
    public var isWeak: Bool
  }
}
