internal import Foundation

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The files that are being written, so that a signal which ends the program can take them away.
///
/// ```swift
/// UnfinishedFiles.removeOnSignals()    // once, when the program begins
/// ```
public enum UnfinishedFiles {
  /// The paths, as C strings that live until they are taken out.
  private static let paths = Paths()

  private final class Paths: @unchecked Sendable {
    // Everything is touched only with the lock held.
    private let lock = NSLock()
    private var names: Set<String> = []

    func change(_ body: (inout Set<String>) -> Void) { lock.withLock { body(&names) } }
    var all: Set<String> { lock.withLock { names } }
  }

  static func add(_ path: String) { paths.change { $0.insert(path) } }

  static func remove(_ path: String) { paths.change { $0.remove(path) } }

  /// Lets SIGINT, SIGTERM and SIGHUP end the program only when what was not finished is removed.
  ///
  /// A signal that is ignored stays so.
  /// A thread of its own waits for the signals, since a handler could do nothing of this safely.
  public static func removeOnSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      sigaddset(&signals, number)
    }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let awaited = signals
    Thread.detachNewThread { end(at: awaited) }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return isIgnoring(action)
  }

  private static func end(at signals: sigset_t) {
    var signals = signals
    var number: Int32 = 0
    guard sigwait(&signals, &number) == 0 else { return }
    for path in paths.all { unlink(path) }
    signal(number, SIG_DFL)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    kill(getpid(), number)
  }
}

private func isIgnoring(_ action: sigaction) -> Bool {
  #if canImport(Darwin)
    unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 1
  #else
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  #endif
}
