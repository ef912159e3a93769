internal import DocumentModel
internal import FactOutput
internal import PagePipeline
internal import PageReading
internal import VietnameseText

/// One run of `trich extract`: reads in batches, works on a batch side by side, writes in order.
struct ExtractionRun {
  private let pipeline: ExtractionPipeline
  private let target: OutputTarget
  private let progress: ProgressLine
  private var writer: any DocumentWriter
  private var batch = PageBatch()
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
      case .page(let page):
        batch.append(page)
        if batch.isFull { try await flush() }
      case .failure(let failure): report(failure)
      }
    }
    try await flush()
    try send { writer, bytes in writer.end(into: &bytes) }
    progress.clear()
    try target.finish()
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
    let pages = batch.take()
    let documents = await pipeline.documents(from: pages)
    for (document, page) in zip(documents, pages) {
      summary.add(document, bytes: page.content.count)
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
