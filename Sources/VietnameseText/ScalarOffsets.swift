/// Turns byte offsets of a UTF-8 text into offsets counted in Unicode scalars.
///
/// ```swift
/// let offsets = ScalarOffsets(Array("Bộ Tư".utf8))
/// offsets.scalarOffset(of: 4)      // 2: "ộ" is three bytes and one scalar
/// offsets.byteOffset(of: 2)        // 4
/// ```
///
/// Counts are kept for every 64 bytes, so that a question costs at most 64 steps.
public struct ScalarOffsets: Sendable {
  private let utf8: [UInt8]
  private let counts: [Int]

  private static let step = 64

  /// Offsets in `utf8`, which is well-formed.
  public init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    counts = utf8.withUnsafeBufferPointer(Self.counts)
  }

  /// How many scalars the text has.
  public var count: Int { scalarOffset(of: utf8.count) }

  /// How many scalars begin before the byte at `offset`, which is clamped to the text.
  public func scalarOffset(of offset: Int) -> Int {
    let end = min(max(offset, 0), utf8.count)
    let start = end / Self.step
    return utf8[(start * Self.step)..<end].reduce(counts[start]) {
      $0 + ($1 & 0xC0 == 0x80 ? 0 : 1)
    }
  }

  /// The byte at which the scalar at `offset` begins; the end of the text behind the last.
  public func byteOffset(of offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    var index = max(0, partition(offset) - 1) * Self.step
    var seen = counts[index / Self.step]
    while index < utf8.count {
      if utf8[index] & 0xC0 != 0x80 {
        if seen == offset { return index }
        seen += 1
      }
      index += 1
    }
    return utf8.count
  }

  /// The first step before which more than `offset` scalars, or as many, begin.
  private func partition(_ offset: Int) -> Int {
    var low = 0
    var high = counts.count
    while low < high {
      let middle = (low + high) / 2
      if counts[middle] >= offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func counts(_ utf8: UnsafeBufferPointer<UInt8>) -> [Int] {
    var counts = [0]
    var count = 0
    for (index, byte) in utf8.enumerated() {
      if byte & 0xC0 != 0x80 { count += 1 }
      if (index + 1) % step == 0 { counts.append(count) }
    }
    return counts
  }
}
