/// The body of an HTTP response as it was archived, perhaps chunked and compressed.
///
/// Crawlers often take chunks and compression away and leave the header as it was; what does not
/// look as the header says is taken as it is.
struct HTTPBody: Sendable {
  /// Why a body cannot be read.
  enum Fault: Error, Hashable {
    /// A content coding that is not known, by its name.
    case coding(String)
    /// Compressed data that are damaged from the beginning.
    case damaged
  }

  private static let piece = 256 << 10

  var bytes: [UInt8]
  var isChunked = false
  var codings: [String] = []

  /// The content, at most `limit` bytes of it, and whether there is more.
  func content(limit: Int) -> Result<(bytes: [UInt8], isCut: Bool), Fault> {
    var content = isChunked ? ChunkedBody(bytes).content : bytes
    for coding in codings.reversed() {
      switch Self.decoded(content, coding, limit) {
      case .success(let next): content = next
      case .failure(let fault): return .failure(fault)
      }
    }
    let isCut = content.count > limit
    return .success((isCut ? Array(content.prefix(limit)) : content, isCut))
  }

  private static func decoded(
    _ bytes: [UInt8], _ coding: String, _ limit: Int
  ) -> Result<[UInt8], Fault> {
    switch coding {
    case "gzip", "x-gzip":
      bytes.starts(with: [0x1F, 0x8B]) ? inflated(bytes, .gzip, limit) : .success(bytes)
    case "deflate": deflated(bytes, limit)
    case "zstd":
      bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) ? unpacked(bytes, limit) : .success(bytes)
    case "br": unbrotlied(bytes, limit)
    // What begins like a page was decoded by the crawler.
    case _ where bytes.first { $0 > 0x20 } == 0x3C: .success(bytes)
    default: .failure(.coding(coding))
    }
  }

  /// Servers send zlib streams and bare deflate data under the same name.
  private static func deflated(_ bytes: [UInt8], _ limit: Int) -> Result<[UInt8], Fault> {
    if bytes.first.map({ $0 & 0x0F == 8 && $0 >> 4 <= 7 }) == true,
      case .success(let content) = inflated(bytes, .zlib, limit)
    {
      return .success(content)
    }
    if bytes.first(where: { $0 > 0x20 }) == 0x3C { return .success(bytes) }
    return inflated(bytes, .none, limit)
  }

  private static func inflated(
    _ bytes: [UInt8], _ wrapping: Inflater.Wrapping, _ limit: Int
  ) -> Result<[UInt8], Fault> {
    guard let inflater = Inflater(wrapping) else { return .failure(.damaged) }
    return collect(bytes, limit, inflater.inflate)
  }

  private static func unpacked(_ bytes: [UInt8], _ limit: Int) -> Result<[UInt8], Fault> {
    guard let decoder = ZstdDecoder() else { return .failure(.damaged) }
    return collect(bytes, limit, decoder.decode)
  }

  /// Brotli has no first bytes of its own; what is text as it stands was decoded by the crawler.
  private static func unbrotlied(_ bytes: [UInt8], _ limit: Int) -> Result<[UInt8], Fault> {
    if bytes.first(where: { $0 > 0x20 }) == 0x3C { return .success(bytes) }
    guard let decoder = BrotliDecoder() else { return .failure(.damaged) }
    return collect(bytes, limit, decoder.decode)
  }

  /// Decodes piece by piece up to a little over `limit`; what comes before damage is kept.
  private static func collect(
    _ bytes: [UInt8], _ limit: Int,
    _ step: ([UInt8], Range<Int>, inout [UInt8], Range<Int>) -> DecodedPiece
  ) -> Result<[UInt8], Fault> {
    var content: [UInt8] = []
    var room = [UInt8](repeating: 0, count: Self.piece)
    var place = 0
    while content.count <= limit {
      let piece = step(bytes, place..<bytes.count, &room, room.indices)
      content += room.prefix(piece.produced)
      place += piece.consumed
      let isStuck = piece.consumed == 0 && piece.produced == 0
      if piece.state != .more || isStuck { break }
    }
    return content.isEmpty && !bytes.isEmpty ? .failure(.damaged) : .success(content)
  }
}

/// A body in chunks (RFC 9112, section 7.1).
struct ChunkedBody {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The chunks' content; the bytes as they are if they do not begin with a chunk.
  var content: [UInt8] {
    var result: [UInt8] = []
    var place = 0
    while let chunk = chunk(at: place) {
      result += bytes[chunk]
      if chunk.isEmpty { return result }
      place = chunk.upperBound
      while place < bytes.count, bytes[place] == 0x0D || bytes[place] == 0x0A { place += 1 }
    }
    return place == 0 ? bytes : result
  }

  /// The content of the chunk whose size line begins at `place`, cut where the bytes end.
  private func chunk(at place: Int) -> Range<Int>? {
    var size = 0
    var index = place
    while index < bytes.count, let figure = Self.figure(bytes[index]), index - place < 8 {
      size = size << 4 | figure
      index += 1
    }
    let line = index..<min(index + 256, bytes.count)
    guard index > place, let end = ByteSearch.first(0x0A, in: bytes, line) else { return nil }
    guard bytes[index] <= 0x20 || bytes[index] == 0x3B else { return nil }
    return (end + 1)..<min(end + 1 + size, bytes.count)
  }

  private static func figure(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46: Int(byte) - 0x37
    case 0x61...0x66: Int(byte) - 0x57
    default: nil
    }
  }
}
