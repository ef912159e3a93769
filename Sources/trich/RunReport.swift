internal import ArchiveReading
internal import Foundation

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// What `--report` writes: counts, bytes, times of the stages, the slowest pages, memory.
struct RunReport {
  /// How many of the slowest pages are named.
  private static let slowestCount = 10
  /// How many files are listed one by one; their sums count all.
  private static let greatestFileCount = 1_000

  private let start = ContinuousClock.now
  private let jobs: Int
  private(set) var pages = 0
  private(set) var failures = 0
  private(set) var losses: [String: Int] = [:]
  private(set) var passed: [String: Int] = [:]
  private var bytes = 0
  private var passedBytes = 0
  private var stages: [String: Duration] = [:]
  private var slowest: [PageCost] = []
  private var files: [ByteAccount] = []
  private var fileCount = 0
  private var account = Bytes()
  private(set) var elapsed = Duration.zero
  /// The bytes of files that are done, and of the page at work in the next.
  private(set) var position = (done: 0, current: 0)

  init(jobs: Int) { self.jobs = jobs }

  /// Whether something of the input is missing from the output.
  var isIncomplete: Bool { failures > 0 || !losses.isEmpty }

  mutating func add<Product>(_ delivery: Delivery<Product>) {
    switch delivery {
    case .product(_, let cost): add(cost)
    case .passed(let reason, let cost):
      passed[reason.rawValue, default: 0] += 1
      passedBytes += cost.bytes
      spend(cost)
    case .failure: failures += 1
    case .lost(let lost): losses[lost.reason.id, default: 0] += 1
    case .finished(let account): add(account)
    }
  }

  private mutating func add(_ cost: PageCost) {
    pages += 1
    bytes += cost.bytes
    spend(cost)
    guard slowest.count < Self.slowestCount || cost.total > slowest[slowest.count - 1].total else {
      return
    }
    slowest.append(cost)
    slowest.sort { $0.total > $1.total }
    slowest = Array(slowest.prefix(Self.slowestCount))
  }

  private mutating func spend(_ cost: PageCost) {
    stages.merge(cost.stages, uniquingKeysWith: +)
    position.current = cost.end ?? position.current
  }

  private mutating func add(_ account: ByteAccount) {
    fileCount += 1
    if files.count < Self.greatestFileCount { files.append(account) }
    self.account.add(account)
    position = (position.done + account.size, 0)
    for (reason, count) in account.passedOver { passed[reason.rawValue, default: 0] += count }
  }

  /// Takes the time of the run, that of reading, and that of storing if there was any.
  mutating func finish(reading: Duration, storing: Duration? = nil) {
    elapsed = ContinuousClock.now - start
    stages["reading", default: .zero] += reading
    if let storing { stages["storing"] = storing }
  }

  /// The time since the run began.
  var running: Duration { ContinuousClock.now - start }
}

// MARK: - JSON

extension RunReport {
  /// The sums of the files' accounts.
  struct Bytes: Encodable {
    private(set) var size = 0
    private(set) var read = 0
    private(set) var skipped = 0
    private(set) var quarantined = 0

    mutating func add(_ account: ByteAccount) {
      size += account.size
      read += account.read
      skipped += account.skipped
      quarantined += account.quarantined
    }
  }

  private struct File: Encodable {
    var path: String
    var pages: Int
    var first_byte: Int
    var bytes = Bytes()
  }

  private struct SlowPage: Encodable {
    var place: String
    var bytes: Int
    var seconds: Double
  }

  private struct Body: Encodable {
    var jobs: Int
    var pages: Int
    var page_bytes: Int
    var passed_over: [String: Int]
    var passed_over_bytes: Int
    var not_read: Int
    var lost: [String: Int]
    var file_bytes: Bytes
    var file_count: Int
    var files: [File]
    var seconds: Double
    var stage_seconds: [String: Double]
    var slowest_pages: [SlowPage]
    var peak_memory_bytes: Int
  }

  /// The report, indented.
  var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array((try? encoder.encode(body)) ?? Data()) + [0x0A]
  }

  private var body: Body {
    Body(
      jobs: jobs, pages: pages, page_bytes: bytes, passed_over: passed,
      passed_over_bytes: passedBytes,
      not_read: failures,
      lost: losses, file_bytes: account, file_count: fileCount,
      files: files.map { file in
        var entry = File(path: file.path, pages: file.pages, first_byte: file.start)
        entry.bytes.add(file)
        return entry
      }, seconds: elapsed / .seconds(1), stage_seconds: stages.mapValues { $0 / .seconds(1) },
      slowest_pages: slowest.map {
        SlowPage(place: $0.place, bytes: $0.bytes, seconds: $0.total / .seconds(1))
      }, peak_memory_bytes: Self.peakMemory)
  }

  /// The most memory the process ever held; the system counts in kilobytes, macOS in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    #if canImport(Darwin)
      return getrusage(RUSAGE_SELF, &usage) == 0 ? Int(usage.ru_maxrss) : 0
    #else
      return getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0
        ? Int(usage.ru_maxrss) << 10 : 0
    #endif
  }
}
