public import DocumentModel
public import VietnameseText

/// What the extractor read from one text.
public struct Extraction: Sendable {
  /// The mentions in reading order; never overlapping.
  public var mentions: [Mention]
  /// The facts in the order of their spans.
  public var records: [Record]
  /// The places where a rule gave up, so that something may be missing there.
  public var limitHits: [LimitHit] = []

  /// A line of the text on which a rule came to the limit of the work it may do.
  public struct LimitHit: Hashable, Sendable {
    /// The rule's id.
    public var rule: String
    /// The line, in UTF-8 bytes of the text.
    public var span: Span
  }

  /// An extraction of these mentions and records.
  public init(mentions: [Mention] = [], records: [Record] = []) {
    self.mentions = mentions
    self.records = records
  }
}
