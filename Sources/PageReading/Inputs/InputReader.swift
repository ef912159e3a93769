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
  private var current: (any ContentReader)?
  private var opened: (stream: ByteStream, path: String)?

  /// A reader of `paths`; `-` is standard input.
  public init(_ paths: [String], limits: ReadingLimits = ReadingLimits()) {
    walk = FileWalk(paths)
    self.limits = limits
  }

  /// A reader of a file at `path` that somebody has opened and looked into.
  package init(_ stream: ByteStream, path: String, limits: ReadingLimits = ReadingLimits()) {
    self.init([], limits: limits)
    opened = (stream, path)
  }

  /// The next page or failure, `nil` at the end.
  public mutating func next() -> InputItem? {
    while true {
      if let item = current?.next() { return item }
      current = nil
      if let (stream, path) = opened {
        opened = nil
        if let failure = open(stream, path) { return .failure(failure) }
        continue
      }
      switch walk.next() {
      case nil: return nil
      case .failure(let failure): return .failure(failure)
      case .success(let path):
        if let failure = open(path) { return .failure(failure) }
      }
    }
  }

  /// Opens the file with the reader of its kind.
  private mutating func open(_ path: String) -> ReadingFailure? {
    guard let stream = ByteStream(path: path) else {
      return ReadingFailure(.unreadable, path: path)
    }
    return open(stream, path)
  }

  private mutating func open(_ stream: ByteStream, _ path: String) -> ReadingFailure? {
    var stream = stream
    switch ContentKind(stream.peek(ContentKind.window)) {
    case .empty: return ReadingFailure(.emptyFile, path: path)
    case .binary(let format): return ReadingFailure(.binaryFile(format: format), path: path)
    case .html: current = WholeFileReader(stream, .html, path: path, limits: limits)
    case .text: current = WholeFileReader(stream, .text, path: path, limits: limits)
    case .jsonLines: current = JSONLinesReader(stream, path: path, limits: limits)
    case .jsonValue: current = JSONValueReader(stream, path: path, limits: limits)
    }
    return nil
  }
}
