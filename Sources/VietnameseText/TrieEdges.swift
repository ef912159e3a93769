internal import PreparedData

/// The ways from node to node of a trie, by node and word, as one table with open addresses.
struct TrieEdges: Sendable {
  /// Node and word of each way in one number, which is never 0 since a word's is not.
  private var keys: [UInt64] = []
  private var targets: [Int32] = []
  private var count = 0

  init() {}

  /// Where the way from `node` over the word `id`, at least 1, leads to; `nil` where there is none.
  @inline(__always)
  subscript(node: Int32, id: Int32) -> Int32? {
    guard count > 0 else { return nil }
    let slot = slot(of: Self.key(node, id))
    return keys[slot] == 0 ? nil : targets[slot]
  }

  /// Adds a way that is not there yet.
  mutating func insert(_ node: Int32, _ id: Int32, _ target: Int32) {
    if count * 2 >= keys.count { resize(to: max(16, keys.count * 2)) }
    put(Self.key(node, id), target)
  }

  private mutating func put(_ key: UInt64, _ target: Int32) {
    let slot = slot(of: key)
    (keys[slot], targets[slot]) = (key, target)
    count += 1
  }

  private mutating func resize(to size: Int) {
    let old = zip(keys, targets).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: size)
    targets = Array(repeating: 0, count: size)
    count = 0
    for (key, target) in old { put(key, target) }
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mixed = key &* 0x9e37_79b9_7f4a_7c15
    var slot = Int(truncatingIfNeeded: mixed >> 32) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  @inline(__always)
  private static func key(_ node: Int32, _ id: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: id))
  }
}

extension TrieEdges {
  /// The ways as they were written, between so many nodes.
  init(from reader: inout PreparedReader, nodes: Int) throws(PreparedFault) {
    let keys = try reader.numbers(UInt64.self)
    let targets = try reader.numbers(Int32.self)
    guard keys.count == targets.count, !keys.contains(0),
      targets.allSatisfy({ $0 >= 0 && $0 < nodes })
    else { throw PreparedFault(offset: 0) }
    var size = 16
    while size <= keys.count * 2 { size *= 2 }
    resize(to: size)
    for (key, target) in zip(keys, targets) { put(key, target) }
  }

  /// Writes the keys of all ways, then where they lead to, the keys in order.
  func write(to writer: inout PreparedWriter) {
    let ways = zip(keys, targets).filter { $0.0 != 0 }.sorted { $0.0 < $1.0 }
    writer.numbers(ways.map(\.0))
    writer.numbers(ways.map(\.1))
  }
}
