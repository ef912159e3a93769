internal import DocumentModel
internal import PageReading

/// The pages in the entries of a tar or zip file.
struct TarZipPages: FileItems {
  private let archive: LibraryArchive?
  private let path: String
  private let size: Int
  private let filter: PageFilter
  private let limits: ArchiveLimits
  private(set) var account: ByteAccount
  private var entry: (name: String, pages: FilePages)?
  private var isDone = false

  /// Whether a file with these first bytes is one; office documents are zip files of no pages.
  static func isOne(_ sample: [UInt8], isPacked: Bool) -> Bool {
    let isTar = ByteSearch.matches(Array("ustar".utf8), in: sample, at: 257, before: sample.count)
    guard !isPacked, sample.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return isTar }
    let name = sample.dropFirst(30).prefix(19)
    return !name.starts(with: "[Content_Types].xml".utf8) && !name.starts(with: "mimetype".utf8)
  }

  init(path: String, size: Int, filter: PageFilter, limits: ArchiveLimits) {
    archive = LibraryArchive(path: path)
    self.path = path
    self.size = size
    self.filter = filter
    self.limits = limits
    account = ByteAccount(path: path)
  }

  mutating func next() -> SourceItem? {
    while !isDone {
      if let item = entry?.pages.next() {
        if let item = self.item(item) { return item }
        continue
      }
      entry = nil
      if let item = archive?.takeFault().map({ lose($0) }) ?? step() { return item }
    }
    account.advance(to: size, as: .read)
    return nil
  }

  /// Goes to the next entry; an item if there is something to tell.
  private mutating func step() -> SourceItem? {
    let before = archive?.position ?? 0
    switch archive?.next() ?? .fault("it cannot be opened") {
    case .end: isDone = true
    case .fault(let word): return lose(word)
    case .other: account.advance(to: before, as: .read)
    case .entry(let name):
      account.advance(to: before, as: .read)
      if let archive {
        let pieces = EntryPieces(archive)
        entry = (name, FilePages(pieces, path: "\(path)!\(name)", limits: limits.pages))
      }
    }
    return nil
  }

  /// The rest of the file is lost: these formats say nothing of where an entry begins.
  private mutating func lose(_ word: String) -> SourceItem {
    isDone = true
    let start = min(archive?.position ?? 0, size)
    account.advance(to: start, as: .read)
    let range = account.size..<max(size, account.size)
    account.advance(to: size, as: .quarantined)
    let reason: LostBytes.Reason =
      word.lowercased().contains("truncated") ? .truncated : .unreadable(word)
    account.lose(reason)
    return .lost(LostBytes(reason, path: path, range: range))
  }

  private mutating func item(_ item: InputItem) -> SourceItem? {
    guard case .page(let input) = item else {
      if case .failure(let failure) = item { return .failure(failure) }
      return nil
    }
    let reason = filter.reason(
      url: input.source.url, mediaType: input.source.mediaType, date: input.published)
    if let reason {
      account.passOver(reason)
      return nil
    }
    return .page(page(input))
  }

  private mutating func page(_ input: PageInput) -> ArchivedPage {
    var input = input
    input.source.path = path
    input.source.recordID = input.source.recordID ?? entry?.name
    var page = ArchivedPage(path: path, body: .input(input))
    (page.ordinal, page.recordID) = (account.pages, entry?.name)
    account.pages += 1
    return page
  }
}

/// The bytes of an archive's entry.
private final class EntryPieces: PieceSource {
  private let archive: LibraryArchive

  init(_ archive: LibraryArchive) { self.archive = archive }

  func nextPiece() -> [UInt8]? { archive.read(1 << 18) }
}
