internal import DocumentModel
internal import PageReading

/// The pages of a file of HTML, text or JSON Lines, packed or as it is.
struct TextPages: FileItems {
  private let pieces: DecodedPieces
  private var pages: FilePages
  private let path: String
  private let isPacked: Bool
  private let filter: PageFilter
  /// The size of the file, 0 if it has none.
  private let size: Int
  private(set) var account: ByteAccount
  private var isDone = false
  /// Whether the file's only page is lost, with all its bytes.
  private var isPageLost = false

  init(
    _ stream: DecodedStream, path: String, isPacked: Bool, filter: PageFilter,
    limits: ArchiveLimits, account: ByteAccount, size: Int
  ) {
    pieces = DecodedPieces(stream)
    pages = FilePages(pieces, path: path, limits: limits.pages)
    self.path = path
    self.isPacked = isPacked
    self.filter = filter
    self.size = size
    self.account = account
  }

  mutating func next() -> SourceItem? {
    while !isDone || !pieces.losses.isEmpty {
      if let loss = pieces.takeLoss() { return .lost(put(loss)) }
      let start = pages.position
      guard let item = pages.next() else {
        isDone = true
        if pieces.losses.isEmpty { account.advance(to: pieces.sourceEnd, as: .read) }
        continue
      }
      if let item = self.item(item, from: start) { return item }
    }
    account.advance(to: pieces.sourceEnd, as: .read)
    // What is no text is not read to its end.
    account.advance(to: size, as: .skipped)
    return nil
  }

  /// The item, unless it is a page that is not wanted or lost its other half.
  private mutating func item(_ item: InputItem, from start: Int) -> SourceItem? {
    switch item {
    case .failure(let failure):
      // Where nothing could be decoded, the loss says more than an empty file.
      if failure.reason == .emptyFile, !pieces.losses.isEmpty { return nil }
      if !isPacked { account.advance(to: pages.position, as: .skipped) }
      return .failure(failure)
    case .page(let input):
      isPageLost = pages.isOnePage && !pieces.losses.isEmpty
      if isPageLost { return nil }
      let range = isPacked ? nil : start..<pages.position
      if let range { account.advance(to: range.upperBound, as: .read) }
      return page(input, range).map { .page($0) }
    }
  }

  private mutating func page(_ input: PageInput, _ range: Range<Int>?) -> ArchivedPage? {
    let reason = filter.reason(
      url: input.source.url, mediaType: input.source.mediaType, date: input.published)
    if let reason {
      account.passOver(reason)
      return nil
    }
    var page = ArchivedPage(path: path, body: .input(input))
    (page.ordinal, page.range) = (account.pages, range)
    account.pages += 1
    return page
  }

  private mutating func put(_ loss: (reason: LostBytes.Reason, range: Range<Int>)) -> LostBytes {
    let start = isPageLost ? account.end : loss.range.lowerBound
    account.advance(to: start, as: .read)
    account.advance(to: loss.range.upperBound, as: .quarantined)
    account.lose(loss.reason)
    return LostBytes(loss.reason, path: path, range: start..<loss.range.upperBound)
  }
}

/// A decoded stream as pieces; where bytes are lost, a line end stands for them, so that the lines
/// before and behind them do not become one.
final class DecodedPieces: PieceSource {
  private var stream: DecodedStream
  /// What was lost and not yet told of.
  private(set) var losses: [(reason: LostBytes.Reason, range: Range<Int>)] = []

  init(_ stream: DecodedStream) { self.stream = stream }

  /// The place in the file behind all that was decoded.
  var sourceEnd: Int { stream.sourceEnd }

  /// The first loss that was not told of.
  func takeLoss() -> (reason: LostBytes.Reason, range: Range<Int>)? {
    losses.isEmpty ? nil : losses.removeFirst()
  }

  func nextPiece() -> [UInt8]? {
    while !stream.require(1) {
      guard let reason = stream.loss else { return nil }
      let start = stream.sourceOffset(of: stream.window.offset)
      let isFound = stream.resume(floor: start, expecting: [])
      losses.append((reason == .truncated && isFound ? .damaged : reason, start..<stream.sourceEnd))
      if isFound { return [0x0A] }
    }
    let piece = Array(stream.window.bytes[stream.window.range])
    stream.drop(piece.count)
    return piece
  }
}
