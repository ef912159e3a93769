import DocumentModel
import Foundation
import Testing

@Suite("Page budget")
struct PageBudgetTests {
  @Test("it is spent when the time of its clock is over, and stays so")
  func runsOut() {
    let clock = Clock()
    let budget = PageBudget(seconds: 2, now: { clock.now })
    let early = budget.spend { (0..<100).contains { _ in PageBudget.isSpent } }
    #expect(!early && !budget.isExhausted)
    let late = budget.spend {
      clock.now += .seconds(2)
      return (0..<100).contains { _ in PageBudget.isSpent }
    }
    #expect(late && budget.isExhausted && budget.isSpent)
  }

  @Test("where nobody set one, nothing is ever given up")
  func noBudget() {
    #expect(PageBudget.current == nil)
    #expect(!(0..<100).contains { _ in PageBudget.isSpent })
  }

  @Test("waiting costs nothing: the clock is the thread's own")
  func waitingIsFree() throws {
    let budget = PageBudget(seconds: 1)
    let spent = budget.spend {
      var pause = timespec(tv_sec: 1, tv_nsec: 200_000_000)
      nanosleep(&pause, nil)
      return (0..<100).contains { _ in PageBudget.isSpent }
    }
    #expect(!spent)
  }
}

/// A clock that a test sets.
private final class Clock: @unchecked Sendable {
  var now = Duration.zero
}
