internal import DocumentModel
internal import PagePipeline
internal import PageReading
internal import RecordReading

/// Reads pages and records to the end: pages are extracted side by side, everything is delivered in
/// the order it was read.
struct FactRun {
  /// What a run gives away, one after another.
  enum Delivery {
    /// A page that was extracted and checked.
    case page(Document)
    /// A document from a file of records.
    case recorded(RecordedDocument)
  }

  /// A batch is full at this many pages or bytes, so that memory stays bounded.
  private static let batchLimit = (pages: 64, bytes: 16_000_000)

  private let pipeline: ExtractionPipeline
  private var batch: [PageInput] = []
  private var batchBytes = 0
  /// How many inputs could not be read; each was said on standard error.
  private(set) var failures = 0

  private let seconds: Int

  init(pipeline: ExtractionPipeline, limits: LimitOptions) {
    var pipeline = pipeline
    pipeline.textBytes = limits.textBytes
    (self.pipeline, seconds) = (pipeline, limits.pageSeconds)
  }

  /// Hands everything that `source` has to `take`.
  mutating func read(_ source: some FactSource, _ take: (Delivery) -> Void) async {
    var source = source
    while let item = source.next() {
      switch item {
      case .page(let page): await add(page, take)
      case .document(let document):
        await flush(take)
        take(.recorded(document))
      case .failure(let failure):
        failures += 1
        Console.sayLine("trich: \(failure)")
      }
    }
    await flush(take)
  }

  private mutating func add(_ page: PageInput, _ take: (Delivery) -> Void) async {
    batch.append(page)
    batchBytes += page.content.count
    if batch.count >= Self.batchLimit.pages || batchBytes >= Self.batchLimit.bytes {
      await flush(take)
    }
  }

  private mutating func flush(_ take: (Delivery) -> Void) async {
    guard !batch.isEmpty else { return }
    let results = await pipeline.documents(from: batch, seconds: seconds)
    batch.removeAll(keepingCapacity: true)
    batchBytes = 0
    for result in results {
      switch result {
      case .success(let document): take(.page(document))
      case .failure(let failure):
        failures += 1
        Console.say(failure)
      }
    }
  }
}
