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
    var page = PageInput(kind: .text, content: Array((document.text ?? "").utf8))
    page.id = document.id
    page.published = document.published
    guard let read = pipeline.passage(from: page) else { return nil }
    return GoldPassage(
      document, source: source, text: read.text, passage: read.passage,
      given: read.tables.map { ScoredRecord(values: $0) })
  }
}
