internal import DocumentModel
internal import FactOutput
internal import FindingMessages
internal import PagePipeline
internal import PageReading
internal import VietnameseText

/// One run of `trich extract`: documents are made side by side and written in order.
struct ExtractionRun {
  /// A document with its bytes, where these can be written without its neighbours.
  private struct Product: Sendable {
    var document: Document
    var bytes: [UInt8]?
  }

  private let pipeline: ExtractionPipeline
  private let language: MessageLanguage
  private let format: OutputFormat
  private let target: OutputTarget
  private let progress: ProgressLine
  /// How rows are written.
  var rows = RowOptions()
  /// What is known of the page beside its content.
  var given = GivenPage(url: nil, published: nil)
  /// The counts so far.
  private(set) var summary = RunSummary()

  init(
    pipeline: ExtractionPipeline, language: MessageLanguage, format: OutputFormat,
    target: OutputTarget, progress: ProgressLine
  ) {
    self.pipeline = pipeline
    self.language = language
    self.format = format
    self.target = target
    self.progress = progress
  }

  /// Carries out `run` to the end and completes the output.
  mutating func carryOut(_ run: PageRun) throws -> RunReport {
    var writer = format.makeWriter(rows)
    try write { writer.begin(into: &$0) }
    let report = try run.run(progress: progress, work: work) { product, cost in
      summary.add(product.document, bytes: cost.bytes)
      progress.findings += product.document.findings.count
      reportLimits(of: product.document)
      if let bytes = product.bytes { return try target.write(bytes) }
      try write { writer.write(product.document, into: &$0) }
    } end: {
      try write { writer.end(into: &$0) }
    }
    return report
  }

  private var work: @Sendable (PageInput, inout StageClock) -> Product {
    let (pipeline, format, language, given) = (pipeline, format, language, given)
    return { page, clock in
      let document = pipeline.document(from: given.completing(page)) { clock.finish($0.rawValue) }
        .worded(in: language)
      guard format == .jsonl else { return Product(document: document) }
      var writer = format.makeWriter()
      let bytes = Self.bytes { writer.write(document, into: &$0) }
      clock.finish("writing")
      return Product(document: document, bytes: bytes)
    }
  }

  /// Writes what `write` appends; a table has seen to it that a terminal obeys nothing out of a page.
  private func write(_ write: (inout [UInt8]) -> Void) throws {
    let bytes = Self.bytes(write)
    format == .table ? try target.write(styled: bytes) : try target.write(bytes)
  }

  private func reportLimits(of document: Document) {
    for finding in document.findings where finding.check == "rule_limit" {
      let line = finding.span.map { document.text.string(in: $0).prefix(80) } ?? ""
      progress.interrupt {
        let place = document.source.path ?? document.id
        Console.sayLine("trich: \(place): \(finding.message): \(line)")
      }
    }
  }

  private static func bytes(_ write: (inout [UInt8]) -> Void) -> [UInt8] {
    var bytes: [UInt8] = []
    write(&bytes)
    return bytes
  }
}
