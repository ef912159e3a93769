public import DocumentModel
public import VietnameseText

/// A paragraph, heading, item, cell or line of a page as it was read, before any judgement.
public struct SourceBlock: Hashable, Sendable {
  /// Where its text stands in `ReadPage.text`.
  public var span: Span
  /// The nearest block-level element; `.line` in scraped text.
  public var tag: ElementTag
  /// That element's place in `ReadPage.elements`; -1 in scraped text.
  public var element: Int
  /// Hints of the inline elements its text begins in.
  public var inlineHints = ClassHint()
  /// How many of its bytes are links.
  public var linkBytes = 0
  /// How many of its bytes are bold.
  public var boldBytes = 0
  /// How many empty lines stand before it; scraped text only.
  public var gap = 0
  /// How many pictures stand between the block before and this one.
  public var images = 0
  /// Its place in the table around it.
  public var cell: TableCell?

  /// A block of `tag` at `span`.
  public init(span: Span, tag: ElementTag, element: Int = -1) {
    self.span = span
    self.tag = tag
    self.element = element
  }
}

/// A block-level element, as far as cleaning needs it; parents stand before their children.
public struct SourceElement: Hashable, Sendable {
  /// What it is.
  public var tag: ElementTag
  /// The element around it, -1 for the outermost.
  public var parent: Int
  /// What its own class, id and style say.
  public var hints: ClassHint

  /// An element of `tag` inside `parent`.
  public init(tag: ElementTag, parent: Int, hints: ClassHint = []) {
    self.tag = tag
    self.parent = parent
    self.hints = hints
  }
}
