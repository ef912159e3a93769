internal import GRDB

/// A hash that is the same on every machine and in every run: FNV-1a, 64 bits.
///
/// ```swift
/// StableHash.value(of: "An Giang".utf8) == StableHash.value(of: "An Giang".utf8)   // true
/// ```
///
/// It only finds what may be equal; texts are compared themselves before they are taken for one.
/// Source: Fowler, Noll and Vo, RFC 9923.
public struct StableHash: Sendable {
  /// The hash of what was added so far.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of nothing.
  public init() {}

  /// Adds bytes, and an end, so that two fields never look like one.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value = (value ^ 0xFF) &* 0x100_0000_01B3
  }

  /// Adds a text, or that there is none.
  public mutating func add(_ text: String?) {
    guard let text else { return add([0x00]) }
    add(text.utf8)
  }

  /// The hash of these bytes.
  public static func value(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = StableHash()
    hash.add(bytes)
    return hash.value
  }

  mutating func add(_ value: DatabaseValue) {
    switch value.storage {
    case .null: add([0x00])
    case .int64(let number): add(number: UInt64(bitPattern: number))
    case .double(let number): add(number: number.bitPattern)
    case .string(let text): add(text.utf8)
    case .blob(let data): add(data)
    }
  }

  private mutating func add(number: UInt64) {
    value = (value ^ number) &* 0x100_0000_01B3
    value ^= value >> 32
  }
}
