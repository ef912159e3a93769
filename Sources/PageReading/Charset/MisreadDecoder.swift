internal import VietnameseText

/// Undoes one misreading: text whose bytes were taken for Windows-1252 and encoded again.
///
/// ```swift
/// // "á»™" is "ộ" whose three bytes of UTF-8 were read as three letters.
/// ```
///
/// Characters that Windows-1252 lacks cannot have come that way and stay as they are; so do
/// letters that make no UTF-8 sequence, for pages are misread in part as well.
struct MisreadDecoder {
  /// What the bytes really were.
  let encoding: CharacterEncoding

  /// The text as it was meant, mapped to the source of `text`.
  func decode(_ text: TracedText) -> TracedText {
    let read = encoding == .utf8 ? sequences(text.utf8) : runs(text.utf8)
    return TracedText(utf8: read.utf8, map: text.map.followed(by: read.map))
  }

  /// A character of `bytes`, and the byte that Windows-1252 writes it with.
  private struct Unit {
    var span: Span
    var byte: UInt8?
  }

  private static func units(of utf8: [UInt8]) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(utf8.count)
    var at = 0
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      let end = at + UTF8.width(scalar)
      units.append(Unit(span: Span(at, end), byte: byte(of: scalar.value)))
      at = end
    }
    return units
  }

  private static func byte(of scalar: UInt32) -> UInt8? {
    scalar < 0x80 ? UInt8(scalar) : bytes1252[scalar]
  }

  /// Scalars by their byte of Windows-1252; unused bytes by the control of the same number.
  private static let bytes1252: [UInt32: UInt8] = {
    var bytes = Dictionary(uniqueKeysWithValues: (0x80...0xFF).map { (UInt32($0), UInt8($0)) })
    for byte in UInt8.min...UInt8.max { bytes[CodeTable.windows1252.scalars[Int(byte)]] = byte }
    return bytes
  }()
}

extension MisreadDecoder {
  /// Puts together the characters that are the bytes of one character of UTF-8.
  private func sequences(_ utf8: [UInt8]) -> TracedText {
    let units = Self.units(of: utf8)
    let whole = TracedText(copying: utf8)
    var result = TracedText()
    var index = 0
    while index < units.count {
      let bytes = Self.sequence(in: units, at: index)
      let last = units[index + max(bytes.count, 1) - 1]
      let span = Span(units[index].span.start, last.span.end)
      if bytes.isEmpty {
        result.append(span, of: whole)
      } else {
        result.append(bytes, from: span, isExact: false)
      }
      index += max(bytes.count, 1)
    }
    return result
  }

  /// The bytes of a well-formed character beyond ASCII that begins at `index`; empty for none.
  private static func sequence(in units: [Unit], at index: Int) -> [UInt8] {
    guard let lead = units[index].byte, lead >= 0xC2, lead <= 0xF4 else { return [] }
    let length = Letters.length(lead: lead)
    guard index + length <= units.count else { return [] }
    var bytes = units[index..<(index + length)].compactMap(\.byte)
    guard bytes.count == length else { return [] }
    if bytes.last == 0x20, isLostBlank(lead, behind: index + length, units) {
      bytes[length - 1] = 0xA0
    }
    return UTF8Decoder.firstError(in: bytes, from: 0) == nil ? bytes : []
  }

  /// Whether the blank before `end` was a no-break space, the last byte of à, Ơ, Ạ or Ỡ, that some
  /// editor made a plain one: "hÃ nh" was "hành", but "MÃ SỐ" stays.
  private static func isLostBlank(_ lead: UInt8, behind end: Int, _ units: [Unit]) -> Bool {
    guard lead == 0xC3 || lead == 0xC6 || lead == 0xE1 else { return false }
    guard end < units.count, let next = units[end].byte else { return true }
    return !(0x41...0x5A).contains(next) && !(0x30...0x39).contains(next)
  }

  /// Reads each run of characters that Windows-1252 has by the table of the encoding.
  private func runs(_ utf8: [UInt8]) -> TracedText {
    let whole = TracedText(copying: utf8)
    let decoder = encoding.decoder
    var result = TracedText()
    var run: [Unit] = []
    for unit in Self.units(of: utf8) {
      guard unit.byte == nil else {
        run.append(unit)
        continue
      }
      append(run, by: decoder, to: &result)
      run = []
      result.append(unit.span, of: whole)
    }
    append(run, by: decoder, to: &result)
    return result
  }

  private func append(
    _ run: [Unit], by decoder: any CharacterDecoder, to result: inout TracedText
  ) {
    let read = decoder.decode(run.compactMap(\.byte))
    for piece in read.map.pieces {
      let first = run[piece.source.start].span
      let last = run[piece.source.end - 1].span
      result.append(
        read.utf8[piece.text.range], from: Span(first.start, last.end), isExact: piece.isExact)
    }
  }
}
