#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Finds bytes in a part of an array with the system's own search.
enum ByteSearch {
  /// The first place of `byte` in `range`.
  static func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, !range.isEmpty else { return nil }
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
      return found.map { UnsafeRawPointer($0) - base }
    }
  }

  /// The first place of `phrase` that lies wholly in `range`.
  static func first(_ phrase: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard let head = phrase.first else { return range.lowerBound }
    var start = range.lowerBound
    while let found = first(
      head, in: bytes, start..<max(range.upperBound - phrase.count + 1, start))
    {
      if matches(phrase, in: bytes, at: found, before: range.upperBound) { return found }
      start = found + 1
    }
    return nil
  }

  /// Whether `phrase` stands at `index` and ends before `end`.
  static func matches(_ phrase: [UInt8], in bytes: [UInt8], at index: Int, before end: Int) -> Bool
  {
    guard index >= 0, index + phrase.count <= min(end, bytes.count) else { return false }
    return phrase.indices.allSatisfy { bytes[index + $0] == phrase[$0] }
  }
}
