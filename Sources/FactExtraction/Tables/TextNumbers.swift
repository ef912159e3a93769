/// Numbers for texts, found by their bytes without any allocation.
///
/// ```swift
/// var numbers = TextNumbers()
/// numbers.insert("hạng")    // 0
/// numbers["hạng"]           // 0
/// numbers["điểm"]           // -1
/// ```
struct TextNumbers: Sendable {
  private var slots = [Int32](repeating: -1, count: 256)
  private var bytes: [UInt8] = []
  private var ends = [0]
  private var longest = 0

  /// How many texts there are.
  var count: Int { ends.count - 1 }

  /// The number of `text`, given the next one if it has none.
  @discardableResult
  mutating func insert(_ text: String) -> Int {
    if (count + 1) * 2 > slots.count { grow() }
    let added = Array(text.utf8)
    let slot = added.withUnsafeBufferPointer { self.slot(of: $0) }
    if slots[slot] < 0 {
      slots[slot] = Int32(count)
      bytes += added
      ends.append(bytes.count)
      longest = max(longest, added.count)
    }
    return Int(slots[slot])
  }

  /// The number of the text with these bytes; -1 if there is none.
  subscript(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    text.count > longest ? -1 : Int(slots[slot(of: text)])
  }

  /// The number of `text`; -1 if it has none.
  subscript(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { self[$0] }
  }

  /// Where a text stands or would stand, by its FNV-1a hash with the high bits folded down.
  private func slot(of text: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (slots.count - 1)
    while slots[slot] >= 0, !isEqual(text, Int(slots[slot])) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isEqual(_ text: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == text.count else { return false }
    for at in 0..<text.count where bytes[start + at] != text[at] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in 0..<count {
      let text = Array(bytes[ends[number]..<ends[number + 1]])
      let slot = text.withUnsafeBufferPointer { self.slot(of: $0) }
      slots[slot] = Int32(number)
    }
  }
}
