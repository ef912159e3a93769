internal import VietnameseText

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
/// target that is given up before `finish()` removes it again, and so does `UnfinishedFiles` when a
/// signal ends the program. The other name is made anew and follows no link; a file that is replaced
/// hands its mode on. Devices and pipes are written to directly, since a rename would replace them.
public final class OutputTarget {
  private let file: FileDescriptor
  private let rename: (from: String, to: String)?
  private var isOpen = true
  private let isTerminal: Bool

  /// A target at `path`; `nil` or `-` is standard output.
  ///
  /// - Throws: `OutputError.cannotCreate` if the folder is missing or may not be written to, or a
  ///   symbolic link stands at `path`.
  public init(path: String?) throws(OutputError) {
    let place = path.flatMap { $0 == "-" ? nil : FilePlace($0) }
    (file, rename) = try Self.opened(path ?? "-", place)
    isTerminal = isatty(file.number) == 1
    if let rename { UnfinishedFiles.add(rename.from) }
  }

  private static func opened(
    _ path: String, _ place: FilePlace?
  ) throws(OutputError) -> (FileDescriptor, (from: String, to: String)?) {
    switch place?.kind {
    case nil: return (.standardOutput, nil)
    case .link: throw .cannotCreate(path: path, reason: "a symbolic link stands there")
    case .special: return (try .opening(path), nil)
    case .nothing, .file:
      let (file, temporary) = try FileDescriptor.creating(for: path, mode: place?.mode)
      return (file, (temporary, path))
    }
  }

  deinit { abandon() }

  /// Sends `bytes` on.
  ///
  /// - Throws: `OutputError.cannotWrite`, or `closed` when the reader of a pipe has gone.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    try file.write(isTerminal ? Self.visible(bytes) : bytes)
  }

  /// Sends `bytes` on that hold colours and nothing else a terminal would obey.
  ///
  /// - Throws: `OutputError.cannotWrite`, or `closed` when the reader of a pipe has gone.
  public func write(styled bytes: [UInt8]) throws(OutputError) { try file.write(bytes) }

  /// What a terminal is shown: text from pages may hold what it would obey.
  private static func visible(_ bytes: [UInt8]) -> [UInt8] {
    Array(VisibleText.lines(String(decoding: bytes, as: UTF8.self)).utf8)
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
    guard let rename else { return }
    guard systemRename(rename.from, rename.to) != 0 else {
      return UnfinishedFiles.remove(rename.from)
    }
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
    guard let rename else { return }
    unlink(rename.from)
    UnfinishedFiles.remove(rename.from)
  }
}

/// What stands at a path before something is written there.
private struct FilePlace {
  enum Kind {
    case nothing, file, link, special
  }

  let kind: Kind
  /// The permissions of the file, or those of a new one before the process's mask.
  let mode: mode_t?

  init(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      (kind, mode) = (.nothing, nil)
      return
    }
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    // The links of /dev and /proc lead to what the process has open: they are the system's own.
    if isLink, !path.hasPrefix("/dev/"), !path.hasPrefix("/proc/") {
      (kind, mode) = (.link, nil)
    } else {
      let isFile = status.st_mode & S_IFMT == S_IFREG
      (kind, mode) = isFile ? (.file, status.st_mode & 0o777) : (.special, nil)
    }
  }
}

private func systemRename(_ from: String, _ to: String) -> Int32 {
  #if canImport(Darwin)
    Darwin.rename(from, to)
  #else
    Glibc.rename(from, to)
  #endif
}
