/// A hash of bytes that come one at a time, eight of them packed before anything is multiplied.
///
/// Up to seven bytes without a NUL, as most words are, have a hash of their own; longer ones share
/// one as seldom as 64 bits allow. The multiplier is 2^64 divided by the golden ratio (Knuth, "The
/// Art of Computer Programming", volume 3, 6.4).
///
/// ```swift
/// ByteHash.of("bộ".utf8) == ByteHash.of(Array("bộ".utf8))    // true
/// ```
struct ByteHash: Sendable {
  private var mixed: UInt64 = 0
  private var chunk: UInt64 = 0
  private var count: UInt64 = 0

  /// Whether no byte was added.
  var isEmpty: Bool { count == 0 }

  /// The hash of the bytes added so far.
  var value: UInt64 {
    let whole = (mixed ^ chunk) &* Self.multiplier
    return (whole ^ whole >> 32) &+ count
  }

  /// Adds one byte.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    chunk = chunk << 8 | UInt64(byte)
    count &+= 1
    if count & 7 == 0 {
      mixed = (mixed ^ chunk) &* Self.multiplier
      mixed ^= mixed >> 29
      chunk = 0
    }
  }

  /// The hash of `bytes`.
  static func of(_ bytes: some Collection<UInt8>) -> UInt64 {
    var hash = ByteHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
}
