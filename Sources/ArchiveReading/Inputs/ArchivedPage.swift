internal import DocumentModel
public import PageReading

/// One page as an archive or a file holds it, before its content is decoded.
///
/// ```swift
/// if case .page(let page) = item, case .success(let input) = page.input() {
///   pipeline.document(from: input)
/// }
/// ```
///
/// Decoding is left to whoever works on the page, so that it can be done side by side with others.
public struct ArchivedPage: Sendable {
  enum Body: Sendable {
    case input(PageInput)
    case http(HTTPBody)
  }

  /// The file, `-` for standard input.
  public private(set) var path: String
  /// The entry of the tar or zip file that holds the page.
  public private(set) var entry: String?
  /// The number of the page among those of its file, counted from 0.
  public internal(set) var ordinal = 0
  /// The bytes of the file that hold the page; those read meanwhile if more than a page is
  /// compressed as one, `nil` if the file is a compressed list of pages.
  public internal(set) var range: Range<Int>?
  /// The id of the record, or the name of the entry of a tar or zip file.
  public internal(set) var recordID: String?
  /// The page's address.
  public internal(set) var url: String?
  /// When it was fetched, ISO 8601, as the record says.
  public internal(set) var captured: String?
  /// The media type that the record names, in small letters.
  public internal(set) var mediaType: String?
  /// The encoding that the HTTP header names.
  public internal(set) var charset: String?
  private var body: Body
  /// Whether the archive says that the crawler broke off in the page.
  var isTruncated = false

  init(path: String, body: Body) {
    (self.path, self.body) = (path, body)
    if case .input(let input) = body {
      (url, charset) = (input.source.url, input.source.charset)
      mediaType = input.source.mediaType
    }
  }

  /// How many bytes are held.
  public var byteCount: Int {
    switch body {
    case .input(let input): input.content.count
    case .http(let body): body.bytes.count
    }
  }

  /// Where the page lies, for messages: the file, the entry of a tar or zip file in it, and the line
  /// or the byte.
  public var place: String {
    let file = entry.map { "\(path)!\($0)" } ?? path
    if case .input(let input) = body, let line = input.line { return "\(file):\(line)" }
    return range.map { "\(file)@\($0.lowerBound)" } ?? file
  }

  /// The same page as one of `entry` in the tar or zip file at `path`; a record keeps its id.
  func placed(in path: String, entry: String?) -> ArchivedPage {
    var page = self
    (page.path, page.entry) = (path, entry)
    page.recordID = recordID ?? entry
    if case .input(var input) = body {
      input.source.path = path
      input.source.recordID = input.source.recordID ?? entry
      page.body = .input(input)
    }
    return page
  }

  /// The page ready to be read; its content is decoded, at most as far as `limits` say.
  public func input(limits: ReadingLimits = ReadingLimits()) -> Result<PageInput, ReadingFailure> {
    switch body {
    case .input(let input): return .success(input)
    case .http(let body):
      switch body.content(limit: limits.pageBytes) {
      case .success(let content): return input(content.bytes, isCut: content.isCut)
      case .failure(.coding(let name)): return .failure(ReadingFailure(.coding(name), path: place))
      case .failure(.damaged): return .failure(ReadingFailure(.damagedContent, path: place))
      }
    }
  }

  private func input(_ content: [UInt8], isCut: Bool) -> Result<PageInput, ReadingFailure> {
    guard let kind = kind(of: content) else {
      let reason: ReadingFailure.Reason = content.isEmpty ? .emptyFile : .binaryFile(format: nil)
      return .failure(ReadingFailure(reason, path: place))
    }
    let source = Source(
      path: path, url: url, mediaType: mediaType ?? "text/\(kind == .html ? "html" : "plain")",
      charset: charset, recordID: recordID)
    var page = PageInput(kind: kind, content: content, source: source)
    (page.isCut, page.isTruncated) = (isCut, isTruncated)
    return .success(page)
  }

  private func kind(of content: [UInt8]) -> PageInput.Kind? {
    guard !content.isEmpty else { return nil }
    switch mediaType {
    case "text/html", "application/xhtml+xml": return .html
    case "text/plain": return .text
    default: return PageInput.Kind(sniffing: content)
    }
  }
}
