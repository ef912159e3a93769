internal import VietnameseText

/// Reads UTF-8; each stretch that is none becomes one U+FFFD.
struct UTF8Decoder: CharacterDecoder {
  func decode(_ bytes: [UInt8]) -> TracedText {
    guard let first = Self.firstError(in: bytes, from: 0) else {
      return TracedText(copying: bytes)
    }
    var text: [UInt8] = []
    var map = OffsetMap()
    var start = 0
    var error: Int? = first
    while let at = error {
      text.append(contentsOf: bytes[start..<at])
      map.append(text: at - start, source: Span(start, at), isExact: true)
      let end = Self.errorEnd(in: bytes, at: at)
      text.append(contentsOf: replacementCharacter)
      map.append(text: 3, source: Span(at, end), isExact: false)
      start = end
      error = Self.firstError(in: bytes, from: end)
    }
    text.append(contentsOf: bytes[start...])
    map.append(text: bytes.count - start, source: Span(start, bytes.count), isExact: true)
    return TracedText(utf8: text, map: map)
  }

  /// The first byte from `start` that belongs to no well-formed character.
  static func firstError(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        index = asciiEnd(bytes, from: index)
        guard index < bytes.count else { break }
        let length = characterLength(bytes, at: index)
        guard length > 0 else { return index }
        index += length
      }
      return nil
    }
  }

  /// The end of a stretch of ASCII, eight bytes a step.
  @inline(__always)
  static func asciiEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let high = word.littleEndian & 0x8080_8080_8080_8080
      guard high == 0 else { return index + high.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < raw.count, raw[index] < 0x80 { index += 1 }
    return index
  }

  private static func errorEnd(in bytes: [UInt8], at start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, end < start + 3, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// The length of the well-formed character at `index`, 0 if there is none (Unicode, table 3-7).
  ///
  /// U+FFFE and U+FFFF are no characters; libxml2 drops them, which would shift the way back.
  @inline(__always)
  static func characterLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, index + length <= bytes.count else { return 0 }
    guard secondRange(of: lead).contains(bytes[index + 1]) else { return 0 }
    if length > 2, bytes[index + 2] & 0xC0 != 0x80 { return 0 }
    if length > 3, bytes[index + 3] & 0xC0 != 0x80 { return 0 }
    if lead == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE { return 0 }
    return length
  }

  @inline(__always)
  private static func secondRange(of lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
