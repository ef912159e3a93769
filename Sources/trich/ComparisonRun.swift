internal import ArchiveReading
internal import FactOutput
internal import PageReading
internal import RuleTesting

/// One run of `trich diff`: reads in batches, compares a batch side by side, writes in order.
struct ComparisonRun {
  private let comparer: BookComparer
  private let format: DifferenceFormat
  private let target: OutputTarget
  private var batch = PageBatch()
  /// The counts so far.
  private(set) var summary = DifferenceSummary()
  /// How much could not be read.
  private(set) var failures = 0

  private let seconds: Int

  init(
    comparer: BookComparer, format: DifferenceFormat, target: OutputTarget, limits: LimitOptions
  ) {
    seconds = limits.pageSeconds
    (self.comparer, self.format, self.target) = (comparer, format, target)
  }

  /// Reads the pages of `inputs` to the end and completes the output.
  mutating func read(_ inputs: PageInputs) async throws {
    try target.write(Array(format.head.utf8))
    for item in inputs {
      switch item {
      case .page(let page):
        batch.append(page)
        if batch.isFull { try await flush() }
      case .failure(let failure):
        failures += 1
        Console.say(failure)
      }
    }
    try await flush()
    try target.write(Array(format.tail(summary).utf8))
    try target.finish()
  }

  /// The differences of a page, none if it was given up.
  private mutating func differences(
    of result: Result<[RecordDifference], ReadingFailure>
  ) -> [RecordDifference] {
    switch result {
    case .success(let differences): return differences
    case .failure(let failure):
      failures += 1
      Console.say(failure)
      return []
    }
  }

  private mutating func flush() async throws {
    var text = ""
    for result in await comparer.differences(on: batch.take(), seconds: seconds) {
      let differences = differences(of: result)
      for (index, difference) in differences.enumerated() {
        text += format.written(difference, number: summary.total + index)
      }
      summary.add(differences)
    }
    try target.write(Array(text.utf8))
  }
}
