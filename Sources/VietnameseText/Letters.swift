/// Facts about the letters of UTF-8 text, asked byte by byte.
public enum Letters {
  /// How many bytes the scalar with this first byte has; 1 for a stray byte.
  @inlinable
  public static func length(lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// Whether a letter begins at `at`: Latin with all its marks, or a letter of another alphabet.
  @inlinable
  public static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 }
    switch byte {
    case 0xC2: return false
    case 0xC3: return at + 1 < bytes.count && bytes[at + 1] != 0x97 && bytes[at + 1] != 0xB7
    case 0xC4...0xDF, 0xE1: return true
    default: return false
    }
  }

  /// Whether the letter at `at` is a capital of the Latin or Vietnamese alphabet.
  @inlinable
  public static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    guard at + 1 < bytes.count else { return false }
    let second = bytes[at + 1]
    switch byte {
    case 0xC3: return second >= 0x80 && second <= 0x9E && second != 0x97
    case 0xC4: return second == 0x82 || second == 0x90 || second == 0xA8
    case 0xC5: return second == 0xA8
    case 0xC6: return second == 0xA0 || second == 0xAF
    case 0xE1:
      return at + 2 < bytes.count && (second == 0xBA || second == 0xBB)
        && bytes[at + 2] & 1 == 0
    default: return false
    }
  }
}
