public import DocumentModel

/// A page as the report shows it: what was read from it, and what cleaning left out.
public struct ReportedPage: Sendable {
  /// A block that the article does not hold.
  public struct Dropped: Hashable, Sendable {
    /// How many of the document's blocks stand before it.
    public var place: Int
    /// What it is.
    public var role: Block.Role
    /// The rule that decided so.
    public var rule: String
    /// Its text.
    public var text: String

    /// A block of `role` behind so many blocks of the article.
    public init(place: Int, role: Block.Role, rule: String, text: String) {
      (self.place, self.role, self.rule, self.text) = (place, role, rule, text)
    }
  }

  /// What was read from the page, its findings told in English.
  public var document: Document
  /// What was left out, in page order.
  public var dropped: [Dropped]

  /// A page of which nothing was left out, unless `dropped` says otherwise.
  public init(_ document: Document, dropped: [Dropped] = []) {
    (self.document, self.dropped) = (document, dropped)
  }
}
