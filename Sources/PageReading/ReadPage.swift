public import VietnameseText

/// A page's text cut into blocks, with the way back to the page's bytes.
public struct ReadPage: Sendable {
  /// Something a page went beyond, so that it was not read to its end.
  public enum Limit: String, Hashable, Sendable {
    /// More elements inside each other than `HTMLReader.maximumDepth`.
    case depth
    /// More blocks than `ReadPage.maximumBlocks`.
    case blocks
    /// More bytes than the reader takes.
    case size
    /// The crawler broke off in it, as its archive says.
    case capture
    /// More attributes on one element than are read; those behind are passed over.
    case attributes
    /// More character references than `HTMLReader.maximumReferences`.
    case references
    /// More of the parser's steps than `HTMLReader.maximumSteps`, which bounds the time.
    case steps

    /// What a reader of the result should know.
    public var sentence: String {
      switch self {
      case .depth: "its elements stand more than 1,000 deep in each other"
      case .blocks: "it has more than 200,000 paragraphs"
      case .size: "it has more bytes than are read of one page"
      case .capture: "its archive says that the crawler broke off in it"
      case .attributes: "an element has more than 256 attributes"
      case .references: "it has more than 500,000 character references"
      case .steps: "the parser takes more than 5,000,000 steps for it"
      }
    }
  }

  /// No page is cut into more blocks.
  public static let maximumBlocks = 200_000

  /// What the page's bytes are.
  public var kind: PageInput.Kind
  /// How the bytes were read.
  public var encoding = PageEncoding(.utf8)
  /// All blocks' text, a line feed between two blocks.
  public var text: TracedText
  /// The blocks in page order.
  public var blocks: [SourceBlock]
  /// The block-level elements in page order; empty for scraped text.
  public var elements: [SourceElement] = []
  /// What the page declares of itself.
  public var declared = DeclaredMetadata()
  /// The limits it went beyond.
  public var limits: Set<Limit> = []
  /// Whether NUL bytes stood in it, which were read as blanks.
  public var hasZeros = false

  /// A page of `blocks` in `text`.
  public init(kind: PageInput.Kind, text: TracedText, blocks: [SourceBlock]) {
    self.kind = kind
    self.text = text
    self.blocks = blocks
  }

  /// The text of the block at `index`.
  public func string(ofBlock index: Int) -> String { text.string(in: blocks[index].span) }
}
