internal import DocumentModel
internal import PageReading

/// The pages in the entries of a tar or zip file, each of which may be any file that is read, and in
/// a file that is packed as libarchive knows it.
struct TarZipPages: FileItems {
  private let archive: LibraryArchive
  private let path: String
  private let size: Int
  private let filter: PageFilter
  private let limits: ArchiveLimits
  /// How many archives this one lies in.
  private let depth: Int
  private(set) var account: ByteAccount
  private var entry: (name: String?, items: any FileItems)?
  private var isCollection = false
  private var isDone = false

  /// First bytes of what libarchive unpacks: xz and bzip2.
  private static let packings: [[UInt8]] = [
    [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x42, 0x5A, 0x68],
  ]

  /// Whether a file with these first bytes is one.
  static func isOne(_ sample: [UInt8], isPacked: Bool) -> Bool {
    let isTar = ByteSearch.matches(Array("ustar".utf8), in: sample, at: 257, before: sample.count)
    guard !isPacked else { return isTar }
    return isTar || sample.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || packings.contains { sample.starts(with: $0) && sample.count > 9 }
        && !(sample.starts(with: packings[1]) && !sample[4...].starts(with: [0x31, 0x41, 0x59]))
  }

  init(
    _ archive: LibraryArchive, path: String, size: Int, filter: PageFilter, limits: ArchiveLimits,
    depth: Int
  ) {
    self.archive = archive
    self.path = path
    self.size = size
    self.filter = filter
    self.limits = limits
    self.depth = depth
    account = ByteAccount(path: path)
  }

  mutating func next() -> SourceItem? {
    while !isDone {
      if let item = entry?.items.next() { return placed(item) }
      if let inner = entry?.items.account { account.add(inner) }
      entry = nil
      if let item = archive.takeFault().map({ loseEntry($0) }) ?? step() { return item }
    }
    account.advance(to: max(size, archive.position), as: .read)
    return nil
  }

  /// Goes to the next entry; an item if there is something to tell.
  private mutating func step() -> SourceItem? {
    let before = archive.position
    switch archive.next() {
    case .end: isDone = true
    case .fault(let word): return lose(word)
    case .other: account.advance(to: before, as: .read)
    case .entry(let name):
      account.advance(to: before, as: .read)
      open(name)
    }
    return nil
  }

  /// Opens an entry, unless it only describes a web archive collection (WACZ 1.1.1): its list of pages
  /// and its indexes.
  private mutating func open(_ name: String?) {
    isCollection = isCollection || name == "datapackage.json" || path.hasSuffix(".wacz")
    let isDescription =
      isCollection
      && (name.map { $0.hasPrefix("datapackage") || $0.hasPrefix("pages/") } ?? false
        || name?.hasPrefix("indexes/") == true)
    guard !isDescription else { return account.passOver(.kind) }
    var opening = FileOpening(
      FileBytes(EntryPieces(archive)), path: name.map { "\(path)!\($0)" } ?? path, limits: limits)
    opening.isGiven = name == nil
    opening.depth = depth + 1
    entry = (name, opening.items(filter: filter))
  }

  /// An entry whose bytes are damaged, and with it all behind it unless the file can be read on.
  private mutating func loseEntry(_ word: String) -> SourceItem {
    isDone = !archive.isFaultLocal
    let end = isDone ? size : min(archive.position, max(size, archive.position))
    let range = account.size..<max(end, account.size)
    account.advance(to: range.upperBound, as: .quarantined)
    return lost(word, range)
  }

  /// The rest of the file is lost: these formats say nothing of where an entry begins.
  private mutating func lose(_ word: String) -> SourceItem {
    isDone = true
    let start = size > 0 ? min(archive.position, size) : archive.position
    account.advance(to: start, as: .read)
    let range = account.size..<max(size, account.size)
    account.advance(to: size, as: .quarantined)
    return lost(word, range)
  }

  private mutating func lost(_ word: String, _ range: Range<Int>) -> SourceItem {
    let reason: LostBytes.Reason =
      word.lowercased().contains("truncated") ? .truncated : .unreadable(word)
    account.lose(reason)
    return .lost(LostBytes(reason, path: path, range: range))
  }

  /// An item of an entry, named by its place in this file.
  private mutating func placed(_ item: SourceItem) -> SourceItem {
    guard case .page(let page) = item else { return item }
    var placed = entry?.name == nil && depth == 0 ? page : page.placed(in: path, entry: entry?.name)
    (placed.ordinal, placed.range) = (account.pages, nil)
    account.pages += 1
    return .page(placed)
  }
}

/// The bytes of an archive's entry.
private final class EntryPieces: PieceSource {
  private let archive: LibraryArchive

  init(_ archive: LibraryArchive) { self.archive = archive }

  func nextPiece() -> [UInt8]? { archive.read(1 << 18) }
}
