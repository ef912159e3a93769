internal import VietnameseText

/// Reads UTF-16; an unpaired surrogate or an odd last byte becomes U+FFFD.
struct UTF16Decoder: CharacterDecoder {
  let isBigEndian: Bool

  func decode(_ bytes: [UInt8]) -> TracedText {
    var text: [UInt8] = []
    var map = OffsetMap()
    var index = 0
    while index < bytes.count {
      let (scalar, length) = scalar(in: bytes, at: index)
      let encoded = scalar.map { Array(String($0).utf8) } ?? replacementCharacter
      text.append(contentsOf: encoded)
      map.append(text: encoded.count, source: Span(index, index + length), isExact: false)
      index += length
    }
    return TracedText(utf8: text, map: map)
  }

  private func scalar(in bytes: [UInt8], at index: Int) -> (Unicode.Scalar?, Int) {
    guard let high = unit(in: bytes, at: index) else { return (nil, bytes.count - index) }
    guard high & 0xFC00 == 0xD800 else { return (Unicode.Scalar(high), 2) }
    guard let low = unit(in: bytes, at: index + 2), low & 0xFC00 == 0xDC00 else { return (nil, 2) }
    let value = 0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF)
    return (Unicode.Scalar(value), 4)
  }

  private func unit(in bytes: [UInt8], at index: Int) -> UInt32? {
    guard index + 1 < bytes.count else { return nil }
    let first = UInt32(bytes[index])
    let second = UInt32(bytes[index + 1])
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
