internal import DocumentModel
internal import FactLinking

/// A fact before it is decided which of equal ones stays, with how its parts were found.
struct TracedDraft {
  var record: Record
  /// Whether the headline states it.
  var isHeadline: Bool
  /// How its parts were found.
  var origins = DraftOrigins()

  var plain: RecordDraft { RecordDraft(record: record, isHeadline: isHeadline) }
}
