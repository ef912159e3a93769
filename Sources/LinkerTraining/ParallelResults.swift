internal import Synchronization

/// Results of workers, put down under a lock.
final class Results<Output: Sendable>: Sendable {
  private let slots: Mutex<[Output?]>

  init(count: Int) { slots = Mutex(Array(repeating: nil, count: count)) }

  func set(_ output: Output, at index: Int) { slots.withLock { $0[index] = output } }

  var all: [Output] { slots.withLock { $0.compactMap { $0 } } }
}
