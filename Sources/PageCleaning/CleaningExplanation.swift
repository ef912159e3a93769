public import DocumentModel
public import PageReading
public import VietnameseText

/// Why each block of a page was kept or dropped.
public struct CleaningExplanation: Sendable {
  /// One block of the page.
  public struct Entry: Sendable {
    /// What it is.
    public var role: Block.Role
    /// Whether the article holds it.
    public var isKept: Bool
    /// The rule that decided so.
    public var rule: String
    /// Where it stands in the page's bytes.
    public var source: Span
    /// Its text.
    public var text: String
  }

  /// All blocks in page order.
  public var entries: [Entry]
  /// What became of every byte of the page.
  public var account: SourceAccount
  /// How the page's bytes were read.
  public var encoding: PageEncoding

  init(_ draft: PageDraft) {
    encoding = draft.page.encoding
    entries = draft.traits.indices.compactMap { index in
      guard let decision = draft.decisions[index] else { return nil }
      let span = draft.page.blocks[index].span
      return Entry(
        role: decision.role, isKept: decision.role.isArticle, rule: decision.rule,
        source: draft.page.text.map.source(of: span), text: draft.string(index))
    }
    account = SourceAccount(draft)
  }
}

extension SourceAccount {
  /// The account of a page on which all is decided.
  fileprivate init(_ draft: PageDraft) {
    let encoding = draft.page.encoding.actual
    let isWide = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
    self.init(of: Self.text(of: draft), in: draft.input.content, isASCIIBased: !isWide)
  }

  /// The stretches of the page that its blocks came from; what stands between two pieces of one
  /// block, such as a tag, is not among them.
  private static func text(of draft: PageDraft) -> [Part] {
    var parts: [Part] = []
    var block = 0
    for piece in draft.page.text.map.pieces {
      while block < draft.page.blocks.count, draft.page.blocks[block].span.end <= piece.text.start {
        block += 1
      }
      var index = block
      while index < draft.page.blocks.count, draft.page.blocks[index].span.start < piece.text.end {
        if let part = part(of: piece, in: index, draft) { parts.append(part) }
        index += 1
      }
    }
    return parts
  }

  private static func part(
    of piece: OffsetMap.Piece, in index: Int, _ draft: PageDraft
  ) -> Part? {
    guard let decision = draft.decisions[index] else { return nil }
    let block = draft.page.blocks[index].span
    let start = max(piece.text.start, block.start)
    let end = min(piece.text.end, block.end)
    guard start < end else { return nil }
    let move = piece.source.start - piece.text.start
    let source = piece.isExact ? Span(start + move, end + move) : piece.source
    let rule = decision.rule
    return Part(
      source: source, fate: decision.role.isArticle ? .kept(rule: rule) : .dropped(rule: rule))
  }
}
