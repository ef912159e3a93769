/// Where a page lies in its source, and what the source says of it.
///
/// ```swift
/// var origin = PageOrigin(contentHash: StableHash.value(of: page.content))
/// origin.url = "https://example.vn/tin/1"
/// ```
public struct PageOrigin: Hashable, Sendable {
  /// The hash of the page's bytes as they came.
  public var contentHash: UInt64
  /// The page's address.
  public var url: String?
  /// The id of the record, or the name of the entry, that holds it.
  public var recordID: String?
  /// When it was fetched, ISO 8601.
  public var captured: String?
  /// Its bytes in the source, if they can be told.
  public var range: Range<Int>?

  /// A page of which only the content is known.
  public init(contentHash: UInt64) { self.contentHash = contentHash }
}
