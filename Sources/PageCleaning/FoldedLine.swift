/// Lower-cases and trims short lines for looking them up, on bytes.
///
/// ```swift
/// FoldedLine.fold(Array("» Tin LIÊN QUAN:".utf8))    // "tin liên quan"
/// ```
enum FoldedLine {
  /// The line in lower case, white space folded, without marks at its ends.
  static func fold(_ line: some Collection<UInt8>) -> [UInt8] {
    var folded = lowered(line)
    trim(&folded)
    return folded
  }

  /// The line in lower case, white space folded.
  static func lowered(_ line: some Collection<UInt8>) -> [UInt8] {
    line.withContiguousStorageIfAvailable(lowered)
      ?? Array(line).withUnsafeBufferPointer(lowered)
  }

  private static func lowered(_ line: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    Array(unsafeUninitializedCapacity: line.count) { folded, count in
      for byte in line { append(byte, to: folded, &count) }
    }
  }

  /// The folded line without digits and marks: only its words, one blank apart.
  static func words(of folded: [UInt8]) -> [UInt8] {
    Array(unsafeUninitializedCapacity: folded.count) { words, count in
      for byte in folded {
        if byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) {
          words[count] = byte
          count += 1
        } else if count > 0, words[count - 1] != 0x20 {
          words[count] = 0x20
          count += 1
        }
      }
      if count > 0, words[count - 1] == 0x20 { count -= 1 }
    }
  }

  /// The hash of no bytes.
  static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of the bytes before and one more: FNV-1a, 64 bits (Fowler, Noll and Vo).
  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash of `bytes`.
  static func hash(_ bytes: some Collection<UInt8>) -> UInt64 {
    var hash = basis
    for byte in bytes { hash = step(hash, byte) }
    return hash
  }

  @inline(__always)
  private static func append(
    _ byte: UInt8, to folded: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
  ) {
    if byte >= 0x61, byte < 0x80 {
      folded[count] = byte
    } else if byte <= 0x20 {
      if count > 0, folded[count - 1] == 0x20 { return }
      folded[count] = 0x20
    } else {
      folded[count] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if byte >= 0x80, count > 0 { lowerLast(folded, &count) }
    }
    count += 1
  }

  /// Lower-cases the letter whose last byte was written; both cases of a letter have one length.
  private static func lowerLast(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ last: inout Int
  ) {
    let byte = bytes[last]
    switch bytes[last - 1] {
    case 0xC2 where byte == 0xA0:
      last -= last > 1 && bytes[last - 2] == 0x20 ? 2 : 1
      bytes[last] = 0x20
    case 0xC3: if byte >= 0x80, byte < 0x9F, byte != 0x97 { bytes[last] = byte + 0x20 }
    case 0xC4, 0xC5: if isEvenPair(bytes[last - 1], byte) { bytes[last] = byte + 1 }
    case 0xC6: if byte == 0xA0 || byte == 0xAF { bytes[last] = byte + 1 }
    case 0xBA, 0xBB:
      guard last > 1, bytes[last - 2] == 0xE1, byte & 1 == 0 else { return }
      if bytes[last - 1] == 0xBB || byte >= 0xA0 { bytes[last] = byte + 1 }
    default: break
    }
  }

  private static func isEvenPair(_ lead: UInt8, _ byte: UInt8) -> Bool {
    byte & 1 == 0 && byte < 0xB8 && (lead == 0xC4 || byte >= 0x8A)
  }

  /// A mark that may stand at an end of a line: ` :.,;-|>*+/\_=~#"'`.
  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x3A, 0x2E, 0x2C, 0x3B, 0x2D, 0x7C, 0x3E, 0x2A, 0x2B, 0x2F, 0x5C, 0x5F, 0x3D, 0x7E,
      0x23, 0x22, 0x27:
      true
    default: false
    }
  }

  /// Marks of lists, of several bytes each.
  private static let bullets = ["»", "«", "·", "•", "–", "—", "▪", "►", "●", "→"].map {
    Array($0.utf8)
  }

  /// The bytes without marks at their ends.
  static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    trim(&bytes)
    return bytes
  }

  private static func trim(_ bytes: inout [UInt8]) {
    while let last = bytes.last, isMark(last) { bytes.removeLast() }
    var start = 0
    while start < bytes.count {
      if isMark(bytes[start]) {
        start += 1
      } else if bytes[start] == 0xC2 || bytes[start] == 0xE2,
        let bullet = bullets.first(where: { bytes[start...].starts(with: $0) })
      {
        start += bullet.count
      } else {
        break
      }
    }
    if start > 0 { bytes.removeFirst(start) }
  }
}
