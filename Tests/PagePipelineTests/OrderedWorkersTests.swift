import Foundation
import PagePipeline
import Testing

@Suite("Ordered workers")
struct OrderedWorkersTests {
  private func results(
    _ count: Int, jobs: Int, _ plan: OrderedWorkers<Int, Int>.Plan
  ) -> [Int] {
    var numbers = (0..<count).makeIterator()
    let workers = OrderedWorkers(jobs: jobs, plan: plan, next: { numbers.next() })
    var results: [Int] = []
    while let result = workers.next() { results.append(result) }
    return results
  }

  @Test("results come in the order of the inputs, however many threads work", arguments: [1, 2, 7])
  func order(jobs: Int) {
    let plan = OrderedWorkers<Int, Int>.Plan { number in
      if number % 5 == 0 { Thread.sleep(forTimeInterval: 0.002) }
      return number * 2
    }
    #expect(results(300, jobs: jobs, plan) == (0..<300).map { $0 * 2 })
  }

  @Test("no inputs give no results; costs beyond the budget still pass one by one")
  func edges() {
    #expect(results(0, jobs: 3, .init { $0 }).isEmpty)
    var plan = OrderedWorkers<Int, Int>.Plan { $0 }
    plan.cost = { _ in 1 << 40 }
    #expect(results(40, jobs: 3, plan) == Array(0..<40))
  }

  @Test("no more inputs are under way than the window allows")
  func window() {
    let greatest = Greatest()
    var plan = OrderedWorkers<Int, Int>.Plan { $0 }
    plan.window = 2
    var numbers = (0..<100).makeIterator()
    let workers = OrderedWorkers(jobs: 3, plan: plan) { numbers.next().map { greatest.note($0) } }
    var given = 0
    while workers.next() != nil {
      given += 1
      greatest.given(given)
    }
    #expect(given == 100 && greatest.distance <= 7)
  }

  @Test("an input that takes long holds up no more threads than there are jobs")
  func threads() {
    let crowd = Crowd()
    let plan = OrderedWorkers<Int, Int>.Plan { number in
      crowd.enter()
      defer { crowd.leave() }
      if number % 3 == 0 { Thread.sleep(forTimeInterval: 0.05) }
      return number
    }
    #expect(results(12, jobs: 2, plan) == Array(0..<12))
    #expect(crowd.greatest <= 2)
  }
}

/// How many threads were ever at work at the same time.
private final class Crowd: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0
  private(set) var greatest = 0

  func enter() {
    lock.withLock {
      count += 1
      greatest = max(greatest, count)
    }
  }

  func leave() { lock.withLock { count -= 1 } }
}

/// How far reading ever was ahead of the results.
private final class Greatest: @unchecked Sendable {
  private let lock = NSLock()
  private var delivered = 0
  private(set) var distance = 0

  func note(_ number: Int) -> Int {
    lock.withLock { distance = max(distance, number + 1 - delivered) }
    return number
  }

  func given(_ count: Int) { lock.withLock { delivered = count } }
}
