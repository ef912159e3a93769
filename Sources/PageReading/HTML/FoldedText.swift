/// Tells the stretches of a text that are kept from white space and invisible characters.
enum FoldedText {
  /// The end of the stretch from `start` that can be copied as it is: words parted by one blank.
  static func plainEnd(of run: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < run.count {
      let byte = run[index]
      if byte > 0x20, !mayBeGap(byte) {
        index += 1
      } else if byte == 0x20 {
        guard index > start, index + 1 < run.count, run[index + 1] > 0x20,
          gapLength(run, at: index + 1) == 0
        else { return index }
        index += 1
      } else {
        guard gapLength(run, at: index) == 0 else { return index }
        index += 1
      }
    }
    return index
  }

  /// The end of the white space and invisible characters from `start`.
  static func gapEnd(of run: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < run.count {
      let length = gapLength(run, at: index)
      guard length > 0 else { break }
      index += length
    }
    return index
  }

  /// Whether `range`, a gap, holds white space and not only invisible characters.
  static func isBlank(_ run: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if isSpace(run, at: index) { return true }
      index += max(1, gapLength(run, at: index))
    }
    return false
  }

  @inline(__always)
  private static func mayBeGap(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }

  /// How many bytes of white space or of an invisible character begin at `index`.
  private static func gapLength(_ run: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = run[index]
    if byte <= 0x20 { return 1 }
    guard mayBeGap(byte), index + 1 < run.count else { return 0 }
    let second = run[index + 1]
    if byte == 0xC2 { return second == 0xA0 || second == 0xAD || second == 0x85 ? 2 : 0 }
    guard index + 2 < run.count else { return 0 }
    return isGap(byte, second, run[index + 2]) ? 3 : 0
  }

  /// U+2000–200D, U+2028–2029, U+202F, U+205F–2060, U+3000 and U+FEFF.
  private static func isGap(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): third <= 0x8D || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F || third == 0xA0
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }

  /// Whether the gap character at `index` is white space.
  private static func isSpace(_ run: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch run[index] {
    case 0xC2: run[index + 1] != 0xAD
    case 0xEF: false
    case 0xE2 where run[index + 1] == 0x80: !(0x8B...0x8D).contains(run[index + 2])
    case 0xE2: run[index + 2] == 0x9F
    default: true
    }
  }
}

extension FoldedText {
  /// The start of the white space and invisible characters that end the run.
  static func gapStart(of run: UnsafeBufferPointer<UInt8>) -> Int {
    var end = run.count
    while end > 0 {
      let lengths = (1...3).filter { $0 <= end }
      let fitting = lengths.first { gapEnd(of: rebased(run, end, $0), from: 0) == $0 }
      guard let length = fitting else { break }
      end -= length
    }
    return end
  }

  private static func rebased(
    _ run: UnsafeBufferPointer<UInt8>, _ end: Int, _ length: Int
  ) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: run[(end - length)..<end])
  }
}
