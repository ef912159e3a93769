public import DocumentModel

/// One page as it was handed over: its bytes, and what the input said of it.
///
/// What is given here (an id, an address, a publication date) is kept by every later stage; what
/// is missing is found on the page.
public struct PageInput: Sendable {
  /// The kinds of content that are read; told apart by content, not by name.
  public enum Kind: String, Hashable, Sendable {
    case html, text
  }

  /// The id given in the input, or `nil`: a hash of the content is taken then.
  public var id: String?
  /// Where the page came from.
  public var source: Source
  /// The publication date given in the input, ISO 8601.
  public var published: String?
  /// What the bytes are.
  public var kind: Kind
  /// The page's bytes.
  public var content: [UInt8]
  /// Whether the page was longer than the limit and is cut there.
  public var isCut = false
  /// Whether the archive says that the crawler broke off in it.
  public var isTruncated = false
  /// The line of its file, counted from 1, if it is one of many there.
  public var line: Int?

  /// A page of `kind` with nothing else known.
  public init(kind: Kind, content: [UInt8], source: Source = Source()) {
    self.kind = kind
    self.content = content
    self.source = source
  }
}
