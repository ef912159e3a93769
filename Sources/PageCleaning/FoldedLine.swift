/// Lower-cases and trims short lines for looking them up, on bytes.
///
/// ```swift
/// FoldedLine.fold(Array("» Tin LIÊN QUAN:".utf8))    // "tin liên quan"
/// ```
enum FoldedLine {
  /// The line in lower case, white space folded, without marks at its ends.
  static func fold(_ line: some Collection<UInt8>) -> [UInt8] {
    trimmed(lowered(line))
  }

  /// The line in lower case, white space folded.
  static func lowered(_ line: some Collection<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(line.count)
    for byte in line { append(byte, to: &folded) }
    return folded
  }

  /// The folded line without digits and marks: only its words, one blank apart.
  static func words(of folded: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    for byte in folded {
      if byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) {
        words.append(byte)
      } else if words.last != 0x20, !words.isEmpty {
        words.append(0x20)
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return words
  }

  /// FNV-1a, 64 bits (Fowler, Noll and Vo); `start` is the hash of what stands before.
  static func hash(
    _ bytes: some Collection<UInt8>, from start: UInt64 = 0xCBF2_9CE4_8422_2325
  ) -> UInt64 {
    bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func append(_ byte: UInt8, to folded: inout [UInt8]) {
    if byte <= 0x20 {
      if folded.last != 0x20 { folded.append(0x20) }
    } else if byte < 0x80 {
      folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    } else {
      folded.append(byte)
      lowerLast(&folded)
    }
  }

  /// Lower-cases the letter that ends the bytes; both cases of a letter have the same length.
  private static func lowerLast(_ bytes: inout [UInt8]) {
    let last = bytes.count - 1
    guard last > 0 else { return }
    switch bytes[last - 1] {
    case 0xC2 where bytes[last] == 0xA0: replaceNoBreakSpace(&bytes)
    case 0xC3: if bytes[last] < 0x9F, bytes[last] != 0x97 { bytes[last] += 0x20 }
    case 0xC4, 0xC5: if isEvenPair(bytes[last - 1], bytes[last]) { bytes[last] += 1 }
    case 0xC6: if bytes[last] == 0xA0 || bytes[last] == 0xAF { bytes[last] += 1 }
    case 0xBA, 0xBB:
      guard last > 1, bytes[last - 2] == 0xE1, bytes[last] & 1 == 0 else { return }
      if bytes[last - 1] == 0xBB || bytes[last] >= 0xA0 { bytes[last] += 1 }
    default: break
    }
  }

  private static func replaceNoBreakSpace(_ bytes: inout [UInt8]) {
    bytes.removeLast(2)
    if bytes.last != 0x20 { bytes.append(0x20) }
  }

  private static func isEvenPair(_ lead: UInt8, _ byte: UInt8) -> Bool {
    byte & 1 == 0 && byte < 0xB8 && (lead == 0xC4 || byte >= 0x8A)
  }

  private static let marks = Set(" :.,;-|>*+/\\_=~#\"'".utf8)

  /// Marks of lists, of several bytes each.
  private static let bullets = ["»", "«", "·", "•", "–", "—", "▪", "►", "●", "→"].map {
    Array($0.utf8)
  }

  /// The bytes without marks at their ends.
  static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var slice = bytes[...]
    while let last = slice.last, marks.contains(last) { slice.removeLast() }
    while let first = slice.first {
      if marks.contains(first) {
        slice.removeFirst()
      } else if first == 0xC2 || first == 0xE2,
        let bullet = bullets.first(where: { slice.starts(with: $0) })
      {
        slice.removeFirst(bullet.count)
      } else {
        break
      }
    }
    return Array(slice)
  }
}
