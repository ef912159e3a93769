internal import DocumentModel

/// Reads a file that is one page.
struct WholeFileReader: ContentReader {
  private var stream: ByteStream
  private let kind: PageInput.Kind
  private let path: String
  private let limit: Int
  private var isDone = false

  init(_ stream: ByteStream, _ kind: PageInput.Kind, path: String, limits: ReadingLimits) {
    self.stream = stream
    self.kind = kind
    self.path = path
    limit = limits.pageBytes
  }

  var position: Int { stream.position }

  mutating func next() -> InputItem? {
    guard !isDone else { return nil }
    isDone = true
    let (bytes, isCut) = stream.readAll(limit: limit)
    let mediaType = kind == .html ? "text/html" : "text/plain"
    var page = PageInput(
      kind: kind, content: bytes, source: Source(path: path, mediaType: mediaType))
    page.isCut = isCut
    return .page(page)
  }
}
