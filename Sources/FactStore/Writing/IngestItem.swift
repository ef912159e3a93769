/// What a run hands to the store, in the order of its sources.
///
/// Every page, failure or loss of a source counts one, so that the count is a place in the source
/// to which a later run can return.
public enum IngestItem: Sendable {
  /// A source is read from its item `from` on, counted from 0.
  case opened(SourceFile, from: Int)
  /// A source was read before and has not changed.
  case unchanged(SourceFile)
  /// A page.
  case page(StoredPage)
  /// A page that was not asked for.
  case passed
  /// A page that cannot be read.
  case failure(reason: String, message: String, line: Int?)
  /// Bytes of the source that are lost.
  case lost(reason: String, message: String, range: Range<Int>)
  /// The end of the source, with its bytes.
  case finished(read: Int, skipped: Int, lost: Int)
}
