#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Where output goes: standard output, or a file that appears only when it is complete.
///
/// ```swift
/// let target = try OutputTarget(path: "out/facts.jsonl")
/// try target.write(bytes)
/// try target.finish()      // now the file is there, whole
/// ```
///
/// A file is written under another name in the same folder, brought to the disk and renamed; a
/// target that is given up before `finish()` removes it again. Devices and pipes are written to
/// directly, since a rename would replace them.
public final class OutputTarget {
  private let file: FileDescriptor
  private let rename: (from: String, to: String)?
  private var isOpen = true

  /// A target at `path`; `nil` or `-` is standard output.
  ///
  /// - Throws: `OutputError.cannotCreate` if the folder is missing or may not be written to.
  public init(path: String?) throws(OutputError) {
    guard let path, path != "-" else {
      (file, rename) = (.standardOutput, nil)
      return
    }
    if Self.isSpecial(path) {
      (file, rename) = (try .opening(path), nil)
      return
    }
    let temporary = "\(path).\(getpid()).part"
    (file, rename) = (try .creating(temporary, for: path), (temporary, path))
  }

  deinit { abandon() }

  /// Sends `bytes` on.
  ///
  /// - Throws: `OutputError.cannotWrite`, or `closed` when the reader of a pipe has gone.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    try file.write(bytes)
  }

  /// Makes the output complete: brings it to the disk and gives it its name.
  public func finish() throws(OutputError) {
    guard isOpen else { return }
    if rename == nil, file.number == FileDescriptor.standardOutput.number { return isOpen = false }
    isOpen = false
    do { try file.finish() } catch {
      removeTemporary()
      throw error
    }
    try giveName()
  }

  private func giveName() throws(OutputError) {
    guard let rename, systemRename(rename.from, rename.to) != 0 else { return }
    let reason = FileDescriptor.lastReason()
    removeTemporary()
    throw .cannotCreate(path: rename.to, reason: reason)
  }

  private func abandon() {
    guard isOpen, file.number != FileDescriptor.standardOutput.number else { return }
    isOpen = false
    file.abandon()
    removeTemporary()
  }

  private func removeTemporary() {
    if let rename { unlink(rename.from) }
  }

  /// Whether something other than a plain file stands at `path`.
  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }
}

private func systemRename(_ from: String, _ to: String) -> Int32 {
  #if canImport(Darwin)
    Darwin.rename(from, to)
  #else
    Glibc.rename(from, to)
  #endif
}
