/// A table whose keys are hashes already, so that a look-up is one multiplication and one compare.
struct HashedTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let shift: UInt64
  private let mask: Int

  /// A table for at most `capacity` keys.
  init(capacity: Int) {
    let bits = max(4, Int.bitWidth - (capacity * 4).leadingZeroBitCount)
    keys = Array(repeating: 0, count: 1 << bits)
    values = Array(repeating: nil, count: 1 << bits)
    shift = UInt64(64 - bits)
    mask = (1 << bits) - 1
  }

  /// The value of `key`; setting it again replaces it, setting `nil` changes nothing.
  subscript(key: UInt64) -> Value? {
    get { values[slot(of: Self.nonzero(key))] }
    set {
      guard let newValue else { return }
      let slot = slot(of: Self.nonzero(key))
      keys[slot] = Self.nonzero(key)
      values[slot] = newValue
    }
  }

  /// The key, or another one for 0, which marks free slots.
  private static func nonzero(_ key: UInt64) -> UInt64 { key == 0 ? .max : key }

  /// The key's slot, or the free one where it belongs; there is always a free one.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }
}

extension HashedTable<Bool> {
  /// A table of these words' hashes.
  init(of words: [String]) {
    self.init(capacity: words.count)
    for word in words { self[ByteHash.of(word.utf8)] = true }
  }
}
