public import PageReading

/// A stable name for content that came without an id.
///
/// ```swift
/// ContentHash.hexadecimal(of: Array("Bộ Tư pháp".utf8)).count    // 16
/// ```
enum ContentHash {
  /// 64 bits as 16 hexadecimal digits; the same on every machine.
  static func hexadecimal(of bytes: [UInt8]) -> String {
    let digits = String(value(of: bytes), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Two lanes of FNV-1a over words of eight bytes, then mixed (the finaliser of MurmurHash3).
  private static func value(of bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { raw in
      var even: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(raw.count)
      var odd: UInt64 = 0x9E37_79B9_7F4A_7C15
      var index = 0
      while index + 16 <= raw.count {
        even = step(even, word(raw, index))
        odd = step(odd, word(raw, index + 8))
        index += 16
      }
      for byte in raw[index...] { even = step(even, UInt64(byte)) }
      return mixed(even ^ mixed(odd))
    }
  }

  private static func word(_ raw: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
    UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The high bits are turned down so that every bit of a word reaches every bit of the hash.
  private static func step(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9FB2_1C65_1E98_DF25
    return product ^ (product >> 32)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let step = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return step ^ (step >> 33)
  }
}

extension PageInput {
  /// The id of the document that is made of the page: the given one, or a hash of the content.
  public var documentID: String { id ?? ContentHash.hexadecimal(of: content) }
}
