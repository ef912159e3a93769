/// A message in MIME, as browsers save pages with all that belongs to them (RFC 2045, 2046, 2557).
///
/// ```swift
/// MIMEMessage(bytes)?.parts.first?.location    // "https://a.gov.vn/1"
/// ```
struct MIMEMessage {
  /// One part of the message.
  struct Part: Equatable {
    var mediaType: String?
    var charset: String?
    /// The address it was fetched from.
    var location: String?
    /// Its content, decoded.
    var content: [UInt8]
  }

  /// No more parts are read.
  static let maximumParts = 10_000

  /// The parts in their order.
  private(set) var parts: [Part] = []

  /// Reads a message of one part or several; `nil` if `bytes` are none.
  init?(_ bytes: [UInt8]) {
    let head = MIMEHead(bytes, bytes.indices)
    guard let type = head["content-type"], head["mime-version"] != nil else { return nil }
    guard let boundary = Self.parameter("boundary", of: type) else {
      parts = [Self.part(head, bytes, head.end..<bytes.count)]
      return
    }
    let marks = Self.marks(Array("--\(boundary)".utf8), in: bytes, from: head.end)
    let ends = marks.dropFirst().map(\.lowerBound) + [bytes.count]
    for (mark, end) in zip(marks, ends).prefix(Self.maximumParts) where mark.upperBound <= end {
      guard !bytes[mark.upperBound...].starts(with: Array("--".utf8)) else { break }
      let range = Self.nextLine(bytes, mark.upperBound)..<end
      guard !range.isEmpty else { continue }
      let head = MIMEHead(bytes, range)
      parts.append(Self.part(head, bytes, min(head.end, range.upperBound)..<range.upperBound))
    }
  }

  /// Whether a file with these first bytes may be one.
  static func mayBegin(_ sample: some Collection<UInt8>) -> Bool {
    // A message begins with the name of a field.
    let name = sample.prefix(64).prefix { $0 == 0x2D || (0x61...0x7A).contains($0 | 0x20) }
    guard name.count > 1, sample.dropFirst(name.count).first == 0x3A else { return false }
    let head = sample.prefix(2_048).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return contains(head, "mime-version:") && contains(head, "multipart/related")
  }

  private static func contains(_ text: [UInt8], _ word: String) -> Bool {
    ByteSearch.first(Array(word.utf8), in: text, text.indices) != nil
  }

  /// The places of the boundary at the beginnings of lines.
  private static func marks(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var at = start
    while let found = ByteSearch.first(mark, in: bytes, at..<bytes.count),
      marks.count <= maximumParts
    {
      at = found + mark.count
      if found == 0 || bytes[found - 1] == 0x0A { marks.append(found..<at) }
    }
    return marks
  }

  private static func nextLine(_ bytes: [UInt8], _ start: Int) -> Int {
    ByteSearch.first(0x0A, in: bytes, start..<bytes.count).map { $0 + 1 } ?? bytes.count
  }

  private static func part(_ head: MIMEHead, _ bytes: [UInt8], _ body: Range<Int>) -> Part {
    let (mediaType, charset) = HTTPResponse.contentType(head["content-type"] ?? "")
    let coding = head["content-transfer-encoding"]?.lowercased() ?? ""
    return Part(
      mediaType: mediaType, charset: charset, location: head["content-location"],
      content: TransferCoding.decoded(bytes[body], coding))
  }

  /// A parameter of a field, in quotes or bare.
  private static func parameter(_ name: String, of field: String) -> String? {
    let parts = field.split(separator: ";").dropFirst()
    for part in parts {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].filter({ $0 > " " }).lowercased() == name else { continue }
      let value = pair[1].filter { $0 != "\"" && $0 != " " && $0 != "\t" }
      return value.isEmpty ? nil : String(value)
    }
    return nil
  }
}

/// The header of a message or of a part of it.
struct MIMEHead {
  /// Where the content begins.
  private(set) var end: Int
  private var fields: [String: String] = [:]

  /// Reads the fields at the front of `range`; lines that go on are joined.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    end = range.lowerBound
    var last: String?
    while let lineEnd = ByteSearch.first(0x0A, in: bytes, end..<range.upperBound) {
      let line = bytes[end..<lineEnd]
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      end = lineEnd + 1
      if text.isEmpty || fields.count > 64 { return }
      if text.first == " " || text.first == "\t", let name = last {
        fields[name, default: ""] += text
      } else if let colon = text.firstIndex(of: ":") {
        let name = text[..<colon].lowercased()
        fields[name] = String(text[text.index(after: colon)...].drop { $0 == " " })
        last = name
      }
    }
  }

  /// The value of the field `name`, in small letters.
  subscript(name: String) -> String? { fields[name] }
}

/// How a part's bytes are spelled in letters (RFC 2045, section 6).
enum TransferCoding {
  /// The bytes that `text` spells; itself if the coding is not known.
  static func decoded(_ text: ArraySlice<UInt8>, _ coding: String) -> [UInt8] {
    switch coding {
    case "quoted-printable": quotedPrintable(text)
    case "base64": base64(text)
    default: Array(text)
    }
  }

  private static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let rest = text[(index + 1)...]
      if text[index] != 0x3D {
        bytes.append(text[index])
        index += 1
      } else if let high = rest.first.flatMap(figure),
        let low = rest.dropFirst().first.flatMap(figure)
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        // The line goes on.
        let end = rest.prefix(2)
        index += 1 + (end.first == 0x0A ? 1 : end.elementsEqual([0x0D, 0x0A]) ? 2 : 0)
      }
    }
    return bytes
  }

  private static func figure(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in text {
      guard let value = sextet(byte) else { continue }
      bits = bits << 6 | value
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return bytes
  }

  private static func sextet(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte) - 0x41
    case 0x61...0x7A: UInt32(byte) - 0x61 + 26
    case 0x30...0x39: UInt32(byte) - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
