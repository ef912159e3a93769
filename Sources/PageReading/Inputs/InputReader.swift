/// Reads pages from files, folders and standard input, one at a time, and goes on after a failure.
///
/// ```swift
/// for item in InputReader(["pages/", "more.jsonl", "-"]) {
///   switch item {
///   case .page(let page): print(page.source.path ?? "", page.content.count)
///   case .failure(let failure): print(failure)
///   }
/// }
/// ```
///
/// Folders are walked in the order of their names' bytes; hidden files, notes (`*.md`), expected
/// results (`*.golden.json`, `*.expected.jsonl`), pipes and links to folders in them are skipped.
/// What a file holds (HTML, text, JSON Lines, a JSON value) is told from its bytes. No more than one
/// page and one piece of a file is held.
public struct InputReader: Sequence, IteratorProtocol {
  private var walk: FileWalk
  private let limits: ReadingLimits
  private var current: FilePages?

  /// A reader of `paths`; `-` is standard input.
  public init(_ paths: [String], limits: ReadingLimits = ReadingLimits()) {
    walk = FileWalk(paths)
    self.limits = limits
  }

  /// A reader of a file at `path` that somebody has opened and looked into.
  package init(_ stream: ByteStream, path: String, limits: ReadingLimits = ReadingLimits()) {
    self.init([], limits: limits)
    current = FilePages(stream, path: path, limits: limits)
  }

  /// The next page or failure, `nil` at the end.
  public mutating func next() -> InputItem? {
    while true {
      if let item = current?.next() { return item }
      current = nil
      switch walk.next() {
      case nil: return nil
      case .failure(let failure): return .failure(failure)
      case .success(let path):
        if let failure = open(path) { return .failure(failure) }
      }
    }
  }

  /// Opens the file.
  private mutating func open(_ path: String) -> ReadingFailure? {
    guard let stream = ByteStream(path: path) else {
      return ReadingFailure(.unreadable, path: path)
    }
    current = FilePages(stream, path: path, limits: limits)
    return nil
  }
}
