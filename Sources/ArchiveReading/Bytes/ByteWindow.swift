#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A stretch of a long stream of bytes that is in memory, and where in the stream it lies.
///
/// The storage is reused: bytes are dropped at the front and appended behind, and what is left is
/// moved to the front when there is no more room.
struct ByteWindow {
  /// The storage; only the bytes of `range` mean anything.
  private(set) var bytes: [UInt8] = []
  private(set) var start = 0
  private(set) var end = 0
  /// The place in the stream of the first byte of the storage.
  private var origin = 0

  var count: Int { end - start }
  /// The indices of the bytes in `bytes`.
  var range: Range<Int> { start..<end }
  /// The place in the stream of the first byte.
  var offset: Int { origin + start }
  /// The place in the stream behind the last byte.
  var endOffset: Int { origin + end }

  /// The index in `bytes` of the byte at this place in the stream.
  func index(of offset: Int) -> Int { offset - origin }

  /// Drops `count` bytes at the front, at most what is there.
  mutating func drop(_ count: Int) { start += min(max(count, 0), self.count) }

  /// Steps back to a place in the stream that is still in memory; says whether it is.
  mutating func rewind(to offset: Int) -> Bool {
    guard offset >= origin, offset <= endOffset else { return false }
    start = offset - origin
    return true
  }

  /// Forgets everything and goes on at another place in the stream.
  mutating func restart(at offset: Int) {
    (start, end, origin) = (0, 0, offset)
  }

  /// Makes room for `room` bytes and lets `write` fill the free storage; it answers how many came.
  ///
  /// Bytes from the place `kept` of the stream on stay in memory even if they were dropped.
  mutating func extend(
    by room: Int, keeping kept: Int = .max, _ write: (inout [UInt8], Range<Int>) -> Int
  ) -> Int {
    makeRoom(room, keeping: min(kept, offset))
    let written = write(&bytes, end..<bytes.count)
    end += written
    return written
  }

  private mutating func makeRoom(_ room: Int, keeping kept: Int) {
    guard bytes.count - end < room || start == end else { return }
    shift(by: min(max(kept - origin, 0), start))
    if bytes.count - end < room { grow(to: end + room) }
  }

  private mutating func grow(to capacity: Int) {
    bytes = [UInt8](unsafeUninitializedCapacity: capacity) { larger, count in
      guard let base = larger.baseAddress else { return }
      memset(base, 0, capacity)
      memcpy(base, bytes, end)
      count = capacity
    }
  }

  private mutating func shift(by distance: Int) {
    guard distance > 0 else { return }
    bytes.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      base.update(from: base + distance, count: end - distance)
    }
    start -= distance
    end -= distance
    origin += distance
  }
}
