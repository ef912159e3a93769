internal import PageCleaning
internal import PageReading

/// Does one stage over and over on the same pages, for a profiler to look at or to count
/// instructions.
struct StageRepetition {
  private enum Stage: String {
    case dom = "--dom"
    case reading = "--reading"
    case cleaning = "--cleaning"
  }

  /// The options as the command line takes them.
  static let usage = "trich-benchmarks [--dom | --reading | --cleaning TIMES]"

  private let stage: Stage
  private let times: Int

  /// The stage and the number of times, if these are the first two of `options`.
  init?(options: [String]) {
    guard let stage = options.first.flatMap(Stage.init),
      let times = options.dropFirst().first.flatMap({ Int($0) })
    else {
      return nil
    }
    (self.stage, self.times) = (stage, times)
  }

  /// How many trees or blocks came of it in all.
  func run(on pages: [PageInput]) -> Int {
    let work = work()
    return (0..<times).reduce(0) { sum, _ in pages.reduce(sum) { $0 + work($1) } }
  }

  private func work() -> (PageInput) -> Int {
    switch stage {
    case .dom:
      return { ParserBaseline.parse($0.content) ? 1 : 0 }
    case .reading:
      let reader = PageReader()
      return { reader.read($0).blocks.count }
    case .cleaning:
      let cleaner = PageCleaner()
      return { cleaner.clean($0, scope: .article).blocks.count }
    }
  }
}
