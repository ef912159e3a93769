#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// An open file of the operating system, as far as writing needs it.
struct FileDescriptor {
  /// The operating system's number.
  let number: Int32
  /// What messages call the file.
  let path: String

  static let standardOutput = FileDescriptor(number: 1, path: "standard output")
  static let standardError = FileDescriptor(number: 2, path: "standard error")

  /// Opens an existing file, device or pipe for writing.
  static func opening(_ path: String) throws(OutputError) -> FileDescriptor {
    let number = open(path, O_WRONLY | O_CLOEXEC)
    guard number >= 0 else { throw .cannotCreate(path: path, reason: lastReason()) }
    return FileDescriptor(number: number, path: path)
  }

  /// Makes the file that is written in place of `path` until it is complete, and says its name.
  ///
  /// The name is one that nothing has yet, so that nobody can have put a link there.
  static func creating(
    for path: String, mode: mode_t?
  ) throws(OutputError) -> (file: FileDescriptor, name: String) {
    for attempt in 0..<100 {
      let name = attempt == 0 ? "\(path).\(getpid()).part" : "\(path).\(getpid()).\(attempt).part"
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      let number = open(name, flags, mode ?? 0o644)
      guard number < 0 else {
        if let mode { fchmod(number, mode) }
        return (FileDescriptor(number: number, path: path), name)
      }
      guard errno == EEXIST else { break }
    }
    throw .cannotCreate(path: path, reason: lastReason())
  }

  /// Writes all of `bytes`, however often the system takes only a part.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(number, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure() }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until the bytes lie on the disk, then closes; devices that cannot wait are fine.
  func finish() throws(OutputError) {
    let isStored = fsync(number) == 0 || [EINVAL, ENOTSUP, EROFS].contains(errno)
    let problem = isStored ? nil : failure()
    guard close(number) == 0 || problem != nil else { throw failure() }
    if let problem { throw problem }
  }

  /// Closes and forgets.
  func abandon() { _ = close(number) }

  private func failure() -> OutputError {
    errno == EPIPE ? .closed : .cannotWrite(path: path, reason: Self.lastReason())
  }

  /// What the operating system says about its last error.
  static func lastReason() -> String {
    String(cString: strerror(errno))
  }
}

private func systemWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(Darwin)
    Darwin.write(number, bytes, count)
  #else
    Glibc.write(number, bytes, count)
  #endif
}
