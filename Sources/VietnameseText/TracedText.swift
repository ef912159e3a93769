/// A text together with the way back to the bytes it came from.
///
/// ```swift
/// let text = TracedText(copying: Array("Bộ Tư pháp".utf8))
/// text.string(in: Span(0, 5))        // "Bộ"
/// text.map.source(of: Span(0, 5))    // 0..<5
/// ```
public struct TracedText: Hashable, Sendable {
  /// The text, UTF-8.
  public private(set) var utf8: [UInt8] = []
  /// Which source bytes the text came from.
  public private(set) var map = OffsetMap()

  /// An empty text.
  public init() {}

  /// A text that is its own source.
  public init(copying bytes: [UInt8]) {
    utf8 = bytes
    map = OffsetMap(identity: bytes.count)
  }

  /// A text whose way back is known; `map` covers exactly the bytes of `utf8`.
  public init(utf8: [UInt8], map: OffsetMap) {
    self.utf8 = utf8
    self.map = map
  }

  /// How many bytes the text has.
  public var count: Int { utf8.count }

  /// The whole text as a string.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The stretch `span` as a string.
  public func string(in span: Span) -> String {
    String(decoding: utf8[span.range.clamped(to: 0..<utf8.count)], as: UTF8.self)
  }

  /// Adds `bytes`, which came from `source`; without `isExact` equal length is taken for a copy.
  public mutating func append(
    _ bytes: some Collection<UInt8>, from source: Span, isExact: Bool? = nil
  ) {
    utf8.append(contentsOf: bytes)
    map.append(text: bytes.count, source: source, isExact: isExact)
  }

  /// Adds the stretch `span` of `other`, keeping its way back.
  public mutating func append(_ span: Span, of other: TracedText) {
    utf8.append(contentsOf: other.utf8[span.range])
    other.map.append(span, to: &map)
  }
}
