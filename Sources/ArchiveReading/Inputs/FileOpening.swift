internal import PageReading

/// Tells what a file holds from its first bytes and chooses its reader.
struct FileOpening {
  private let file: FileBytes
  private let path: String
  private let limits: ArchiveLimits
  private var window: FileWindow
  private var account: ByteAccount
  private var packing = Packing.none
  /// Whether the file was named itself.
  var isGiven = true
  /// How many archives it lies in.
  var depth = 0

  /// How the file is compressed.
  private enum Packing {
    case none, gzip
    case zstd(dictionary: [UInt8])
  }

  private static let sampleLength = 1_024
  /// How much of a file is looked at to tell how it is packed.
  private static let firstLength = 64 << 10
  /// How far a file whose beginning is damaged is searched for a record.
  private static let searchLength = 1 << 20

  init(_ file: FileBytes, path: String, limits: ArchiveLimits) {
    self.file = file
    self.path = path
    self.limits = limits
    window = FileWindow(file)
    account = ByteAccount(path: path)
    let isLine = !file.isSeekable && requireLine()
    if !isLine { _ = window.require(Self.firstLength) }
    choosePacking()
    if isPlain, !isLine, !isWARC(sample()) { _ = window.require(Self.searchLength) }
  }

  /// Reads the first line of a pipe that sends JSON Lines, and no more; whether it does.
  ///
  /// Whoever sends may wait for the answer before sending the next.
  private mutating func requireLine() -> Bool {
    while window.require(1), window.count < Self.firstLength {
      let bytes = window.window.bytes[window.window.range]
      guard bytes.first(where: { $0 > 0x20 }) ?? 0x7B == 0x7B else { return false }
      if bytes.contains(0x0A), bytes.contains(0x7B) { return true }
      guard window.fill() else { return false }
    }
    return false
  }

  /// The reader of the file, or of the records that begin in `range`.
  mutating func items(filter: PageFilter, range: FileRange = .whole) -> any FileItems {
    let sample = sample()
    let isArchive =
      TarZipPages.isOne(sample, isPacked: !isPlain) && !sample.starts(with: WARCReader.mark)
    let isWARC = !isArchive && isWARC(sample)
    if range.first > 0, !isWARC { return NoPages(path: path, end: window.size ?? 0) }
    if isWARC { return pages(filter: filter, range: range) }
    let archive = isArchive ? archive(sample, filter) : nil
    return archive ?? document(sample, filter)
      ?? TextPages(
        stream(), path: path, isPacked: !isPlain && !sample.isEmpty, filter: filter, limits: limits,
        account: account, size: window.size ?? 0)
  }

  /// No archive is opened that lies so deep in others.
  private static let greatestDepth = 4

  /// The reader of a tar or zip file, or of one packed as libarchive knows it.
  private func archive(_ sample: [UInt8], _ filter: PageFilter) -> (any FileItems)? {
    guard depth < Self.greatestDepth else { return nil }
    let pieces = file.isSeekable ? nil : WindowPieces(window)
    guard let archive = LibraryArchive(path: path, pieces: pieces) else { return nil }
    if isPlain, let office = OfficePages.kind(of: sample) {
      return OfficePages(
        archive, office, path: path, size: window.size ?? 0, filter: filter, limits: limits)
    }
    return TarZipPages(
      archive, path: path, size: window.size ?? 0, filter: filter, limits: limits, depth: depth)
  }

  /// The reader of a file that is no text as it stands, and of one that is no page.
  private func document(_ sample: [UInt8], _ filter: PageFilter) -> (any FileItems)? {
    if sample.starts(with: ARCReader.mark) {
      let reader = ARCReader(stream(), limits: limits)
      return ARCPages(reader, path: path, filter: filter, limits: limits, account: account)
    }
    if MIMEMessage.mayBegin(sample) {
      return MHTMLPages(
        DecodedPieces(stream()), path: path, size: window.size ?? 0, filter: filter, limits: limits)
    }
    if let asset = Asset.name(of: path, sample.prefix(4_096)), isPlain {
      return PassedFile(path: path, kind: asset, size: window.size ?? 0, isGiven: isGiven)
    }
    return nil
  }

  private func pages(filter: PageFilter, range: FileRange) -> WARCPages {
    var (reader, account) = (WARCReader(stream(to: Self.end(of: range)), limits: limits), account)
    if range.first > 0 {
      reader = self.reader(of: range)
      account = ByteAccount(path: path, start: reader.position)
    }
    return WARCPages(reader, path: path, filter: filter, limits: limits, account: account)
  }

  /// A reader that stands before the first record that is found in `range` or behind it.
  private func reader(of range: FileRange) -> WARCReader {
    var opening = self
    // What lies before the window is a dictionary.
    let first = min(max(range.first, window.offset), window.size ?? .max)
    if let decoder = decoder() {
      var feed = MemberFeed(window, decoder: decoder, limits: limits)
      _ = feed.resume(from: first, expecting: WARCReader.mark)
      return WARCReader(DecodedStream(feed, to: Self.end(of: range)), limits: limits)
    }
    opening.window.move(to: first)
    var reader = WARCReader(opening.stream(to: Self.end(of: range)), limits: limits)
    _ = reader.findHead()
    return reader
  }

  private static func end(of range: FileRange) -> RangeEnd {
    RangeEnd(offset: range.end, mark: WARCReader.mark)
  }

  private var isPlain: Bool { if case .none = packing { true } else { false } }

  /// The decoded bytes, from the beginning.
  private func stream(to end: RangeEnd = .none) -> DecodedStream {
    if let decoder = decoder() {
      return DecodedStream(MemberFeed(window, decoder: decoder, limits: limits), to: end)
    }
    var bytes = ByteWindow()
    let feed = PlainFeed(window, file: file, into: &bytes)
    return DecodedStream(feed, window: bytes, to: end)
  }

