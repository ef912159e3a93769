internal import Foundation

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Keeps what was lost of archives: a list, and the bytes themselves for a closer look.
///
/// ```swift
/// let quarantine = try QuarantineFolder("lost")
/// try quarantine.keep(lost)    // lost/quarantine.jsonl and lost/crawl.warc.gz.5120
/// ```
///
/// Every loss has a file of its own, and no file that lies there is overwritten. What cannot be copied is
/// listed without a file, and the run goes on.
///
/// Each line of `quarantine.jsonl` has `path`, `offset`, `length`, `reason`, `message`, and the name
/// of the `file` with the bytes, `null` where they cannot be read again.
public final class QuarantineFolder {
  /// Why something could not be kept.
  public struct Failure: Error, CustomStringConvertible {
    /// What happened, where, and what to do.
    public let description: String
  }

  private struct Line: Encodable {
    var path: String
    var offset: Int
    var length: Int
    var reason: String
    var message: String
    var file: String?

    enum CodingKeys: CodingKey {
      case path, offset, length, reason, message, file
    }

    // A key without a value is null, never left out.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(path, forKey: .path)
      try container.encode(offset, forKey: .offset)
      try container.encode(length, forKey: .length)
      try container.encode(reason, forKey: .reason)
      try container.encode(message, forKey: .message)
      try container.encode(file, forKey: .file)
    }
  }

  private static let piece = 1 << 20
  private let folder: String
  private let list: FileHandle

  /// A quarantine in `folder`, which is made if it is missing; the list of an earlier run is
  /// replaced.
  public init(_ folder: String) throws(Failure) {
    self.folder = folder
    let path = folder + "/quarantine.jsonl"
    let files = FileManager.default
    try? files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard files.createFile(atPath: path, contents: nil),
      let list = FileHandle(forWritingAtPath: path)
    else { throw Self.failure(path) }
    self.list = list
  }

  /// Lists `lost` and copies its bytes.
  ///
  /// - Throws: `Failure` if the list cannot be written.
  public func keep(_ lost: LostBytes) throws(Failure) {
    let line = Line(
      path: lost.path, offset: lost.range.lowerBound, length: lost.range.count,
      reason: lost.reason.id, message: lost.message, file: copy(lost))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      try list.write(contentsOf: encoder.encode(line) + [0x0A])
    } catch {
      throw Self.failure("\(folder)/quarantine.jsonl")
    }
  }

  /// Copies the bytes piece by piece to a new file and gives its name; `nil` if they cannot be read
  /// again, or not be stored.
  private func copy(_ lost: LostBytes) -> String? {
    guard lost.path != "-", let source = FileHandle(forReadingAtPath: lost.path),
      let (name, copy) = newFile(for: lost)
    else { return nil }
    do {
      try source.seek(toOffset: UInt64(lost.range.lowerBound))
      var left = lost.range.count
      while left > 0, let piece = try source.read(upToCount: min(left, Self.piece)), !piece.isEmpty
      {
        try copy.write(contentsOf: piece)
        left -= piece.count
      }
      return name
    } catch {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
      return nil
    }
  }

  /// The bytes of a name that are kept, so that it has room for a number below the system's 255.
  private static let longestName = 160

  /// An empty file that was not there before.
  private func newFile(for lost: LostBytes) -> (name: String, file: FileHandle)? {
    let whole = (lost.path as NSString).lastPathComponent
    var stem = whole
    while stem.utf8.count > Self.longestName { stem.removeLast() }
    for attempt in 1..<10_000 {
      let suffix = attempt == 1 ? "" : "-\(attempt)"
      let name = "\(stem).\(lost.range.lowerBound)\(suffix)"
      let number = open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      if number >= 0 { return (name, FileHandle(fileDescriptor: number, closeOnDealloc: true)) }
      guard errno == EEXIST else { return nil }
    }
    return nil
  }

  private static func failure(_ path: String) -> Failure {
    Failure(
      description: "\(path): cannot be written; check the folder given with --quarantine, and that "
        + "the disk has room")
  }
}
