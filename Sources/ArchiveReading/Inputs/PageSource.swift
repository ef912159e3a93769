public import PageReading

/// Reads pages from files, folders, archives and standard input, one at a time.
///
/// ```swift
/// for item in PageSource(["crawl.warc.gz", "pages/"]) {
///   switch item {
///   case .page(let page): print(page.place, page.url ?? "")
///   case .lost(let lost): print(lost.message)
///   case .failure(let failure): print(failure)
///   case .finished(let account): print(account.path, account.size)
///   }
/// }
/// ```
///
/// What a file is (WARC, ARC, WACZ, MHTML, tar, zip, docx, xlsx, JSON Lines, text or HTML, as it is or
/// packed with gzip, Zstandard, xz or bzip2) is told from its bytes. Memory does not grow with the
/// file; see `ArchiveLimits`.
public struct PageSource: Sequence, IteratorProtocol {
  private var walk: FileWalk
  private let filter: PageFilter
  private let limits: ArchiveLimits
  private let range: FileRange
  private let isFound: Bool
  private var current: (any FileItems)?

  /// A source of the pages at `paths` that `filter` wants by their heads; of each file only the
  /// records that begin in `range`.
  ///
  /// `isFound` says that the paths were found in a folder: what is no page is passed over then.
  public init(
    _ paths: [String], filter: PageFilter = PageFilter(), limits: ArchiveLimits = ArchiveLimits(),
    range: FileRange = .whole, isFound: Bool = false
  ) {
    walk = FileWalk(paths)
    self.filter = filter
    self.limits = limits
    self.range = range
    self.isFound = isFound
  }

  /// A source of the pages in one stream that somebody has opened and looked into.
  public init(
    _ pieces: any PieceSource, path: String, filter: PageFilter = PageFilter(),
    limits: ArchiveLimits = ArchiveLimits()
  ) {
    self.init([], filter: filter, limits: limits)
    var opening = FileOpening(FileBytes(pieces), path: path, limits: limits)
    current = opening.items(filter: filter)
  }

  /// The next item, `nil` at the end of all.
  public mutating func next() -> SourceItem? {
    while true {
      if let item = current?.next() { return item }
      if let account = current?.account {
        current = nil
        return .finished(account)
      }
      switch walk.next() {
      case nil: return nil
      case .failure(let failure): return .failure(failure)
      case .success(let path):
        guard let file = FileBytes(path: path), file.isSeekable || range == .whole else {
          return .failure(ReadingFailure(.unreadable, path: path))
        }
        var opening = FileOpening(file, path: path, limits: limits)
        opening.isGiven = walk.isGiven && !isFound
        current = opening.items(filter: filter, range: range)
      }
    }
  }
}
