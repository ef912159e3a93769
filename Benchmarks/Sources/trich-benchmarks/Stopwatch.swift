/// Times a piece of work by the clock: the median of several runs.
struct Stopwatch {
  /// How often the work is done.
  let runs: Int

  /// The median time in seconds, and what the last run gave.
  func time<Result>(_ work: () -> Result) -> (seconds: Double, result: Result) {
    var times: [Double] = []
    var (seconds, result) = once(work)
    times.append(seconds)
    for _ in 1..<max(runs, 3) {
      (seconds, result) = once(work)
      times.append(seconds)
    }
    return (times.sorted()[times.count / 2], result)
  }

  /// The time in seconds of doing the work once, and what it gave.
  func timeOnce<Result>(_ work: () -> Result) -> (seconds: Double, result: Result) { once(work) }

  private func once<Result>(_ work: () -> Result) -> (Double, Result) {
    let clock = ContinuousClock()
    let start = clock.now
    let result = work()
    return ((clock.now - start) / .seconds(1), result)
  }
}
