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
      var index = 0
      while index < line.count { index += fold(line, at: index, to: folded, &count) }
    }
  }

  /// The folded line without digits and marks: only its words, one blank apart.
  static func words(of folded: [UInt8]) -> [UInt8] {
    Array(unsafeUninitializedCapacity: folded.count) { words, count in
      var index = 0
      while index < folded.count {
        let length = markLength(folded, at: index)
        if length == 0 {
          words[count] = folded[index]
          count += 1
        } else if count > 0, words[count - 1] != 0x20 {
          words[count] = 0x20
          count += 1
        }
        index += max(length, 1)
      }
      if count > 0, words[count - 1] == 0x20 { count -= 1 }
    }
  }

  /// How many bytes a digit, blank or mark at `index` has; 0 for a letter.
  ///
  /// Dashes, curly quotes and dots (U+2000–203F, E2 80 xx) differ between a headline and the title
  /// that the page declares.
  @inline(__always)
  static func markLength(_ folded: [UInt8], at index: Int) -> Int {
    let byte = folded[index]
    if byte < 0x80 { return byte >= 0x61 && byte <= 0x7A ? 0 : 1 }
    guard byte == 0xE2, index + 2 < folded.count, folded[index + 1] == 0x80 else { return 0 }
    return 3
  }

  /// Writes the byte at `index`, or the letter of several bytes there, and gives its length.
  @inline(__always)
  private static func fold(
    _ line: UnsafeBufferPointer<UInt8>, at index: Int,
    to folded: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
  ) -> Int {
    let byte = line[index]
    if byte < 0x80 {
      let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : max(byte, 0x20)
      if small == 0x20, count > 0, folded[count - 1] == 0x20 { return 1 }
      folded[count] = small
      count += 1
      return 1
    }
    return foldLetter(line, at: index, to: folded, &count)
  }

  /// Lower-cases a letter of two or three bytes, both cases of which have one length.
  ///
  /// A no-break space (C2 A0) is a blank.
  @inline(__always)
  private static func foldLetter(
    _ line: UnsafeBufferPointer<UInt8>, at index: Int,
    to folded: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
  ) -> Int {
    let lead = line[index]
    let length = min(lead == 0xE1 ? 3 : lead >= 0xC2 && lead <= 0xC6 ? 2 : 1, line.count - index)
    let last = line[index + length - 1]
    if lead == 0xC2, length == 2, last == 0xA0 {
      if count == 0 || folded[count - 1] != 0x20 {
        folded[count] = 0x20
        count += 1
      }
      return length
    }
    for offset in 0..<length { folded[count + offset] = line[index + offset] }
    count += length
    let isCapital =
      length == 3
      ? isCapital(line[index + 1], last) : length == 2 && isCapital(lead, last)
    if isCapital { folded[count - 1] = lead == 0xC3 ? last | 0x20 : last + 1 }
    return length
  }

  /// Whether the letter that ends with these two bytes is a capital: `À` to `Þ` (C3), `Ā` to `ķ`
  /// and `Ŋ` to `ŷ` (C4, C5), `Ơ` and `Ư` (C6), `Ạ` to `Ỹ` (E1 BA, E1 BB).
  @inline(__always)
  private static func isCapital(_ before: UInt8, _ last: UInt8) -> Bool {
    switch before {
    case 0xC3: last >= 0x80 && last < 0x9F && last != 0x97
    case 0xC4, 0xC5: isEvenPair(before, last)
    case 0xC6: last == 0xA0 || last == 0xAF
    case 0xBA: last & 1 == 0 && last >= 0xA0
    case 0xBB: last & 1 == 0
    default: false
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
