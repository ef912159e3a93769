/// Whether a page may be Vietnamese, told from its bytes in any of the supported encodings.
struct LanguageCheck: Sendable {
  /// So many letters that only Vietnamese has are proof enough.
  private static let enough = 3
  /// So many bytes that are no UTF-8 may be one of the older encodings; in a short text, one in 16.
  private static let enoughStrays = (count: 20, share: 16)

  /// Whether letters or character references of Vietnamese, or an older encoding, are in `bytes`.
  func mayBeVietnamese(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var (found, stray, index) = (0, 0, 0)
      while index < bytes.count {
        if bytes[index] < 0x80 {
          index += 1
          continue
        }
        let length = Self.length(bytes, index)
        if length == 0 { stray += 1 }
        if Self.isVietnamese(bytes, index, length) { found += 1 }
        if found >= Self.enough { return true }
        index += max(length, 1)
      }
      return stray >= Self.enoughStrays.count || stray * Self.enoughStrays.share > bytes.count
        || hasReferences(bytes)
    }
  }

  /// The length of the UTF-8 character at `index`, 0 if there is none.
  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let length =
      switch bytes[index] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard index + length <= bytes.count else { return 0 }
    let isWhole = (index..<(index + length)).dropFirst().allSatisfy { bytes[$0] & 0xC0 == 0x80 }
    return isWhole ? length : 0
  }

  /// Letters of Latin Extended Additional from U+1EA0, ă, đ, ơ, ư, and combining tone marks; or
  /// what these become when UTF-8 is encoded once more.
  private static func isVietnamese(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int
  ) -> Bool {
    guard length == 2 || length == 3 else { return false }
    let second = bytes[index + 1]
    switch bytes[index] {
    case 0xE1: return second == 0xBA || second == 0xBB
    case 0xC4: return second == 0x91 || second == 0x90 || second == 0x83 || second == 0x82
    case 0xC6: return second == 0xA0 || second == 0xA1 || second == 0xAF || second == 0xB0
    case 0xCC: return [0x80, 0x81, 0x83, 0x89, 0xA3, 0x9B].contains(second)
    case 0xC3: return second == 0xA1 && isMisreadTail(bytes, index + 2)
    default: return false
    }
  }

  /// "áº" and "á»": U+1EA0 to U+1EF9 misread as Windows-1252.
  private static func isMisreadTail(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == 0xC2
      && (bytes[index + 1] == 0xBA || bytes[index + 1] == 0xBB)
  }

  /// References to letters from U+1EA0 on, decimal or not.
  private func hasReferences(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found = 0
    for index in bytes.indices.dropLast(6) where bytes[index] == 0x26 && bytes[index + 1] == 0x23 {
      let isDecimal = bytes[index + 2] == 0x37 && (0x38...0x39).contains(bytes[index + 3])
      let isHexadecimal = bytes[index + 2] | 0x20 == 0x78 && bytes[index + 3] == 0x31
      if isDecimal || isHexadecimal { found += 1 }
    }
    return found >= Self.enough
  }
}
