/// Tells the stretches of a text that are kept from white space and invisible characters.
enum FoldedText {
  /// The end of the stretch from `start` that can be copied as it is: words parted by one blank.
  static func plainEnd(of run: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < run.count {
      if index > start, isPlain(run, from: index) {
        index += 8
        continue
      }
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

  /// Whether eight bytes are sure to be copied as they are: no control, no blank beside another or
  /// at the end, nothing that a gap of several bytes begins with.
  ///
  /// A byte masked by DF is C2 for C2 and E2; one masked by F3 is E3 for E3, EF and two leads that
  /// Vietnamese has no use for.
  @inline(__always)
  private static func isPlain(_ run: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard start + 8 <= run.count else { return false }
    let word = UnsafeRawBufferPointer(run).loadUnaligned(fromByteOffset: start, as: UInt64.self)
      .littleEndian
    let (ones, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let controls = (word &- 0x2020_2020_2020_2020) & ~word
    let first = (word & 0xDFDF_DFDF_DFDF_DFDF) ^ 0xC2C2_C2C2_C2C2_C2C2
    let second = (word & 0xF3F3_F3F3_F3F3_F3F3) ^ 0xE3E3_E3E3_E3E3_E3E3
    let leads = ((first &- ones) & ~first) | ((second &- ones) & ~second)
    guard (controls | leads) & high == 0 else { return false }
    let rest = word ^ 0x2020_2020_2020_2020
    let blanks = ~(((rest & ~high) &+ ~high) | rest) & high
    return blanks & (blanks << 8) == 0 && blanks >> 63 == 0
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
