public import DocumentModel

/// What the extractor read from one text.
public struct Extraction: Sendable {
  /// The mentions in reading order; never overlapping.
  public var mentions: [Mention]
  /// The facts in the order of their spans.
  public var records: [Record]

  /// An extraction of these mentions and records.
  public init(mentions: [Mention] = [], records: [Record] = []) {
    self.mentions = mentions
    self.records = records
  }
}
