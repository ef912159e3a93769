public import DocumentModel
internal import PageReading
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

  init(_ draft: PageDraft) {
    entries = draft.traits.indices.compactMap { index in
      guard let decision = draft.decisions[index] else { return nil }
      let span = draft.page.blocks[index].span
      return Entry(
        role: decision.role, isKept: decision.role.isArticle, rule: decision.rule,
        source: draft.page.text.map.source(of: span), text: draft.string(index))
    }
  }
}
