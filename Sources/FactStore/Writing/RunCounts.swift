internal import GRDB

/// What a run did, counted over all attempts; the raw value is the column of `runs`.
///
/// ```swift
/// counts[.documentsAdded]     // 1200
/// ```
public struct RunCounts: Hashable, Sendable {
  /// What is counted.
  public enum Key: String, Hashable, Sendable, CaseIterable {
    case pages
    case passedOver = "passed_over"
    case notRead = "not_read"
    case lost
    case sourcesUnchanged = "sources_unchanged"
    case documentsAdded = "documents_added"
    case documentsUpdated = "documents_updated"
    case documentsUnchanged = "documents_unchanged"
    case documentsRemoved = "documents_removed"
    case exactCopies = "exact_copies"
    case nearCopies = "near_copies"
    case recordsAdded = "records_added"
    case recordsRemoved = "records_removed"
  }

  private var counts: [Key: Int] = [:]

  /// Nothing counted.
  public init() {}

  init(_ row: Row) {
    for key in Key.allCases { counts[key] = row[key.rawValue] }
  }

  /// How often it happened.
  public subscript(key: Key) -> Int {
    get { counts[key] ?? 0 }
    set { counts[key] = newValue }
  }
}
