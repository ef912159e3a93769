/// Says which source bytes each stretch of a text came from.
///
/// A map is a list of pieces in text order. An exact piece is a byte-for-byte copy; any other
/// piece (a decoded entity, a composed letter) maps as a whole.
///
/// ```swift
/// var map = OffsetMap()
/// map.append(text: 3, source: Span(10, 13))       // "abc" copied from byte 10
/// map.append(text: 1, source: Span(13, 18))       // "&" read from "&amp;"
/// map.source(of: Span(1, 4))                      // 11..<18
/// ```
public struct OffsetMap: Hashable, Sendable {
  /// One stretch of text and the stretch of source it stands for.
  public struct Piece: Hashable, Sendable {
    /// The stretch of text.
    public var text: Span
    /// The stretch of source bytes.
    public var source: Span
    /// Whether the bytes are the same on both sides.
    public var isExact: Bool
  }

  /// The pieces in text order, without gaps in the text.
  public private(set) var pieces: [Piece] = []

  /// An empty map.
  public init() {}

  /// The map of a text that is its source, `count` bytes long.
  public init(identity count: Int) {
    if count > 0 { append(text: count, source: Span(0, count), isExact: true) }
  }

  /// How many text bytes are mapped.
  public var textCount: Int { pieces.last?.text.end ?? 0 }

  /// Adds `count` text bytes that came from `source`.
  ///
  /// Equal lengths are taken for a copy unless `isExact` says otherwise; neighbours are merged.
  public mutating func append(text count: Int, source: Span, isExact: Bool? = nil) {
    guard count > 0 else { return }
    let exact = isExact ?? (count == source.count)
    let span = Span(textCount, textCount + count)
    if exact, let last = pieces.indices.last, pieces[last].isExact,
      pieces[last].source.end == source.start
    {
      pieces[last].text.end = span.end
      pieces[last].source.end = source.end
    } else {
      pieces.append(Piece(text: span, source: source, isExact: exact))
    }
  }

  /// The smallest stretch of source that holds everything `span` came from.
  public func source(of span: Span) -> Span {
    guard let first = piece(at: span.start) else { return Span(0, 0) }
    guard span.count > 0, let last = piece(at: span.end - 1) else {
      let start = position(span.start, in: first)
      return Span(start, start)
    }
    let start = position(span.start, in: first)
    let end =
      last.isExact ? last.source.start + (span.end - last.text.start) : last.source.end
    return Span(start, max(start, end))
  }

  private func position(_ offset: Int, in piece: Piece) -> Int {
    piece.isExact ? piece.source.start + (offset - piece.text.start) : piece.source.start
  }

  private func piece(at offset: Int) -> Piece? {
    guard let last = pieces.last else { return nil }
    if offset >= last.text.end { return last }
    var low = 0
    var high = pieces.count - 1
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].text.end <= offset { low = middle + 1 } else { high = middle }
    }
    return pieces[low]
  }
}

extension OffsetMap {
  /// The map from this map's text through `next`, whose source is this map's text.
  ///
  /// Used when a stage made a new text out of an older one: `old.followed(by: stageMap)`.
  public func followed(by next: OffsetMap) -> OffsetMap {
    var result = OffsetMap()
    for piece in next.pieces {
      guard piece.isExact else {
        result.append(
          text: piece.text.count, source: source(of: piece.source), isExact: false)
        continue
      }
      append(piece.source, to: &result)
    }
    return result
  }

  /// Adds what this map says of the stretch `span` of its text to the end of another map.
  func append(_ span: Span, to result: inout OffsetMap) {
    var at = span.start
    while at < span.end, let piece = piece(at: at), piece.text.contains(at) {
      let end = min(span.end, piece.text.end)
      let source = self.source(of: Span(at, end))
      result.append(text: end - at, source: source, isExact: piece.isExact)
      at = end
    }
  }
}
