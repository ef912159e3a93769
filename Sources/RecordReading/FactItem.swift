public import DocumentModel
public import PageReading

/// A document that was read from a file of records instead of from its page.
public struct RecordedDocument: Sendable {
  /// The document, with as much of the page as the file holds.
  public var document: Document
  /// The line of each record, or of the document, counted from 1.
  public var lines: [Int]
  /// What stands for the page where sources are counted; the document's id if not given.
  public var origin: String?

  /// A document whose records stand on `lines`.
  public init(_ document: Document, lines: [Int], origin: String? = nil) {
    (self.document, self.lines, self.origin) = (document, lines, origin)
  }
}

/// What a source of facts gives next.
public enum FactItem: Sendable {
  /// A page, not read yet.
  case page(PageInput)
  /// A document with its records.
  case document(RecordedDocument)
  /// What could not be read.
  case failure(RecordFailure)
}

/// Anything that facts come from: files today, a store tomorrow.
///
/// ```swift
/// var source: any FactSource = FactReader(["out.jsonl", "facts.csv", "pages/"])
/// while let item = source.next() { … }
/// ```
///
/// A source never fails as a whole: what cannot be read is an item, and the next follows.
public protocol FactSource {
  /// The next page, document or failure; `nil` at the end.
  mutating func next() -> FactItem?
}
