internal import Foundation

/// A file of pages as it was found: its place, and what tells whether it changed.
///
/// ```swift
/// SourceFile(path: "crawl.warc.gz")?.path    // "/data/crawl.warc.gz"
/// SourceFile(path: "-")?.isStream            // true: standard input
/// ```
public struct SourceFile: Hashable, Sendable {
  /// The whole path, `-` for standard input.
  public let path: String
  /// How many bytes it has.
  public let size: Int?
  /// When it was changed, in seconds since 1970.
  public let modified: Double?

  /// Whether it can be read only once.
  public var isStream: Bool { path == "-" }

  /// The file at `path`; `nil` if nothing can be said of it.
  public init?(path: String) {
    guard path != "-" else {
      self.init(path: "-", size: nil, modified: nil)
      return
    }
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      return nil
    }
    self.init(
      path: URL(fileURLWithPath: path).standardizedFileURL.path,
      size: attributes[.size] as? Int,
      modified: (attributes[.modificationDate] as? Date)?.timeIntervalSince1970)
  }

  /// A file of this size and time.
  public init(path: String, size: Int?, modified: Double?) {
    (self.path, self.size, self.modified) = (path, size, modified)
  }
}
