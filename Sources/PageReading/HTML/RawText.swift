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
    var index = 0
    while index + 2 + name.count <= rest.count {
      if rest[index] == 0x3C, rest[index + 1] == 0x2F,
        name.indices.allSatisfy({ rest[index + 2 + $0] | 0x20 == name[$0] })
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
