internal import VietnameseText

/// Reads an encoding of one byte a code unit by its table.
struct TableDecoder: CharacterDecoder {
  let table: CodeTable

  func decode(_ bytes: [UInt8]) -> TracedText {
    var text: [UInt8] = []
    var map = OffsetMap()
    text.reserveCapacity(bytes.count * 2)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let before = text.count
        let (scalar, length) = table.scalar(in: bytes, at: index)
        let isCopy = length == 1 && scalar < 0x80 && scalar == UInt32(bytes[index])
        append(scalar, to: &text)
        map.append(
          text: text.count - before, source: Span(index, index + length), isExact: isCopy)
        index += length
      }
    }
    return TracedText(utf8: text, map: map)
  }

  private func append(_ scalar: UInt32, to text: inout [UInt8]) {
    guard scalar >= 0x80 else { return text.append(UInt8(scalar)) }
    let scalar = Unicode.Scalar(scalar) ?? "\u{FFFD}"
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
