public import Evaluation
public import ExtractionRules
internal import PageCleaning
internal import PagePipeline
internal import PageReading

/// Reads annotated passages as the linker sees them.
public struct PassageReader: Sendable {
  private let pipeline: ExtractionPipeline

  /// A reader with the rules of `book`.
  ///
  /// - Throws: `RuleFaults` if they cannot be compiled.
  public init(book: RuleBook) throws {
    pipeline = try ExtractionPipeline(scope: .page, book: book)
  }

  /// The passages of a file, in its order.
  public func passages(of file: GoldFile) -> [GoldPassage] {
    Parallel.map(file.documents) { passage(of: $0, from: file.name) }.compactMap { $0 }
  }

  private func passage(of document: ScoredDocument, from source: String) -> GoldPassage? {
    guard let read = pipeline.passage(from: PageInput(document)) else { return nil }
    var document = document
    if document.html != nil { document.text = String(decoding: read.text, as: UTF8.self) }
    return GoldPassage(
      document, source: source, text: read.text, passage: read.passage,
      given: read.tables.map { ScoredRecord(values: $0) })
  }
}

extension PageInput {
  /// An annotated document as a page of its own.
  package init(_ document: ScoredDocument) {
    let kind: Kind = document.html == nil ? .text : .html
    self.init(kind: kind, content: Array((document.html ?? document.text ?? "").utf8))
    id = document.id
    published = document.published
  }
}
