public import DocumentModel
public import VietnameseText

/// A page with the fate of each of its blocks, as `trich clean` writes it.
public struct ExplainedPage: Sendable {
  /// One block.
  public struct Block: Sendable {
    /// What it is.
    public var role: DocumentModel.Block.Role
    /// Whether the article holds it.
    public var isKept: Bool
    /// The rule that decided so.
    public var rule: String
    /// Where it stands in the page's bytes.
    public var source: Span
    /// Its text.
    public var text: String

    /// A block of `role`.
    public init(
      role: DocumentModel.Block.Role, isKept: Bool, rule: String, source: Span, text: String
    ) {
      self.role = role
      self.isKept = isKept
      self.rule = rule
      self.source = source
      self.text = text
    }
  }

  /// The page's path or id.
  public var name: String
  /// The blocks in page order.
  public var blocks: [Block]

  /// A page called `name`.
  public init(name: String, blocks: [Block]) {
    self.name = name
    self.blocks = blocks
  }
}

extension ExplainedPage {
  /// One JSON object a block and line: `page`, `role`, `kept`, `rule`, `start`, `end` (bytes of the
  /// page, end exclusive) and `text`.
  public var jsonLines: [UInt8] {
    blocks.reduce(into: []) { bytes, block in
      var json = JSONBytes(appendingTo: bytes, isIndented: false)
      bytes = []
      json.object { write(block, to: &$0) }
      bytes = json.take() + [0x0A]
    }
  }

  private func write(_ block: Block, to json: inout JSONBytes) {
    json.field("page", name)
    json.field("role", block.role.rawValue)
    json.field("kept", flag: block.isKept)
    json.field("rule", block.rule)
    json.field("start", whole: block.source.start)
    json.field("end", whole: block.source.end)
    json.field("text", block.text)
  }
}
