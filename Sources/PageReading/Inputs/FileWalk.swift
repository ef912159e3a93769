internal import Foundation

/// Walks paths and folders in a stable order, giving one file after another.
///
/// ```swift
/// var walk = FileWalk(["pages/", "crawl.warc.gz"])
/// walk.next()     // .success("pages/a.html")
/// ```
///
/// Folders are read when they are reached; names are ordered by their bytes, whatever the locale.
public struct FileWalk {
  private var pending: [(path: String, isGiven: Bool)]
  /// Whether the last file was named itself, and not found in a folder.
  public private(set) var isGiven = true

  /// Names that hold expected results or notes and no pages.
  private static let skippedEndings = [".golden.json", ".expected.jsonl", ".md"]

  /// A walk over `paths`; `-`, standard input, is given as it is.
  public init(_ paths: [String]) {
    pending = paths.reversed().map { ($0, true) }
  }

  /// The next file's path or why a path leads nowhere; `nil` at the end.
  public mutating func next() -> Result<String, ReadingFailure>? {
    while let (path, isGiven) = pending.popLast() {
      self.isGiven = isGiven
      if path == "-" { return .success(path) }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        return .failure(ReadingFailure(.noSuchPath, path: path))
      }
      if !isGiven, !isFollowed(path, isFolder: isFolder.boolValue) { continue }
      if !isFolder.boolValue { return .success(path) }
      guard FileManager.default.isReadableFile(atPath: path) else {
        return .failure(ReadingFailure(.unreadable, path: path))
      }
      push(path)
    }
    return nil
  }

  /// Whether a thing found in a folder is read: a pipe would wait, a linked folder lead in circles.
  private func isFollowed(_ path: String, isFolder: Bool) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let type = attributes?[.type] as? FileAttributeType
    return type == .typeRegular || type == .typeDirectory || type == .typeSymbolicLink && !isFolder
  }

  private mutating func push(_ folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    let ordered = names.filter(Self.isPage).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    pending += ordered.reversed().map { (base + $0, false) }
  }

  private static func isPage(_ name: String) -> Bool {
    !name.hasPrefix(".") && !skippedEndings.contains { name.hasSuffix($0) }
  }
}
