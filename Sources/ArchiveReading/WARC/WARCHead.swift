/// The header of a WARC record, as far as reading pages needs it (ISO 28500:2017, section 5).
///
/// Fields are ranges of bytes counted from the start of the record, so that a record that is passed
/// over costs no string.
struct WARCHead {
  /// The kinds of records; only the first three can hold pages.
  enum Kind {
    case response, resource, conversion, other
  }

  private(set) var kind = Kind.other
  /// The bytes of the header with the empty line behind it.
  let length: Int
  /// The bytes of the block; `nil` if the header does not say.
  private(set) var contentLength: Int?
  private(set) var url: Range<Int>?
  private(set) var date: Range<Int>?
  private(set) var recordID: Range<Int>?
  private(set) var contentType: Range<Int>?
  private var hasKind = false
  /// Whether the crawler broke off in the record, for its length, time or a fault.
  private(set) var isTruncated = false

  /// Whether the header has what every record must have.
  var isPlausible: Bool { hasKind && contentLength != nil && (recordID != nil || date != nil) }

  /// Reads the header of `length` bytes that begins at `start`.
  init(_ bytes: [UInt8], at start: Int, length: Int) {
    self.length = length
    var lineStart = start
    while let end = ByteSearch.first(0x0A, in: bytes, lineStart..<(start + length)) {
      readLine(bytes, lineStart..<end, start)
      lineStart = end + 1
    }
  }

  private mutating func readLine(_ bytes: [UInt8], _ line: Range<Int>, _ start: Int) {
    // All names of interest begin with W or C; the colon of the longest is at 14.
    guard let first = line.first, bytes[first] | 0x20 == 0x77 || bytes[first] | 0x20 == 0x63,
      let colon = ByteSearch.first(0x3A, in: bytes, line.prefix(16))
    else { return }
    let value = HeaderLine.trimmed(bytes, (colon + 1)..<line.upperBound)
    let shifted = (value.lowerBound - start)..<(value.upperBound - start)
    switch colon - first {
    case 9 where HeaderLine.isNamed("warc-type", bytes, first): setKind(bytes, value)
    case 9 where HeaderLine.isNamed("warc-date", bytes, first): date = shifted
    case 12 where HeaderLine.isNamed("content-type", bytes, first): contentType = shifted
    case 14 where HeaderLine.isNamed("content-length", bytes, first):
      contentLength = HeaderLine.number(bytes, value)
    case 14 where HeaderLine.isNamed("warc-record-id", bytes, first): recordID = shifted
    case 14 where HeaderLine.isNamed("warc-truncated", bytes, first): isTruncated = !value.isEmpty
    case 15 where HeaderLine.isNamed("warc-target-uri", bytes, first): url = shifted
    default: break
    }
  }

  private mutating func setKind(_ bytes: [UInt8], _ value: Range<Int>) {
    hasKind = !value.isEmpty
    if value.count == 8, HeaderLine.isNamed("response", bytes, value.lowerBound) {
      kind = .response
    } else if value.count == 8, HeaderLine.isNamed("resource", bytes, value.lowerBound) {
      kind = .resource
    } else if value.count == 10, HeaderLine.isNamed("conversion", bytes, value.lowerBound) {
      kind = .conversion
    }
  }
}

/// Lines of headers, as WARC and HTTP have them.
enum HeaderLine {
  /// Whether the letters at `start` are those of `name`, whatever their case.
  static func isNamed(_ name: StaticString, _ bytes: [UInt8], _ start: Int) -> Bool {
    guard start + name.utf8CodeUnitCount <= bytes.count else { return false }
    return name.withUTF8Buffer { name in
      name.indices.allSatisfy { bytes[start + $0] | 0x20 == name[$0] | 0x20 }
    }
  }

  /// The range without blanks at both ends.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// The number written in `range`, at most 15 figures; `nil` if it is none.
  static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 15 else { return nil }
    return range.reduce(Int?(0)) { sum, index in
      guard let sum, bytes[index] >= 0x30, bytes[index] <= 0x39 else { return nil }
      return sum * 10 + Int(bytes[index] - 0x30)
    }
  }

  /// The text in `range`, without angle brackets around it.
  static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let isBracketed =
      range.count >= 2 && bytes[range.lowerBound] == 0x3C && bytes[range.upperBound - 1] == 0x3E
    return String(
      decoding: bytes[isBracketed ? range.dropFirst().dropLast() : range], as: UTF8.self)
  }
}
