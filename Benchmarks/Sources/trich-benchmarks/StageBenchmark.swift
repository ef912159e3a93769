internal import DocumentModel
internal import FactExtraction
internal import FactOutput
internal import FactValidation
internal import PageCleaning
internal import PagePipeline
internal import PageReading
internal import VietnameseText

/// Times each stage of the pipeline on the same pages, one core.
struct StageBenchmark {
  /// A stage's name and its time.
  struct Row {
    let stage: String
    let seconds: Double
  }

  let pages: [PageInput]
  private let stopwatch: Stopwatch
  private let cleaner = PageCleaner()
  private let extractor: FactExtractor
  private let validator = Validator()
  private let pipeline: ExtractionPipeline

  init(pages: [PageInput], runs: Int) throws {
    self.pages = pages
    stopwatch = Stopwatch(runs: runs)
    extractor = try FactExtractor()
    pipeline = try ExtractionPipeline()
  }

  /// The yardstick: the time libxml2 takes for the DOM of every page.
  func baseline() -> Row {
    let (seconds, trees) = stopwatch.time { pages.count { ParserBaseline.parse($0.content) } }
    precondition(trees == pages.count, "libxml2 built \(trees) trees of \(pages.count) pages")
    return Row(stage: "libxml2 DOM", seconds: seconds)
  }

  /// The stages one after another, and all of them as a user runs them.
  func stages() -> [Row] {
    let reader = PageReader()
    let (reading, _) = stopwatch.time { pages.map { reader.read($0).blocks.count } }
    let (cleaning, cleaned) = stopwatch.time { pages.map { cleaner.clean($0, scope: .article) } }
    let (extraction, facts) = stopwatch.time { cleaned.map(extraction(from:)) }
    let documents = zip(cleaned, facts).map(document)
    let (delivery, parts) = stopwatch.time { delivered(documents) }
    let (whole, together) = stopwatch.time { lines(of: pages.map(pipeline.document(from:))) }
    precondition(together == parts, "the stages one by one give other lines than all together")
    precondition(together.count > pages.count * 100, "the lines say nothing of the pages")
    return [
      Row(stage: "reading", seconds: reading),
      Row(stage: "cleaning", seconds: max(cleaning - reading, 0)),
      Row(stage: "extraction", seconds: extraction),
      Row(stage: "validation, output", seconds: delivery),
      Row(stage: "page to JSON line", seconds: whole),
    ]
  }

  private func extraction(from page: CleanedPage) -> Extraction {
    extractor.extract(
      text: page.text.utf8, blocks: page.blocks, published: page.metadata.published)
  }

  private func document(_ page: CleanedPage, _ facts: Extraction) -> Document {
    var document = Document(
      id: page.id, source: page.source, metadata: page.metadata, text: page.text)
    document.blocks = page.blocks
    document.kind = page.kind == .list ? .list : .article
    (document.mentions, document.records) = (facts.mentions, facts.records)
    return document
  }

  private func delivered(_ documents: [Document]) -> [UInt8] {
    lines(
      of: documents.map { document in
        var checked = document
        checked.findings = validator.findings(in: document)
        return checked
      })
  }

  private func lines(of documents: [Document]) -> [UInt8] {
    var writer = OutputFormat.jsonl.makeWriter()
    var bytes: [UInt8] = []
    for document in documents { writer.write(document, into: &bytes) }
    return bytes
  }
}
