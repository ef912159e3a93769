/// The header of an HTTP response in an archive, as far as reading pages needs it (RFC 9112).
struct HTTPResponse {
  /// The status code; `nil` if there is no status line.
  private(set) var status: Int?
  /// The media type in small letters, without parameters.
  private(set) var mediaType: String?
  /// The encoding that `Content-Type` names.
  private(set) var charset: String?
  /// The content codings in the order they were applied.
  private(set) var codings: [String] = []
  private(set) var isChunked = false
  /// Where the body begins.
  private(set) var bodyStart: Int

  /// Reads the response in `block`, looking for the end of its header in `limit` bytes.
  ///
  /// A block that does not begin with a status line is all body.
  init(_ bytes: [UInt8], _ block: Range<Int>, limit: Int) {
    bodyStart = block.lowerBound
    guard
      ByteSearch.matches(Array("HTTP/".utf8), in: bytes, at: bodyStart, before: block.upperBound)
    else { return }
    let window = block.prefix(limit)
    var lineStart = block.lowerBound
    while let end = ByteSearch.first(0x0A, in: bytes, lineStart..<window.upperBound) {
      let line = HeaderLine.trimmed(bytes, lineStart..<end)
      lineStart = end + 1
      if line.isEmpty { break }
      status == nil ? readStatus(bytes, line) : readField(bytes, line)
    }
    bodyStart = lineStart
  }

  private mutating func readStatus(_ bytes: [UInt8], _ line: Range<Int>) {
    let blank = ByteSearch.first(0x20, in: bytes, line) ?? line.upperBound
    status = HeaderLine.number(bytes, line[blank...].dropFirst().prefix(3)) ?? 0
  }

  private mutating func readField(_ bytes: [UInt8], _ line: Range<Int>) {
    guard let colon = ByteSearch.first(0x3A, in: bytes, line) else { return }
    let value = HeaderLine.trimmed(bytes, (colon + 1)..<line.upperBound)
    let first = line.lowerBound
    switch colon - first {
    case 12 where HeaderLine.isNamed("content-type", bytes, first):
      (mediaType, charset) = Self.contentType(HeaderLine.text(bytes, value))
    case 16 where HeaderLine.isNamed("content-encoding", bytes, first):
      codings += Self.tokens(HeaderLine.text(bytes, value)).filter { $0 != "identity" }
    case 17 where HeaderLine.isNamed("transfer-encoding", bytes, first):
      isChunked = Self.tokens(HeaderLine.text(bytes, value)).contains("chunked")
    default: break
    }
  }

  private static func tokens(_ text: String) -> [String] {
    text.lowercased().split { $0 == "," || $0 == " " }.map(String.init)
  }

  /// The media type and the charset of a value such as `text/html; charset="utf-8"`.
  static func contentType(_ text: String) -> (mediaType: String?, charset: String?) {
    let parts = text.prefix(256).lowercased().split(separator: ";").map { part in
      part.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    }
    let charset = parts.dropFirst().first { $0.hasPrefix("charset=") }?.dropFirst(8)
    return (parts.first, charset.map(String.init))
  }
}
