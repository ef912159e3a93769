internal import ArchiveReading
internal import DocumentModel
internal import FactOutput
internal import PagePipeline
internal import PageReading

/// What becomes of an item of the inputs.
enum Delivery<Product: Sendable>: Sendable {
  case product(Product, PageCost)
  case passed(PassReason, PageCost)
  case failure(ReadingFailure)
  case lost(LostBytes)
  case finished(ByteAccount)
}

/// One run over the inputs of a command: pages are worked on side by side and delivered in order.
struct PageRun {
  private let paths: [String]
  private let options: SourceOptions
  private let filter: PageFilter
  private let range: FileRange
  private let quarantine: QuarantineFolder?
  private let target: OutputTarget

  init(
    _ paths: [String], _ options: SourceOptions, filter: PageFilter, range: FileRange = .whole,
    target: OutputTarget
  ) throws {
    self.paths = paths
    self.options = options
    self.filter = filter
    self.range = range
    self.target = target
    quarantine = try options.quarantine.map { try QuarantineFolder($0) }
  }

  /// Works on every page and hands over what comes of it; the report is complete when it returns.
  ///
  /// - Throws: what `deliver` throws, and if the output, quarantine or report cannot be written.
  func run<Product: Sendable>(
    progress: ProgressLine, work: @escaping @Sendable (PageInput, inout StageClock) -> Product,
    deliver: (Product, PageCost) throws -> Void, end: () throws -> Void
  ) throws -> RunReport {
    var report = RunReport(jobs: options.jobCount)
    let reading = ReadingTurn(PageSource(paths, filter: filter, range: range))
    let workers = OrderedWorkers(
      jobs: options.jobCount, plan: plan(work), next: { reading.next() })
    defer { workers.stop() }
    progress.start(paths)
    while let delivery = workers.next() {
      report.add(delivery)
      switch delivery {
      case .product(let product, let cost): try deliver(product, cost)
      case .failure(let failure): progress.interrupt { Console.say(failure) }
      case .lost(let lost): try tell(lost, progress)
      case .passed, .finished: break
      }
      progress.show(report)
    }
    progress.clear()
    try end()
    try finish(&report, reading: reading.time)
    return report
  }

  private func plan<Product: Sendable>(
    _ work: @escaping @Sendable (PageInput, inout StageClock) -> Product
  ) -> OrderedWorkers<SourceItem, Delivery<Product>>.Plan {
    let (filter, seconds) = (filter, options.limits.pageSeconds)
    var plan = OrderedWorkers<SourceItem, Delivery<Product>>.Plan { item in
      Delivery(item, filter: filter, seconds: seconds, work: work)
    }
    plan.cost = { if case .page(let page) = $0 { page.byteCount } else { 0 } }
    return plan
  }

  private func tell(_ lost: LostBytes, _ progress: ProgressLine) throws {
    progress.interrupt {
      Console.sayLine("trich: \(lost.path): \(lost.message); \(lost.reason.hint)")
    }
    try quarantine?.keep(lost)
  }

  private func finish(_ report: inout RunReport, reading: Duration) throws {
    try target.finish()
    report.finish(reading: reading)
    guard let path = options.report else { return }
    let file = try OutputTarget(path: path)
    try file.write(report.json)
    try file.finish()
  }
}

/// The source of pages as the threads share it: one at a time, as `OrderedWorkers` promises.
private final class ReadingTurn {
  private var source: PageSource
  private(set) var time = Duration.zero

  init(_ source: PageSource) { self.source = source }

  func next() -> SourceItem? {
    let start = ContinuousClock.now
    defer { time += ContinuousClock.now - start }
    return source.next()
  }
}

extension Delivery {
  /// Works on `item`.
  init(
    _ item: SourceItem, filter: PageFilter, seconds: Int,
    work: @Sendable (PageInput, inout StageClock) -> Product
  ) {
    switch item {
    case .failure(let failure): self = .failure(failure)
    case .lost(let lost): self = .lost(lost)
    case .finished(let account): self = .finished(account)
    case .page(let page):
      let budget = PageBudget(seconds: seconds)
      let delivery = budget.spend { Delivery(page, filter: filter, work: work) }
      self = budget.isExhausted ? .failure(ReadingFailure(budget, path: page.place)) : delivery
    }
  }

  private init(
    _ page: ArchivedPage, filter: PageFilter,
    work: @Sendable (PageInput, inout StageClock) -> Product
  ) {
    var clock = StageClock()
    switch page.input() {
    case .failure(let failure): self = .failure(failure)
    case .success(let input):
      clock.finish("decoding")
      let reason = filter.reason(content: input.content)
      clock.finish("filtering")
      let product = reason == nil ? work(input, &clock) : nil
      let cost = PageCost(
        place: page.place, end: page.range?.upperBound, bytes: input.content.count,
        stages: clock.stages)
      self = product.map { .product($0, cost) } ?? .passed(reason ?? .content, cost)
    }
  }
}

/// What a page cost.
struct PageCost: Sendable {
  /// Where the page lies.
  var place: String
  /// Where it ends in its file, if that is known.
  var end: Int?
  /// The bytes of its content.
  var bytes: Int
  /// The time of each stage, by its name.
  var stages: [String: Duration]

  /// The time of all stages.
  var total: Duration { stages.values.reduce(.zero, +) }
}

/// Takes the times of stages that follow on each other.
struct StageClock {
  private(set) var stages: [String: Duration] = [:]
  private var last = ContinuousClock.now

  /// Puts down the time since the last stage as that of `stage`.
  mutating func finish(_ stage: String) {
    let now = ContinuousClock.now
    stages[stage, default: .zero] += now - last
    last = now
  }
}
