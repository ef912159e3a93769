public import VietnameseText

/// How a page's bytes were read, and what the page or its sender said of them.
public struct PageEncoding: Hashable, Sendable {
  /// The encoding of the letters.
  public var actual: CharacterEncoding
  /// The encoding that the input or the page declares; `nil` if none, or none that is known.
  public var declared: CharacterEncoding?
  /// How often the letters' bytes were taken for Windows-1252 and encoded again as UTF-8; 0 on a
  /// sound page, 1 for text that was encoded twice.
  public var misreadings = 0
  /// How many bytes of byte order mark stand before the text.
  public var markLength = 0

  /// A page in `actual`.
  public init(_ actual: CharacterEncoding, misreadings: Int = 0, markLength: Int = 0) {
    self.actual = actual
    self.misreadings = misreadings
    self.markLength = markLength
  }

  /// Whether the page is in another encoding than it declares.
  public var isMisdeclared: Bool { declared != nil && declared != actual }
}

extension PageEncoding {
  /// The text of a page's bytes; a byte order mark is no text.
  ///
  /// ```swift
  /// PageEncoding(.tcvn3).decoded([0x42, 0xE9]).string    // "Bộ"
  /// ```
  ///
  /// A slice out of the middle of a page is read with a `markLength` of 0. Bytes that the encoding
  /// lacks become U+FFFD.
  public func decoded(_ bytes: [UInt8]) -> TracedText {
    guard misreadings > 0 else { return unmarked(bytes, by: actual) }
    var text = unmarked(bytes, by: .utf8)
    for _ in 1..<misreadings { text = MisreadDecoder(encoding: .utf8).decode(text) }
    return MisreadDecoder(encoding: actual).decode(text)
  }

  private func unmarked(_ bytes: [UInt8], by encoding: CharacterEncoding) -> TracedText {
    guard markLength > 0 else { return encoding.decoder.decode(bytes) }
    let text = encoding.decoder.decode(Array(bytes.dropFirst(markLength)))
    var mark = OffsetMap()
    mark.append(
      text: bytes.count - markLength, source: Span(markLength, bytes.count), isExact: true)
    return TracedText(utf8: text.utf8, map: mark.followed(by: text.map))
  }
}
