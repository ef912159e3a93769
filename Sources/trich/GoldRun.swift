internal import DocumentModel
internal import Evaluation
internal import ExtractionRules
internal import LinkerTraining
internal import PageCleaning
internal import PagePipeline
internal import PageReading
internal import VietnameseText

/// Runs the stages on the texts of a gold file.
enum GoldRun {
  /// What the pipeline reads from each text, chrome included.
  static func documents(of gold: GoldFile, book: RuleBook) throws -> [ScoredDocument] {
    let pipeline = try ExtractionPipeline(scope: .page, book: book)
    return gold.documents.map { ScoredDocument(pipeline.document(from: PageInput($0))) }
  }

  /// Adds how many labelled lines the cleaner keeps and drops.
  static func addLines(
    _ lines: LabelledLines, of gold: GoldFile, to sheet: inout ScoreSheet
  ) throws {
    let cleaner = PageCleaner()
    for document in gold.documents {
      let page = cleaner.clean(PageInput(document), scope: .article)
      let kept = page.blocks.map { page.text.map.source(of: $0.span) }
      sheet.add(lines.tallies(of: document.id, text: document.text ?? "", kept: kept))
    }
  }
}
