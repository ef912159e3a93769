internal import VietnameseText

/// Reads an encoding of one byte a character by a table of its upper half.
struct SingleByteDecoder: CharacterDecoder {
  /// The upper half of an encoding, 128 scalars from byte 0x80 on.
  struct Page: Sendable {
    let scalars: [UInt16]
  }

  let page: Page

  func decode(_ bytes: [UInt8]) -> TracedText {
    var text: [UInt8] = []
    var map = OffsetMap()
    text.reserveCapacity(bytes.count * 2)
    for (index, byte) in bytes.enumerated() {
      let before = text.count
      append(byte, to: &text)
      map.append(text: text.count - before, source: Span(index, index + 1), isExact: byte < 0x80)
    }
    return TracedText(utf8: text, map: map)
  }

  private func append(_ byte: UInt8, to text: inout [UInt8]) {
    guard byte >= 0x80 else { return text.append(byte) }
    let value = page.scalars[Int(byte) - 0x80]
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}

extension SingleByteDecoder.Page {
  /// Windows-1252; source: the WHATWG Encoding Standard's index.
  static let windows1252 = Self(scalars: firstQuarter + Array(0xA0...0xFF))

  /// Windows-1258, Vietnamese with combining marks; source: the WHATWG Encoding Standard's index.
  static let windows1258 = Self(
    scalars: windows1252.scalars.enumerated().map { index, scalar in
      changes1258[UInt8(index + 0x80)] ?? scalar
    })

  private static let firstQuarter: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static let changes1258: [UInt8: UInt16] = [
    0x8A: 0x8A, 0x8E: 0x8E, 0x9A: 0x9A, 0x9E: 0x9E, 0xC3: 0x0102, 0xCC: 0x0300, 0xD0: 0x0110,
    0xD2: 0x0309, 0xD5: 0x01A0, 0xDD: 0x01AF, 0xDE: 0x0303, 0xE3: 0x0103, 0xEC: 0x0301,
    0xF0: 0x0111, 0xF2: 0x0323, 0xF5: 0x01A1, 0xFD: 0x01B0, 0xFE: 0x20AB,
  ]
}
