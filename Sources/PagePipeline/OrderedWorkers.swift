internal import Foundation

/// Works on a stream of inputs with several threads and gives the results in the order of the inputs.
///
/// ```swift
/// let workers = OrderedWorkers(jobs: 4, next: { source.next() }, work: { $0.count })
/// while let count = workers.next() { print(count) }
/// ```
///
/// The threads take turns at `next`, so that reading needs no thread of its own. No more inputs are
/// under way than `window` or, by `cost`, `budget` allow. There are never more than `jobs` threads: work
/// that takes too long has to end itself (`PageBudget`).
public final class OrderedWorkers<Input: Sendable, Output: Sendable>: @unchecked Sendable {
  // Everything mutable is touched only with the condition locked, save that one thread at a time,
  // the one that set `isReading`, calls `read`.
  private enum Slot {
    case working
    case done(Output, cost: Int)
  }

  /// What is done with inputs.
  public struct Plan: Sendable {
    /// Makes an output of an input.
    public var work: @Sendable (Input) -> Output
    /// What an input counts of the budget.
    public var cost: @Sendable (Input) -> Int = { _ in 0 }
    /// How many inputs may be under way for each thread.
    public var window = 16
    /// How much all inputs under way may cost together; one is always let in.
    public var budget = 24 << 20

    /// A plan with the usual limits.
    public init(work: @escaping @Sendable (Input) -> Output) { self.work = work }
  }

  private let condition = NSCondition()
  private let plan: Plan
  private let window: Int
  private let read: () -> Input?
  private var slots: [Int: Slot] = [:]
  private var taken = 0
  private var given = 0
  private var costUnderWay = 0
  private var isReading = false
  private var isExhausted = false

  /// Starts `jobs` threads, at least one, on the inputs that `next` gives.
  ///
  /// `next` is called by one thread at a time.
  public init(jobs: Int, plan: Plan, next: @escaping () -> Input?) {
    self.plan = plan
    read = next
    window = plan.window * max(jobs, 1)
    for _ in 0..<max(jobs, 1) { startThread() }
  }

  /// Lets the threads end; inputs under way are finished, no more are taken.
  public func stop() {
    condition.withLock {
      isExhausted = true
      condition.broadcast()
    }
  }

  private func startThread() {
    let thread = Thread { self.run() }
    thread.stackSize = 8 << 20
    thread.start()
  }
}

// MARK: - Threads

extension OrderedWorkers {
  private func run() {
    while let (number, input) = take() {
      let output = plan.work(input)
      finish(number, output, cost: plan.cost(input))
    }
  }

  /// The next input and its number, when there is room for it.
  private func take() -> (Int, Input)? {
    condition.lock()
    defer { condition.unlock() }
    while !isExhausted, isReading || isFull { condition.wait() }
    guard !isExhausted else { return nil }
    isReading = true
    condition.unlock()
    let input = read()
    condition.lock()
    isReading = false
    condition.broadcast()
    guard let input, !isExhausted else {
      isExhausted = true
      return nil
    }
    defer { taken += 1 }
    slots[taken] = .working
    costUnderWay += plan.cost(input)
    return (taken, input)
  }

  private var isFull: Bool {
    taken - given >= window || costUnderWay >= plan.budget && taken > given
  }

  /// Puts down a result.
  private func finish(_ number: Int, _ output: Output, cost: Int) {
    condition.withLock {
      slots[number] = .done(output, cost: cost)
      if number == given { condition.broadcast() }
    }
  }
}

// MARK: - Results

extension OrderedWorkers {
  /// The next result; `nil` when all are given.
  public func next() -> Output? {
    condition.lock()
    defer { condition.unlock() }
    while true {
      switch slots[given] {
      case .done(let output, let cost): return give(output, cost: cost)
      case .working: condition.wait()
      case nil:
        guard !isExhausted || isReading || given < taken else { return nil }
        condition.wait()
      }
    }
  }

  private func give(_ output: Output, cost: Int) -> Output {
    slots[given] = nil
    given += 1
    costUnderWay -= cost
    condition.broadcast()
    return output
  }
}
