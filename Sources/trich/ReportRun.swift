internal import DocumentModel
internal import PageCleaning
internal import PagePipeline
internal import PageReading
internal import RecordReading
internal import ReportPages

/// Reads pages and records to the end, as a report shows them: with what cleaning left out.
struct ReportRun {
  /// What a run gives away, one after another.
  enum Delivery {
    /// A page that was extracted and checked.
    case page(ReportedPage)
    /// A document from a file of records.
    case recorded(RecordedDocument)
  }

  private let pipeline: ExtractionPipeline
  private let cleaner: PageCleaner
  private let seconds: Int
  private var batch = PageBatch()
  /// How many inputs could not be read; each was said on standard error.
  private(set) var failures = 0

  init(pipeline: ExtractionPipeline, cleaner: PageCleaner, limits: LimitOptions) {
    var pipeline = pipeline
    pipeline.textBytes = limits.textBytes
    (self.pipeline, self.cleaner, seconds) = (pipeline, cleaner, limits.pageSeconds)
  }

  /// Hands everything that `source` has to `take`.
  mutating func read(_ source: some FactSource, _ take: (Delivery) throws -> Void) async throws {
    var source = source
    while let item = source.next() {
      switch item {
      case .page(let page):
        batch.append(page)
        if batch.isFull { try await flush(take) }
      case .document(let document):
        try await flush(take)
        try take(.recorded(document))
      case .failure(let failure):
        failures += 1
        Console.sayLine("trich: \(failure)")
      }
    }
    try await flush(take)
  }

  private mutating func flush(_ take: (Delivery) throws -> Void) async throws {
    let pages = batch.take()
    let results = await pipeline.documents(from: pages, seconds: seconds)
    for (page, result) in zip(pages, results) {
      switch result {
      case .success(let document): try take(.page(ReportedPage(document, of: page, by: cleaner)))
      case .failure(let failure):
        failures += 1
        Console.say(failure)
      }
    }
  }
}
