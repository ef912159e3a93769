/// The header line of a record of an ARC file: address, IP, date, media type, length.
///
/// ```
/// http://a.gov.vn/1 10.0.0.1 20210625090000 text/html 5120
/// ```
///
/// Source: Internet Archive, "ARC File Format", versions 1 and 2; the latter has ten fields.
struct ARCHead {
  /// The address.
  let url: String
  /// When it was fetched, ISO 8601.
  let captured: String?
  /// The media type as the server named it.
  let mediaType: String
  /// The bytes of the record.
  let contentLength: Int
  /// The bytes of the line with its end.
  let length: Int

  /// Reads the line in `range`, without its end; `nil` if it is none.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    let line = bytes[range].last == 0x0D ? range.dropLast() : range
    let fields = bytes[line].split(separator: 0x20)
    guard fields.count == 5 || fields.count >= 10, let last = fields.last,
      let length = HeaderLine.number(bytes, last.startIndex..<last.endIndex),
      fields[0].contains(0x3A), let first = fields[0].first, (0x61...0x7A).contains(first | 0x20),
      let captured = Self.date(fields[2])
    else { return nil }
    url = String(decoding: fields[0], as: UTF8.self)
    self.captured = captured
    mediaType = String(decoding: fields[3], as: UTF8.self)
    contentLength = length
    self.length = range.count + 1
  }

  /// Whether the record holds what a web server sent.
  var isOfWeb: Bool { url.hasPrefix("http:") || url.hasPrefix("https:") }

  /// A moment of 14 digits in ISO 8601, in UTC.
  private static func date(_ digits: ArraySlice<UInt8>) -> String? {
    guard digits.count == 14 || digits.count == 12, digits.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    let text = String(decoding: digits, as: UTF8.self) + (digits.count == 12 ? "00" : "")
    let parts = [(0, 4), (4, 2), (6, 2), (8, 2), (10, 2), (12, 2)].map { start, count in
      text.dropFirst(start).prefix(count)
    }
    return "\(parts[0])-\(parts[1])-\(parts[2])T\(parts[3]):\(parts[4]):\(parts[5])Z"
  }
}
