/// Takes away the attributes of a tag that nobody reads, before the parser sees them.
///
/// The parser holds each attribute of an element against all before it, so that a tag with very many
/// would cost the square of their number. Those behind the first `most` become blanks, which leaves
/// every byte of the page in its place.
///
/// ```swift
/// AttributeFlood.dammed(Array("<p a b c>".utf8), most: 2)   // "<p a b  >"
/// ```
enum AttributeFlood {
  /// The page without surplus attributes.
  static func dammed(_ bytes: [UInt8], most: Int) -> [UInt8] {
    let floods = bytes.withUnsafeBufferPointer { Self.floods(in: $0, most) }
    guard !floods.isEmpty else { return bytes }
    var result = bytes
    for index in floods.joined() { result[index] = 0x20 }
    return result
  }

  /// Where surplus attributes stand.
  private static func floods(in bytes: UnsafeBufferPointer<UInt8>, _ most: Int) -> [Range<Int>] {
    var floods: [Range<Int>] = []
    var at = 0
    while let tag = nextTag(in: bytes, from: at) {
      if let first = surplus(of: tag, in: bytes, most) { floods.append(first..<tag.end) }
      at = max(tag.end, tag.start + 1)
    }
    return floods
  }

  /// A tag from its `<` to before its `>`.
  private struct Tag {
    var start: Int
    var end: Int
  }

  /// The shortest tag that can hold more attributes than are read: two bytes each.
  private static let shortest = 1_024

  /// The next tag that is long enough to matter.
  private static func nextTag(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Tag? {
    var at = start
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<"), at + 1 < bytes.count, isLetter(bytes[at + 1]) else {
        at += 1
        continue
      }
      let end = end(ofTag: at, in: bytes)
      if end - at >= shortest { return Tag(start: at, end: end) }
      at = max(end, at + 1)
    }
    return nil
  }

  /// Where the tag at `start` ends: at its `>` outside quotes, or where the page does.
  private static func end(ofTag start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var previous: UInt8 = 0
    var at = start + 1
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") { return at }
      if previous == UInt8(ascii: "="), isQuote(byte) {
        at += 1
        while at < bytes.count, bytes[at] != byte { at += 1 }
      }
      if byte > 0x20 { previous = byte }
      at += 1
    }
    return bytes.count
  }

  /// Where the first attribute begins that stands behind `most` others.
  private static func surplus(
    of tag: Tag, in bytes: UnsafeBufferPointer<UInt8>, _ most: Int
  ) -> Int? {
    var (count, quote, previous): (Int, UInt8?, UInt8) = (0, nil, 0)
    var isClosed = false
    for at in (tag.start + 1)..<tag.end {
      let byte = bytes[at]
      defer { if byte > 0x20 { previous = byte } }
      if let open = quote {
        isClosed = byte == open
        if isClosed { quote = nil }
      } else if isQuote(byte), previous == UInt8(ascii: "=") {
        quote = byte
      } else {
        let begins = bytes[at - 1] <= 0x20 || bytes[at - 1] == UInt8(ascii: "/") || isClosed
        isClosed = false
        guard begins, byte > 0x20, byte != UInt8(ascii: "="), previous != UInt8(ascii: "=")
        else { continue }
        count += 1
        if count > most { return at }
      }
    }
    return nil
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
}
