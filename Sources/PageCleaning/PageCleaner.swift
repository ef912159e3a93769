internal import DocumentModel
public import PageReading
internal import VietnameseText

/// Decides what is article on a page; for now every line is body.
public struct PageCleaner: Sendable {
  /// A cleaner.
  public init() {}

  /// The page with the role of every block decided.
  public func clean(_ page: PageInput, scope: PageScope) -> CleanedPage {
    var metadata = PageMetadata()
    metadata.published = page.published
    let text = TracedText(copying: page.content)
    let block = Block(span: Span(0, page.content.count), role: .body, rule: "placeholder")
    return CleanedPage(
      id: page.id ?? "unnamed", source: page.source, metadata: metadata, text: text,
      blocks: [block])
  }
}
