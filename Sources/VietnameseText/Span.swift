/// A stretch of UTF-8 bytes, end exclusive.
///
/// ```swift
/// Span(3, 7).count             // 4
/// Span(3, 7).contains(7)       // false
/// Span(3, 7).overlaps(Span(6, 9))  // true
/// ```
public struct Span: Hashable, Sendable, Comparable {
  /// The first byte.
  public var start: Int
  /// The byte behind the last one.
  public var end: Int

  /// A span from `start` up to, not including, `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// How many bytes it holds.
  public var count: Int { end - start }
  /// Whether it holds no byte.
  public var isEmpty: Bool { end <= start }
  /// The indices of its bytes.
  public var range: Range<Int> { start..<max(start, end) }

  /// Whether the byte at `offset` lies inside.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  /// Whether all of `other` lies inside.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two share a byte.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
  /// The same stretch, moved by `distance` bytes.
  public func shifted(by distance: Int) -> Span { Span(start + distance, end + distance) }

  /// Earlier spans first; of two with one start, the longer first.
  public static func < (left: Span, right: Span) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}
