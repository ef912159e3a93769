#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The right to write a store, which one process has at a time.
///
/// ```swift
/// let lock = try StoreLock(of: "facts.db")    // facts.db-lock
/// lock.release()
/// ```
///
/// The operating system holds the lock on a file beside the store: when a process is killed, only
/// the empty file is left of it.
final class StoreLock: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Takes the lock of the store at `store`.
  ///
  /// - Throws: `StoreFailure` if another process has it, or its file cannot be made.
  init(of store: String) throws(StoreFailure) {
    path = store + "-lock"
    while true {
      let descriptor = try Self.taken(path, of: store)
      // Who had the lock before may have removed the file meanwhile; then it locks nobody out.
      if Self.isFile(descriptor, at: path) {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  deinit { close(descriptor) }

  /// Removes the file, so that another process can make and lock its own.
  func release() { unlink(path) }

  private static func taken(_ path: String, of store: String) throws(StoreFailure) -> Int32 {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw StoreFailure(
        store, String(cString: strerror(errno)),
        hint: "check that its folder is there and may be written")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return descriptor }
    let reason = errno
    close(descriptor)
    throw reason == EWOULDBLOCK
      ? StoreFailure(
        store, "another `trich ingest` writes to it",
        hint: "wait until it is done, or give another store")
      : StoreFailure(
        store, "it cannot be locked: \(String(cString: strerror(reason)))",
        hint: "put it on a disk of this machine")
  }

  private static func isFile(_ descriptor: Int32, at path: String) -> Bool {
    var (held, there) = (stat(), stat())
    return fstat(descriptor, &held) == 0 && stat(path, &there) == 0
      && held.st_ino == there.st_ino && held.st_dev == there.st_dev
  }
}
