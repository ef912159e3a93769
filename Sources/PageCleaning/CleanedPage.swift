public import DocumentModel
public import PageReading
public import VietnameseText

/// Which part of a page is delivered.
public enum PageScope: String, Hashable, Sendable, CaseIterable {
  /// The article alone: headline, lead, body, captions, tables, date and author lines.
  case article
  /// The whole page, chrome included, each block with its role.
  case page
}

/// A page with the role of every block decided.
public struct CleanedPage: Sendable {
  /// Where the page came from, with the charset it was read in.
  public var source: Source
  /// The id given in the input, or a stable hash of the content.
  public var id: String
  /// What the page says of itself.
  public var metadata: PageMetadata
  /// The delivered text: blocks separated by a line feed, NFC, mapped to the page's bytes.
  public var text: TracedText
  /// The blocks of `text`, in page order.
  public var blocks: [Block]
  /// Whether the page holds an article or only a list of them.
  public var kind = Kind.article
  /// The limits the page went beyond: what lies behind them was not read.
  public var limits: Set<ReadPage.Limit> = []
  /// Whether NUL bytes stood in the page, which were read as blanks.
  public var hasZeros = false
  /// How the page's bytes were read.
  public var encoding = PageEncoding(.utf8)

  /// What a page is.
  public enum Kind: String, Hashable, Sendable {
    case article, list
  }

  /// A cleaned page.
  public init(
    id: String, source: Source, metadata: PageMetadata, text: TracedText, blocks: [Block]
  ) {
    self.id = id
    self.source = source
    self.metadata = metadata
    self.text = text
    self.blocks = blocks
  }
}
