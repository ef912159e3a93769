internal import DocumentModel
internal import FactOutput
internal import PagePipeline
internal import PageReading
internal import VietnameseText

/// One run of `trich extract`: reads in batches, works on a batch side by side, writes in order.
struct ExtractionRun {
  /// A batch is full at this many pages or bytes, so that memory stays bounded.
  private static let batchLimit = (pages: 64, bytes: 16_000_000)

  private let pipeline: ExtractionPipeline
  private let target: OutputTarget
  private let progress: ProgressLine
  private var writer: any DocumentWriter
  private var batch: [PageInput] = []
  private var batchBytes = 0
  /// The counts so far.
  private(set) var summary = RunSummary()

  init(
    pipeline: ExtractionPipeline, writer: any DocumentWriter, target: OutputTarget,
    progress: ProgressLine
  ) {
    self.pipeline = pipeline
    self.writer = writer
    self.target = target
    self.progress = progress
  }

  /// Reads `paths` to the end and completes the output.
  mutating func read(_ paths: [String]) async throws {
    try send { writer, bytes in writer.begin(into: &bytes) }
    for item in InputReader(paths) {
      switch item {
      case .page(let page): try await add(page)
      case .failure(let failure): report(failure)
      }
    }
    try await flush()
    try send { writer, bytes in writer.end(into: &bytes) }
    progress.clear()
    try target.finish()
  }

  private mutating func add(_ page: PageInput) async throws {
    batch.append(page)
    batchBytes += page.content.count
    if batch.count >= Self.batchLimit.pages || batchBytes >= Self.batchLimit.bytes {
      try await flush()
    }
  }

  private mutating func report(_ failure: ReadingFailure) {
    summary.addFailure()
    progress.clear()
    Console.say(failure)
  }

  private func reportLimits(of document: Document) {
    for finding in document.findings where finding.check == "rule_limit" {
      let line = finding.span.map { document.text.string(in: $0).prefix(80) } ?? ""
      progress.clear()
      Console.say("trich: \(document.source.path ?? document.id): \(finding.message): \(line)")
    }
  }

  private mutating func flush() async throws {
    let documents = await pipeline.documents(from: batch)
    let sizes = batch.map(\.content.count)
    batch.removeAll(keepingCapacity: true)
    batchBytes = 0
    for (document, size) in zip(documents, sizes) {
      summary.add(document, bytes: size)
      reportLimits(of: document)
    }
    try send { writer, bytes in
      for document in documents { writer.write(document, into: &bytes) }
    }
    progress.show(summary)
  }

  private mutating func send(
    _ write: (inout any DocumentWriter, inout [UInt8]) -> Void
  ) throws {
    var bytes: [UInt8] = []
    write(&writer, &bytes)
    try target.write(bytes)
  }
}
