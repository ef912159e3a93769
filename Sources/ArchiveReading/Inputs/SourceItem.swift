public import PageReading

/// What a source of pages gives next.
public enum SourceItem: Sendable {
  /// A page that was not filtered out by what is known without its content.
  case page(ArchivedPage)
  /// A page or file that cannot be read.
  case failure(ReadingFailure)
  /// A part of a file that is lost.
  case lost(LostBytes)
  /// The end of a file, and what became of its bytes.
  case finished(ByteAccount)
}

/// Reads one file; each format has one.
protocol FileItems {
  /// The next page, failure or loss; `nil` at the end.
  mutating func next() -> SourceItem?
  /// What became of the bytes so far.
  var account: ByteAccount { get }
}
