public import VietnameseText

/// Everything read from one page: the object of the output contract.
public struct Document: Sendable {
  /// The version of the output contract this program writes.
  public static let schemaVersion = 1

  /// The id given in the input, or a stable hash of the content.
  public var id: String
  /// Where the page came from.
  public var source: Source
  /// What the page says of itself.
  public var metadata: PageMetadata
  /// The cleaned text with the way back to the page's bytes.
  public var text: TracedText
  /// The parts of the text.
  public var blocks: [Block]
  /// What the text says, in reading order.
  public var mentions: [Mention]
  /// The facts.
  public var records: [Record]
  /// What is wrong with them.
  public var findings: [Finding]
  /// What the page is.
  public var kind = Kind.article

  /// What a page can be.
  public enum Kind: String, Hashable, Sendable {
    /// A page with a text of its own.
    case article
    /// A front page or another list of links, which holds no article.
    case list
  }

  /// A document without facts yet.
  public init(id: String, source: Source, metadata: PageMetadata, text: TracedText) {
    self.id = id
    self.source = source
    self.metadata = metadata
    self.text = text
    blocks = []
    mentions = []
    records = []
    findings = []
  }
}

/// Where a page came from.
public struct Source: Hashable, Sendable {
  /// The file, `-` for standard input.
  public var path: String?
  /// The page's address.
  public var url: String?
  /// The kind of content, such as `text/html`.
  public var mediaType: String?
  /// The encoding the bytes were read in.
  public var charset: String?
  /// The id of the archive record.
  public var recordID: String?

  /// A source of which nothing is known yet.
  public init(
    path: String? = nil, url: String? = nil, mediaType: String? = nil, charset: String? = nil,
    recordID: String? = nil
  ) {
    self.path = path
    self.url = url
    self.mediaType = mediaType
    self.charset = charset
    self.recordID = recordID
  }
}

/// What a page says of itself.
public struct PageMetadata: Hashable, Sendable {
  /// The headline as printed.
  public var title: String?
  /// The day or moment of publication, ISO 8601, as precise as the page states it.
  public var published: String?
  /// The author or authors, comma-separated.
  public var author: String?
  /// The site's name.
  public var site: String?
  /// The first paragraph, or the standfirst.
  public var lead: String?
  /// Where each value was found, by its key: `meta:article:published_time`, `line`, `input` ….
  public var origins: [String: String] = [:]

  /// Metadata of which nothing is known yet.
  public init() {}
}
