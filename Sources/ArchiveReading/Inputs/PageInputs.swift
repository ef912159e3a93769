public import PageReading

/// The pages of files, folders, archives and standard input ready to be read, one at a time: what every
/// command reads.
///
/// ```swift
/// for item in PageInputs(["crawl.warc.gz", "pages/", "-"]) {
///   switch item {
///   case .page(let page): print(page.source.url ?? "", page.content.count)
///   case .failure(let failure): print(failure)
///   }
/// }
/// ```
///
/// What is lost of an archive is a failure that says where. Commands that work on pages side by side, or
/// account for every byte, use `PageSource`.
public struct PageInputs: Sequence, IteratorProtocol {
  private var source: PageSource
  private let filter: PageFilter
  private let limits: ReadingLimits

  /// The pages at `paths` that `filter` wants.
  ///
  /// `isFound` says that the paths were found in a folder: what is no page is passed over then.
  public init(
    _ paths: [String], filter: PageFilter = PageFilter(), limits: ArchiveLimits = ArchiveLimits(),
    isFound: Bool = false
  ) {
    source = PageSource(paths, filter: filter, limits: limits, isFound: isFound)
    (self.filter, self.limits) = (filter, limits.pages)
  }

  /// The pages in one stream that somebody has opened and looked into.
  public init(
    _ pieces: any PieceSource, path: String, filter: PageFilter = PageFilter(),
    limits: ArchiveLimits = ArchiveLimits()
  ) {
    source = PageSource(pieces, path: path, filter: filter, limits: limits)
    (self.filter, self.limits) = (filter, limits.pages)
  }

  /// The next page or failure, `nil` at the end.
  public mutating func next() -> InputItem? {
    while let item = source.next() {
      switch item {
      case .failure(let failure): return .failure(failure)
      case .lost(let lost): return .failure(ReadingFailure(lost))
      case .page(let page):
        if let item = self.item(page) { return item }
      case .finished: continue
      }
    }
    return nil
  }

  private func item(_ page: ArchivedPage) -> InputItem? {
    switch page.input(limits: limits) {
    case .failure(let failure): .failure(failure)
    case .success(let input): filter.reason(content: input.content) == nil ? .page(input) : nil
    }
  }
}

extension ReadingFailure {
  /// What is lost of an archive.
  public init(_ lost: LostBytes) {
    self.init(.lost(message: lost.message, hint: lost.reason.hint), path: lost.path)
  }
}
