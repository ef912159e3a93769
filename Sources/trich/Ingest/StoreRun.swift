internal import ArchiveReading
internal import FactStore
internal import FindingMessages
internal import Foundation
internal import PagePipeline
internal import PageReading

/// One run of `trich ingest`: documents are made side by side and stored in order, in batches.
struct StoreRun {
  /// What becomes of an input: what the store is told, what the report counts.
  private enum Outcome: Sendable {
    case mark(IngestItem)
    case delivery(Delivery<StoredPage>)
    case nothingThere(ReadingFailure)
  }

  /// A batch is written at this many items or bytes of pages.
  private static let limit = (items: 256, bytes: 4_000_000)

  private let pipeline: ExtractionPipeline
  private let language: MessageLanguage
  private let options: SourceOptions
  private let filter: PageFilter
  private let rules: String
  private let quarantine: QuarantineFolder?
  private let progress: ProgressLine
  private var run: IngestRun
  private var batch: [IngestItem] = []
  private var batchBytes = 0
  private var storing = Duration.zero
  /// The counts of this attempt.
  private(set) var report: RunReport

  init(
    _ run: IngestRun, _ pipeline: ExtractionPipeline, _ options: SourceOptions,
    language: MessageLanguage, filter: PageFilter, progress: ProgressLine
  ) throws {
    (self.run, self.pipeline, self.options, self.filter) = (run, pipeline, options, filter)
    (self.language, self.progress) = (language, progress)
    rules = run.rules
    report = RunReport(jobs: options.jobCount)
    quarantine = try options.quarantine.map { try QuarantineFolder($0) }
  }

  /// Takes in all pages of `paths`.
  mutating func read(_ paths: [String]) throws -> RunCounts {
    let reading = IngestReading(paths, filter: filter, run: run)
    let workers = OrderedWorkers(jobs: options.jobCount, plan: plan, next: { reading.next() })
    defer { workers.stop() }
    progress.start(paths)
    while let outcome = workers.next() {
      try take(outcome)
      progress.show(report)
    }
    if let failure = reading.failure { throw failure }
    try flush()
    progress.clear()
    report.finish(reading: reading.time, storing: storing)
    return try run.finish(now: Date())
  }

  private mutating func take(_ outcome: Outcome) throws {
    switch outcome {
    case .mark(let item): batch.append(item)
    case .nothingThere(let failure):
      report.add(Delivery<StoredPage>.failure(failure))
      progress.interrupt { Console.say(failure) }
    case .delivery(let delivery): try take(delivery)
    }
    if batch.count >= Self.limit.items || batchBytes >= Self.limit.bytes { try flush() }
  }

  private mutating func take(_ delivery: Delivery<StoredPage>) throws {
    report.add(delivery)
    switch delivery {
    case .product(let page, let cost):
      progress.findings += page.findingCount
      batchBytes += cost.bytes
    case .failure(let failure): progress.interrupt { Console.say(failure) }
    case .lost(let lost):
      progress.interrupt {
        Console.sayLine("trich: \(lost.path): \(lost.message); \(lost.reason.hint)")
      }
      try quarantine?.keep(lost)
    case .passed, .finished: break
    }
    batch.append(IngestItem(delivery))
  }

  private mutating func flush() throws {
    let start = ContinuousClock.now
    if !batch.isEmpty { try run.write(batch) }
    (batch, batchBytes) = ([], 0)
    storing += ContinuousClock.now - start
  }
}

// MARK: - Threads

extension StoreRun {
  private var plan: OrderedWorkers<IngestInput, Outcome>.Plan {
    let work = work
    var plan = OrderedWorkers<IngestInput, Outcome>.Plan(work: work)
    plan.cost = { if case .item(.page(let page)) = $0 { page.byteCount } else { 0 } }
    return plan
  }

  private var work: @Sendable (IngestInput) -> Outcome {
    let (pipeline, filter, rules, language) = (pipeline, filter, rules, language)
    let seconds = options.limits.pageSeconds
    return { input in
      switch input {
      case .mark(let item): .mark(item)
      case .failure(let failure): .nothingThere(failure)
      case .item(let item):
        .delivery(
          Delivery(item, filter: filter, seconds: seconds) { page, clock in
            let document = pipeline.document(from: page) { clock.finish($0.rawValue) }
              .worded(in: language)
            defer { clock.finish("preparing") }
            return StoredPage(document, origin: PageOrigin(item, page), rules: rules)
          })
      }
    }
  }
}

extension PageOrigin {
  /// Where `page`, the content of `item`, lies.
  fileprivate init(_ item: SourceItem, _ page: PageInput) {
    var hash = StableHash()
    hash.add(page.content)
    hash.add(page.published)
    self.init(contentHash: hash.value)
    guard case .page(let archived) = item else { return }
    (url, recordID, captured) = (archived.url, archived.recordID, archived.captured)
    range = archived.range
  }
}

extension IngestItem {
  /// What the store is told of a delivery.
  fileprivate init(_ delivery: Delivery<StoredPage>) {
    switch delivery {
    case .product(let page, _): self = .page(page)
    case .passed: self = .passed
    case .failure(let failure):
      self = .failure(reason: "not_read", message: failure.message, line: failure.line)
    case .lost(let lost):
      self = .lost(reason: lost.reason.id, message: lost.message, range: lost.range)
    case .finished(let account):
      self = .finished(
        read: account.read, skipped: account.skipped, lost: account.quarantined)
    }
  }
}
