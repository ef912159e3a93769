/// The pages of one file or stream: HTML, text, JSON Lines or a JSON value, told from its bytes.
///
/// ```swift
/// var pages = FilePages(pieces, path: "pages.jsonl.gz")
/// while let item = pages.next() { print(pages.position) }
/// ```
public struct FilePages {
  private enum State {
    case unopened(ByteStream)
    case open(any ContentReader)
    case done(position: Int)
  }

  private var state: State
  private let path: String
  private let limits: ReadingLimits

  /// The pages in the bytes of `pieces`, which messages call `path`.
  public init(_ pieces: any PieceSource, path: String, limits: ReadingLimits = ReadingLimits()) {
    self.init(ByteStream(pieces), path: path, limits: limits)
  }

  init(_ stream: ByteStream, path: String, limits: ReadingLimits) {
    state = .unopened(stream)
    self.path = path
    self.limits = limits
  }

  /// How many bytes were taken: the end of the last page.
  public var position: Int {
    switch state {
    case .unopened(let stream): stream.position
    case .open(let reader): reader.position
    case .done(let position): position
    }
  }

  /// Whether the file is one page; `false` before the first is read.
  public var isOnePage: Bool {
    if case .open(let reader) = state { reader is WholeFileReader } else { false }
  }

  /// The next page or failure, `nil` at the end.
  public mutating func next() -> InputItem? {
    switch state {
    case .done: return nil
    case .unopened(let stream): return open(stream)
    case .open(var reader):
      state = .done(position: 0)
      let item = reader.next()
      state = .open(reader)
      return item
    }
  }

  /// Chooses the reader of the content's kind and reads the first page.
  private mutating func open(_ stream: ByteStream) -> InputItem? {
    var stream = stream
    state = .done(position: 0)
    switch ContentKind(stream.sample(ContentKind.window)) {
    case .empty: return .failure(ReadingFailure(.emptyFile, path: path))
    case .binary(let format):
      return .failure(ReadingFailure(.binaryFile(format: format), path: path))
    case .html: state = .open(WholeFileReader(stream, .html, path: path, limits: limits))
    case .text: state = .open(WholeFileReader(stream, .text, path: path, limits: limits))
    case .jsonLines: state = .open(JSONLinesReader(stream, path: path, limits: limits))
    case .jsonValue: state = .open(JSONValueReader(stream, path: path, limits: limits))
    }
    return next()
  }
}

extension PageInput.Kind {
  /// What `content` is by its first bytes; `nil` if it is no text or empty.
  public init?(sniffing content: [UInt8]) {
    switch ContentKind(content.prefix(4_096)) {
    case .html: self = .html
    case .text, .jsonLines, .jsonValue: self = .text
    case .empty, .binary: return nil
    }
  }
}