  private func decoder() -> (any MemberDecoder)? {
    switch packing {
    case .none: nil
    case .gzip: GzipDecoder()
    case .zstd(let dictionary): ZstdDecoder(dictionary: dictionary) ?? ZstdDecoder()
    }
  }
}

extension FileOpening {
  /// The decoded bytes of the whole file, at most `limit` of them; `nil` if there are more.
  mutating func content(limit: Int) -> [UInt8]? {
    let sample = sample()
    if isPlain, TarZipPages.isOne(sample, isPacked: false), !sample.starts(with: [0x50, 0x4B]) {
      let pieces = file.isSeekable ? nil : WindowPieces(window)
      guard let archive = LibraryArchive(path: path, pieces: pieces), case .entry = archive.next()
      else { return nil }
      return Self.gathered(limit) { archive.read(1 << 18) }
    }
    let pieces = DecodedPieces(stream())
    let content = Self.gathered(limit) { pieces.nextPiece() }
    return pieces.losses.isEmpty ? content : nil
  }

  private static func gathered(_ limit: Int, _ next: () -> [UInt8]?) -> [UInt8]? {
    var bytes: [UInt8] = []
    while let piece = next() {
      bytes += piece
      guard bytes.count <= limit else { return nil }
    }
    return bytes
  }
}

// MARK: - Packing

extension FileOpening {
  private mutating func choosePacking() {
    let (bytes, start, end) = (window.window.bytes, window.window.start, window.window.end)
    if ByteSearch.matches([0x1F, 0x8B], in: bytes, at: start, before: end) {
      packing = .gzip
    } else if let frame = ZstdDictionary.frameLength(bytes, start..<end), window.require(frame) {
      let range = window.window.range.prefix(frame)
      packing = .zstd(dictionary: ZstdDictionary.content(window.window.bytes, range))
      window.drop(frame)
      account.advance(to: frame, as: .skipped)
    } else if ZstdDecoder()?.mayBegin(bytes, start..<end) == true {
      packing = .zstd(dictionary: [])
    } else if isDamaged {
      chooseSalvage()
    }
  }

  /// Whether the beginning is neither text nor a known format.
  private var isDamaged: Bool {
    let head = Array(window.window.bytes[window.window.range.prefix(4_096)])
    return !head.isEmpty && !head.starts(with: WARCReader.mark)
      && PageInput.Kind(sniffing: head) == nil && !TarZipPages.isOne(head, isPacked: false)
  }

  /// A file whose first member is damaged is read by the first sound one in its first megabyte.
  private mutating func chooseSalvage() {
    for candidate in [Packing.gzip, .zstd(dictionary: [])] {
      packing = candidate
      if hasMember() { return }
    }
    packing = .none
  }

  /// The first decoded bytes; empty if nothing can be decoded.
  private func sample() -> [UInt8] {
    let bytes = window.window
    guard let decoder = decoder() else {
      return Array(bytes.bytes[bytes.range.prefix(Self.searchLength)])
    }
    var output = [UInt8](repeating: 0, count: Self.sampleLength)
    decoder.begin()
    let piece = decoder.decode(bytes.bytes, bytes.range, into: &output, output.indices)
    return Array(output.prefix(piece.state == .failed ? 0 : piece.produced))
  }

  /// Whether the file begins with a WARC record, or has one further on if its beginning is damaged.
  private mutating func isWARC(_ sample: [UInt8]) -> Bool {
    if sample.starts(with: WARCReader.mark) { return true }
    if !isPlain { return hasMember() }
    guard let found = ByteSearch.first(Array("\nWARC/1.".utf8), in: sample, sample.indices) else {
      return false
    }
    let rest = (found + 1)..<sample.count
    let end = ByteSearch.first(Array("\r\n\r\n".utf8), in: sample, rest)
    return end.map { WARCHead(sample, at: found + 1, length: $0 + 4 - found - 1).isPlausible }
      ?? false
  }
}

extension FileOpening {
  /// Whether a member near the front decodes to a WARC record.
  private mutating func hasMember() -> Bool {
    guard let decoder = decoder() else { return false }
    let start = window.offset
    var feed = MemberFeed(window, decoder: decoder, limits: limits)
    feed.searchEnd = Self.searchLength
    let isFound = feed.resume(from: 0, expecting: WARCReader.mark)
    // The search has read on in the file, so that its window is the one to go on with.
    window = feed.source
    window.move(to: start)
    return isFound
  }
}

/// The dictionary at the front of a `.warc.zst` file (Zstandard-compressed WARC, IIPC 2021):
/// a skippable frame whose content is the dictionary, perhaps itself compressed.
enum ZstdDictionary {
  private static let mark: [UInt8] = [0x5D, 0x2A, 0x4D, 0x18]
  private static let greatestLength = 16 << 20

  /// The length of the whole frame at the front of `range`; `nil` if there is none.
  static func frameLength(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count >= 8,
      ByteSearch.matches(mark, in: bytes, at: range.lowerBound, before: range.upperBound)
    else { return nil }
    let length = (0..<4).reduce(0) { $0 | Int(bytes[range.lowerBound + 4 + $1]) << (8 * $1) }
    return length <= greatestLength ? length + 8 : nil
  }

  /// The dictionary in the frame.
  static func content(_ bytes: [UInt8], _ frame: Range<Int>) -> [UInt8] {
    let stored = Array(bytes[frame.dropFirst(8)])
    let body = HTTPBody(bytes: stored, codings: ["zstd"])
    guard case .success(let content) = body.content(limit: greatestLength) else { return stored }
    return content.bytes
  }
}
