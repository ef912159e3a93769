public import DocumentModel
public import PageCleaning
public import PageReading

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

extension ReportedPage {
  /// A page as a report shows it: `document`, and the blocks that `cleaner` leaves out.
  public init(_ document: Document, of page: PageInput, by cleaner: PageCleaner) {
    self.init(document)
    var place = 0
    for entry in cleaner.explain(page).entries {
      guard !entry.isKept else {
        place += 1
        continue
      }
      dropped.append(
        Dropped(
          place: min(place, document.blocks.count), role: entry.role, rule: entry.rule,
          text: entry.text))
    }
  }
}

extension ReportedPage {
  /// What the article view needs of the page, as JSON.
  public var json: [UInt8] { PageJSON(self).bytes }
}
