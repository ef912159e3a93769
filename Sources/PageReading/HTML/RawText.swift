/// The text of scripts and style sheets, which is not shown.
enum RawText {
  /// How far ahead of the end tag a parser is set down.
  private static let margin = 8

  /// A place shortly before the first `</name` of `rest` from which only ASCII stands up to it;
  /// `nil` if there is no such tag, or other letters stand before it.
  static func landing(
    in rest: UnsafeBufferPointer<UInt8>, beforeEndOf name: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let end = end(of: name, in: rest), end > margin else { return nil }
    let landing = end - margin
    return rest[landing..<end].allSatisfy { $0 < 0x80 } ? landing : nil
  }

  /// Where the first `</name` begins, in letters of either case, as libxml2 ends raw text.
  private static func end(
    of name: UnsafeBufferPointer<UInt8>, in rest: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var index = bracket(in: rest, from: 0)
    while index + 2 + name.count <= rest.count {
      if rest[index + 1] == 0x2F,
        name.indices.allSatisfy({ rest[index + 2 + $0] | 0x20 == name[$0] })
      {
        return index
      }
      index = bracket(in: rest, from: index + 1)
    }
    return nil
  }

  /// Where the next `<` stands, eight bytes a step; the end if there is none.
  private static func bracket(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let rest = word ^ 0x3C3C_3C3C_3C3C_3C3C
      let zero = (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
      guard zero == 0 else { return index + zero.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < raw.count, raw[index] != 0x3C { index += 1 }
    return index
  }
}
