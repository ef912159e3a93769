/// Times a piece of work by the clock: the shortest of several runs.
///
/// The shortest run is the one that other work on the machine disturbed least.
struct Stopwatch {
  /// How often the work is done.
  let runs: Int

  /// The shortest time in seconds, and what the last run gave.
  func time<Result>(_ work: () -> Result) -> (seconds: Double, result: Result) {
    var (best, result) = once(work)
    for _ in 1..<max(runs, 2) {
      let (seconds, next) = once(work)
      best = min(best, seconds)
      result = next
    }
    return (best, result)
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
