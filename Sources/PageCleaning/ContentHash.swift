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

  /// FNV-1a over words of eight bytes, then mixed (the finaliser of MurmurHash3).
  private static func value(of bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { raw in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(raw.count)
      var index = 0
      while index + 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        hash = mixed((hash ^ word) &* 0x100_0000_01B3)
        index += 8
      }
      for byte in raw[index...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return mixed(hash)
    }
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let step = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return step ^ (step >> 33)
  }
}
