internal import CBundledData

/// A data file compiled into the program, so that the binary needs nothing beside it.
///
/// ```swift
/// BundledFile.named("Reference/provinces.tsv")?.text   // "gso_code\tiso_3166_2\t…"
/// BundledFile.named("no such file")                    // nil
/// ```
public struct BundledFile: Sendable {
  /// The path below `Sources/CBundledData`, with `/` between folders.
  public let name: String
  /// The file's bytes as they lie in the repository.
  public let bytes: [UInt8]

  /// The bytes read as UTF-8.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The file of exactly this name, or `nil`.
  public static func named(_ name: String) -> BundledFile? {
    names.firstIndex(of: name).map(file(at:))
  }

  /// All files whose name begins with `folder` and a slash, in the order of their names.
  public static func inFolder(_ folder: String) -> [BundledFile] {
    names.indices.filter { names[$0].hasPrefix(folder + "/") }.map(file(at:))
  }

  private static let names: [String] = (0..<trich_bundled_count()).map {
    String(cString: trich_bundled_file($0).name)
  }

  private static func file(at index: Int) -> BundledFile {
    let file = trich_bundled_file(index)
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
    return BundledFile(name: names[index], bytes: Array(bytes))
  }
}
