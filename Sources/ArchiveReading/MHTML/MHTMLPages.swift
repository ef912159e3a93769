internal import DocumentModel
internal import PageReading

/// The pages of a file in which a browser saved a page with all that belongs to it.
struct MHTMLPages: FileItems {
  private let path: String
  private let filter: PageFilter
  private var parts: ArraySlice<MIMEMessage.Part>
  private let limits: ArchiveLimits
  private(set) var account: ByteAccount
  private var failure: ReadingFailure?

  /// The pages in what `stream` gives.
  init(
    _ pieces: any PieceSource, path: String, size: Int, filter: PageFilter, limits: ArchiveLimits
  ) {
    (self.path, self.filter, self.limits) = (path, filter, limits)
    account = ByteAccount(path: path)
    var bytes: [UInt8] = []
    while bytes.count <= limits.recordBytes, let piece = pieces.nextPiece() { bytes += piece }
    let isLong = bytes.count > limits.recordBytes
    if isLong { failure = ReadingFailure(.tooLong(limit: limits.recordBytes), path: path) }
    parts = isLong ? [] : (MIMEMessage(bytes)?.parts ?? [])[...]
    account.advance(to: max(size, bytes.count), as: isLong ? .skipped : .read)
  }

  mutating func next() -> SourceItem? {
    if let failure {
      self.failure = nil
      return .failure(failure)
    }
    while let part = parts.popFirst() {
      let reason = filter.reason(url: part.location, mediaType: part.mediaType, date: nil)
      if let reason {
        account.passOver(reason)
      } else if !part.content.isEmpty {
        return .page(page(part))
      }
    }
    return nil
  }

  private mutating func page(_ part: MIMEMessage.Part) -> ArchivedPage {
    let isText = part.mediaType == "text/plain"
    var input = PageInput(
      kind: isText ? .text : .html, content: Array(part.content.prefix(limits.pages.pageBytes)),
      source: Source(
        path: path, url: part.location, mediaType: part.mediaType ?? "text/html",
        charset: part.charset))
    input.isCut = part.content.count > limits.pages.pageBytes
    var page = ArchivedPage(path: path, body: .input(input))
    page.ordinal = account.pages
    account.pages += 1
    return page
  }
}
