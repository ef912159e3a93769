public import DocumentModel
internal import GRDB
internal import VietnameseText

/// A document in the form in which it is stored, made ready beside the work of the writer.
///
/// ```swift
/// let page = StoredPage(document, origin: origin, rules: fingerprint)
/// ```
public struct StoredPage: Sendable {
  let origin: PageOrigin
  let name: String
  let rules: String
  let title: String?
  let published: String?
  let text: String
  let kind: Document.Kind
  /// Address, path, record, media type, charset, site, author and lead, as in the table.
  let details: [DatabaseValue]
  let facts: FactRows
  let prints: [ParagraphPrint]
  let textHash: UInt64
  let factsHash: UInt64
  let searchable: SearchableText

  /// The rows of `document`, which was read by the rules of the fingerprint `rules`.
  public init(_ document: Document, origin: PageOrigin, rules: String) {
    self.origin = origin
    self.rules = rules
    name = document.id
    (title, published) = (document.metadata.title, document.metadata.published)
    text = document.text.string
    kind = document.kind
    details = Self.details(document)
    facts = FactRows(document)
    prints = ParagraphPrint.prints(of: document.text.utf8)
    searchable = SearchableText(title: title, text: document.text.utf8)
    textHash = Self.hash(title, published, document.text.utf8)
    factsHash = facts.hash(beside: Array(details.suffix(3)))
  }

  /// How many findings the document has.
  public var findingCount: Int { facts.findings.count }

  /// Whether there is no text that copies could be told by, as on a list.
  var isBlank: Bool { text.utf8.allSatisfy { $0 <= 0x20 } }

  /// The words of the paragraphs that tell copies.
  var words: Int { prints.reduce(0) { $0 + $1.words } }

  private static func details(_ document: Document) -> [DatabaseValue] {
    let (source, metadata) = (document.source, document.metadata)
    return [
      source.url, source.path, source.recordID, source.mediaType, source.charset, metadata.site,
      metadata.author, metadata.lead,
    ].map { DatabaseValue($0) }
  }

  private static func hash(_ title: String?, _ published: String?, _ text: [UInt8]) -> UInt64 {
    var hash = StableHash()
    hash.add(title)
    hash.add(published)
    hash.add(text)
    return hash.value
  }
}
