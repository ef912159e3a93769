/// Finds what a name of an element or attribute stands for by its first eight bytes, without
/// making strings.
struct NameTable<Value: Sendable>: Sendable {
  private var keys = [UInt64](repeating: 0, count: 512)
  private var values: [Value]

  /// A table of `names`, at most 256; all other names stand for `other`.
  init(_ names: [(String, Value)], other: Value) {
    values = Array(repeating: other, count: 512)
    for (name, value) in names {
      let slot = slot(of: name.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
      keys[slot.index] = slot.key
      values[slot.index] = value
    }
  }

  /// What the name that ends at a NUL stands for.
  func value(of name: UnsafePointer<UInt8>) -> Value {
    values[slot(of: Self.key(name)).index]
  }

  /// Packs the first eight bytes of a name.
  private static func key(_ name: UnsafePointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var index = 0
    while index < 8, name[index] != 0 {
      key = key << 8 | UInt64(name[index])
      index += 1
    }
    return key
  }

  /// The key's slot, or the free one where it belongs.
  private func slot(of key: UInt64) -> (key: UInt64, index: Int) {
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
    while keys[index] != 0, keys[index] != key { index = (index + 1) & 511 }
    return (key, index)
  }
}

extension ElementTag {
  /// The tags by their names.
  static let byName = NameTable(
    allCases.filter { $0 != .other && $0 != .line }.map { ($0.rawValue, $0) }, other: .other)
}
