#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// How much processor time the page at work may still take; whatever works long asks it now and then.
///
/// ```swift
/// let budget = PageBudget(seconds: 60)
/// let document = budget.spend { pipeline.document(from: page) }
/// if budget.isExhausted { print("given up at the stage \(budget.stage)") }
/// ```
///
/// A loop that may be long ends when `PageBudget.isSpent`: nobody stops a thread from outside, so that
/// a page which is given up leaves nothing behind. What was made of the page is then thrown away. The
/// time is that of the thread, so that a busy or sleeping machine costs no page anything.
public final class PageBudget: @unchecked Sendable {
  // One thread at a time works on a page, and only that thread touches the counts.

  /// The budget of the page that this thread works on, if there is one.
  @TaskLocal public static var current: PageBudget?

  /// Whether the page at work must be given up.
  public static var isSpent: Bool { current?.isSpent ?? false }

  /// The clock is asked once in so many questions.
  private static let interval = 32

  /// The seconds of processor time that the page may take.
  public let seconds: Int
  /// Whether the time was over when somebody asked.
  public private(set) var isExhausted = false
  /// The stage at which the page is.
  public var stage = "reading"

  private let now: @Sendable () -> Duration
  private var start = Duration.zero
  private var questions = 0

  /// A budget of `seconds` of the thread's processor time.
  public convenience init(seconds: Int) {
    self.init(seconds: seconds, now: { Self.threadTime })
  }

  /// A budget by another clock, for tests.
  package init(seconds: Int, now: @escaping @Sendable () -> Duration) {
    (self.seconds, self.now) = (seconds, now)
  }

  /// Does the work on one page within this budget.
  public func spend<Result>(_ work: () throws -> Result) rethrows -> Result {
    start = now()
    return try Self.$current.withValue(self, operation: work)
  }

  /// Whether the time is over; once it is, it stays so.
  public var isSpent: Bool {
    guard !isExhausted else { return true }
    questions &+= 1
    guard questions % Self.interval == 0 else { return false }
    isExhausted = now() - start >= .seconds(seconds)
    return isExhausted
  }

  private static var threadTime: Duration {
    var time = timespec()
    guard clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return .zero }
    return .seconds(Int(time.tv_sec)) + .nanoseconds(Int(time.tv_nsec))
  }
}
