internal import Foundation

/// Walks paths and folders in a stable order, giving one file after another.
///
/// ```swift
/// var walk = FileWalk(["pages/", "crawl.warc.gz"])
/// walk.next()     // .success("pages/a.html")
/// ```
///
/// A link within a folder is followed to a file of that folder and nowhere else, so that a folder from
/// strangers shows nothing but itself. Folders are read when they are reached; names are ordered by their bytes, whatever the locale.
public struct FileWalk {
  private var pending: [(path: String, root: String?)]
  /// Whether the last file was named itself, and not found in a folder.
  public private(set) var isGiven = true

  /// Names that hold expected results or notes and no pages.
  private static let skippedEndings = [".golden.json", ".expected.jsonl", ".md"]

  /// A walk over `paths`; `-`, standard input, is given as it is.
  public init(_ paths: [String]) {
    pending = paths.reversed().map { ($0, nil) }
  }

  /// The next file's path or why a path leads nowhere; `nil` at the end.
  public mutating func next() -> Result<String, ReadingFailure>? {
    while let (path, root) = pending.popLast() {
      isGiven = root == nil
      if path == "-" { return .success(path) }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        return .failure(ReadingFailure(.noSuchPath, path: path))
      }
      if let root, !isFollowed(path, isFolder: isFolder.boolValue, within: root) { continue }
      if !isFolder.boolValue { return .success(path) }
      guard FileManager.default.isReadableFile(atPath: path) else {
        return .failure(ReadingFailure(.unreadable, path: path))
      }
      push(path, root: root ?? path)
    }
    return nil
  }

  /// Whether a thing found in the folder `root` is read: a pipe would wait, a linked folder lead in
  /// circles, and a link out of the folder show what nobody gave.
  private func isFollowed(_ path: String, isFolder: Bool, within root: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    switch attributes?[.type] as? FileAttributeType {
    case .typeRegular, .typeDirectory: return true
    case .typeSymbolicLink: return !isFolder && Self.isWithin(root, path)
    default: return false
    }
  }

  /// Whether a link leads to a plain file somewhere below `root`.
  private static func isWithin(_ root: String, _ link: String) -> Bool {
    let target = URL(fileURLWithPath: link).resolvingSymlinksInPath().path
    let folder = URL(fileURLWithPath: root).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    return target.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
      && attributes?[.type] as? FileAttributeType == .typeRegular
  }

  private mutating func push(_ folder: String, root: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    let ordered = names.filter(Self.isPage).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    pending += ordered.reversed().map { (base + $0, root) }
  }

  private static func isPage(_ name: String) -> Bool {
    !name.hasPrefix(".") && !skippedEndings.contains { name.hasSuffix($0) }
  }
}
