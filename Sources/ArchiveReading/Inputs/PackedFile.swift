/// A file that is needed whole, packed with gzip, Zstandard, xz or bzip2 or not.
///
/// ```swift
/// PackedFile.bytes(at: "gold.jsonl.gz")    // the lines, unpacked
/// ```
public enum PackedFile {
  /// No file is unpacked beyond this many bytes.
  public static let maximumBytes = 2 << 30

  /// The unpacked bytes of the file at `path`, `-` for standard input; `nil` if it cannot be read, is
  /// damaged or too long.
  public static func bytes(at path: String) -> [UInt8]? {
    guard let file = FileBytes(path: path) else { return nil }
    var opening = FileOpening(file, path: path, limits: ArchiveLimits())
    return opening.content(limit: maximumBytes)
  }
}
