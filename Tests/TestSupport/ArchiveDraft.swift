internal import CZlib
internal import CZstd

/// A web archive made for a test, with the place of every record in the file.
///
/// ```swift
/// let archive = ArchiveDraft(pages: ["<p>một</p>", "<p>hai</p>"], packing: .gzip)
/// archive.records[1].range    // the bytes of the second page's member
/// ```
public struct ArchiveDraft: Sendable {
  /// How records are packed.
  public enum Packing: String, Sendable, CaseIterable {
    case none, gzip, oneGzip, zstd, zstdWithDictionary
  }

  /// A response record.
  public struct Record: Sendable {
    /// Its id, without angle brackets.
    public var id: String
    /// Its bytes in the file.
    public var range: Range<Int>
    /// The page in it.
    public var content: [UInt8]
  }

  /// The file.
  public private(set) var bytes: [UInt8] = []
  /// The pages in it, in order.
  public private(set) var records: [Record] = []
  /// The bytes of the dictionary's frame, empty without one.
  public private(set) var dictionaryRange = 0..<0
  private var stream: [UInt8] = []

  /// An archive of `pages`, each in a response record.
  public init(pages: [String], packing: Packing, headers: String = "") {
    let dictionary = packing == .zstdWithDictionary ? Self.dictionary : []
    if !dictionary.isEmpty { appendDictionary(dictionary) }
    for (number, page) in pages.enumerated() {
      append(Array(page.utf8), number, packing, dictionary, headers)
    }
    if packing == .oneGzip {
      bytes = Gzip.member(stream)
      for index in records.indices { records[index].range = bytes.indices }
    }
  }

  private static let dictionary = Array(
    String(repeating: "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:", count: 8)
      .utf8)

  private mutating func appendDictionary(_ dictionary: [UInt8]) {
    let length = (0..<4).map { UInt8(truncatingIfNeeded: dictionary.count >> (8 * $0)) }
    bytes = [0x5D, 0x2A, 0x4D, 0x18] + length + dictionary
    dictionaryRange = bytes.indices
  }

  private mutating func append(
    _ page: [UInt8], _ number: Int, _ packing: Packing, _ dictionary: [UInt8], _ headers: String
  ) {
    let id = "urn:uuid:00000000-0000-4000-8000-\(String(number + 1_000_000))"
    let record = Self.record(id: id, number, page, headers)
    let start = bytes.count
    switch packing {
    case .none: bytes += record
    case .oneGzip: stream += record
    case .gzip: bytes += Gzip.member(record)
    case .zstd, .zstdWithDictionary: bytes += Zstandard.frame(record, dictionary: dictionary)
    }
    records.append(Record(id: id, range: start..<bytes.count, content: page))
  }

  /// One response record with its two closing line ends.
  public static func record(
    id: String, _ number: Int, _ page: [UInt8], _ headers: String = ""
  ) -> [UInt8] {
    let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\(headers)\r\n"
    let head =
      "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <\(id)>\r\n"
      + "WARC-Date: 2021-06-25T09:00:00Z\r\nWARC-Target-URI: https://a.example/\(number)\r\n"
      + "Content-Type: application/http; msgtype=response\r\n"
      + "Content-Length: \(http.utf8.count + page.count)\r\n\r\n"
    return Array(head.utf8) + Array(http.utf8) + page + Array("\r\n\r\n".utf8)
  }
}

/// Packs bytes as gzip, zlib or bare deflate data.
public enum Gzip {
  /// One gzip member.
  public static func member(_ bytes: [UInt8]) -> [UInt8] { packed(bytes, windowBits: 31) }

  /// A zlib stream.
  public static func zlib(_ bytes: [UInt8]) -> [UInt8] { packed(bytes, windowBits: 15) }

  /// Bare deflate data.
  public static func deflate(_ bytes: [UInt8]) -> [UInt8] { packed(bytes, windowBits: -15) }

  private static func packed(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
    var bytes = bytes
    return bytes.withUnsafeMutableBufferPointer { input in
      var stream = z_stream()
      deflateInit2_(
        &stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size))
      defer { deflateEnd(&stream) }
      let bound = Int(deflateBound(&stream, UInt(input.count))) + 64
      return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
        (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
        (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(bound))
        CZlib.deflate(&stream, Z_FINISH)
        count = bound - Int(stream.avail_out)
      }
    }
  }
}

/// Packs bytes as Zstandard frames.
public enum Zstandard {
  /// One frame with a checksum.
  public static func frame(_ bytes: [UInt8], dictionary: [UInt8] = []) -> [UInt8] {
    let context = ZSTD_createCCtx()
    defer { ZSTD_freeCCtx(context) }
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    ZSTD_CCtx_loadDictionary(context, dictionary, dictionary.count)
    let bound = ZSTD_compressBound(bytes.count)
    return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      count = ZSTD_compress2(context, output.baseAddress, bound, bytes, bytes.count)
    }
  }
}
