/// Counts in a page's bytes that tell UTF-8, UTF-16 and one-byte encodings apart.
struct ByteCensus {
  /// Well-formed characters of UTF-8 beyond ASCII.
  private(set) var wellFormed = 0
  /// Bytes that belong to none; a character cut off at the end is not counted.
  private(set) var stray = 0
  /// Whether the last bytes begin a character that is not finished.
  private var isCut = false
  /// Whether there may be combining marks, U+0300–U+036F.
  private var mayHaveMarks = false
  /// Characters of UTF-8 from the blocks where Vietnamese letters and combining marks stand and
  /// where nothing that Windows-1252 can write stands: U+0100–U+013F, U+0300–U+033F, U+1000–U+1FFF.
  private(set) var beyondLatin1 = 0
  /// Characters of UTF-8 from U+0080 to U+00FF.
  private(set) var latin1 = 0

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while true {
        index = UTF8Decoder.asciiEnd(bytes, from: index)
        guard index < bytes.count else { return }
        index += count(bytes, at: index)
      }
    }
  }

  /// Whether no byte lies beyond ASCII.
  var isASCII: Bool { wellFormed == 0 && stray == 0 }

  /// Whether the bytes are UTF-8 without any damage and, as far as Latin letters go, in form NFC.
  var isPlain: Bool { stray == 0 && !isCut && !mayHaveMarks }

  /// Whether the bytes are UTF-8, but for damage here and there.
  var isUTF8: Bool { wellFormed > 0 ? stray <= wellFormed : stray == 0 }

  /// Whether the bytes are UTF-8 with few letters beyond Latin-1, as text that was encoded twice.
  var isMostlyLatin1: Bool { latin1 > 2 * beyondLatin1 }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let length = UTF8Decoder.characterLength(bytes, at: index)
    guard length > 0 else {
      if isCutOff(bytes, at: index) { isCut = true } else { stray += 1 }
      return 1
    }
    wellFormed += 1
    switch bytes[index] {
    case 0xC2, 0xC3: latin1 += 1
    case 0xC4, 0xE1: beyondLatin1 += 1
    case 0xCC:
      beyondLatin1 += 1
      mayHaveMarks = true
    case 0xCD: mayHaveMarks = true
    default: break
    }
    return length
  }

  /// Whether the bytes from `index` to the end begin a character that is not finished.
  private func isCutOff(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let rest = bytes[index...]
    guard rest.count < 4, rest[index] >= 0xC2 || rest.count < 3 else { return false }
    return rest.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }
}

extension ByteCensus {
  /// How many first bytes are looked at for UTF-16; without a 0 among them it is none.
  private static let wideWindow = 4_096

  /// Whether there is a 0; eight bytes a step, looked at one by one only where some is small.
  private static func hasZero(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBytes { raw in
      var index = 0
      while index + 8 <= raw.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let zero = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
        if zero != 0 { return true }
        index += 8
      }
      return raw[index...].contains(0)
    }
  }

  /// UTF-16 without a mark: the upper bytes of ASCII characters, every other byte, are 0.
  static func wideEncoding(of bytes: ArraySlice<UInt8>) -> CharacterEncoding? {
    let window = bytes.prefix(wideWindow)
    let pairs = window.count / 2
    guard pairs >= 2, hasZero(window) else { return nil }
    var zeros = [0, 0]
    for (offset, byte) in window.prefix(pairs * 2).enumerated() where byte == 0 {
      zeros[offset & 1] += 1
    }
    let isMany = { (count: Int) in count * 10 >= pairs * 3 }
    let isFew = { (count: Int) in count * 50 <= pairs }
    if isMany(zeros[1]), isFew(zeros[0]) { return .utf16LittleEndian }
    return isMany(zeros[0]) && isFew(zeros[1]) ? .utf16BigEndian : nil
  }
}
