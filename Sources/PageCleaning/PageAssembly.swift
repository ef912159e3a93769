internal import DocumentModel
internal import PageReading
internal import VietnameseText

/// Puts the delivered text together out of the blocks that are kept.
struct PageAssembly {
  private let draft: PageDraft
  private let scope: PageScope

  init(_ draft: PageDraft, scope: PageScope) {
    self.draft = draft
    self.scope = scope
  }

  /// The cleaned page.
  var page: CleanedPage {
    let (text, blocks) = delivered
    var source = draft.input.source
    source.charset = draft.page.encoding.actual.rawValue
    source.mediaType = source.mediaType ?? (draft.input.kind == .html ? "text/html" : "text/plain")
    var page = CleanedPage(
      id: draft.input.documentID, source: source,
      metadata: draft.metadata, text: text, blocks: blocks)
    page.kind = draft.isList ? .list : .article
    page.limits = draft.page.limits
    page.hasZeros = draft.page.hasZeros
    page.encoding = draft.page.encoding
    return page
  }

  private var delivered: (TracedText, [Block]) {
    var text = TracedText()
    var blocks: [Block] = []
    for index in draft.traits.indices {
      guard let decision = draft.decisions[index], keeps(decision.role) else { continue }
      blocks.append(append(index, decision, to: &text))
    }
    return (text, blocks)
  }

  private func keeps(_ role: Block.Role) -> Bool { scope == .page || role.isArticle }

  private func append(
    _ index: Int, _ decision: PageDraft.Decision, to text: inout TracedText
  ) -> Block {
    let source = draft.page.blocks[index]
    if text.count > 0 {
      let place = draft.page.text.map.source(of: Span(source.span.start, source.span.start))
      text.append([0x0A], from: place, isExact: false)
    }
    let start = text.count
    text.append(source.span, of: draft.page.text)
    return Block(
      span: Span(start, text.count), role: decision.role, rule: decision.rule,
      cell: decision.role == .table ? source.cell : nil)
  }
}
