/// Finds phrases by their skeletons in one pass over raw bytes.
///
/// The automaton of Aho and Corasick (1975) over letters and digits; all other bytes leave its
/// state as it is. Text and the insides of tags are followed apart, so that a tag inside a phrase
/// does not part it.
struct SkeletonAutomaton: Sendable {
  private static let columnCount = 36
  /// Longer tags are rather text with a stray `<`.
  private static let greatestTag = 4_096

  private var next: [UInt16] = []
  /// For each state nothing (0), a phrase (1), or the length of a name that must stand alone.
  private var outcome: [UInt8] = []

  /// An automaton of phrases; a name counts only as a word of its own.
  init(_ phrases: [(text: String, isName: Bool)]) {
    var trie = [[Int: Int]](repeating: [:], count: 1)
    outcome = [0]
    for (text, isName) in phrases {
      for skeleton in Skeleton.all(of: text) where skeleton.count >= 2 {
        insert(skeleton, isName: isName, &trie)
      }
    }
    link(trie)
  }

  private mutating func insert(_ skeleton: [UInt8], isName: Bool, _ trie: inout [[Int: Int]]) {
    var node = 0
    for column in skeleton.compactMap(Self.column) {
      if trie[node][column] == nil, trie.count < Int(UInt16.max) {
        trie[node][column] = trie.count
        trie.append([:])
        outcome.append(0)
      }
      node = trie[node][column] ?? 0
    }
    let value = isName ? UInt8(clamping: max(skeleton.count, 2)) : 1
    if node != 0 { outcome[node] = outcome[node] == 1 ? 1 : value }
  }

  private mutating func link(_ trie: [[Int: Int]]) {
    next = [UInt16](repeating: 0, count: trie.count * Self.columnCount)
    var failure = [Int](repeating: 0, count: trie.count)
    var queue = [0]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      let row = node * Self.columnCount
      let fallback = failure[node] * Self.columnCount
      if node != 0 {
        for column in 0..<Self.columnCount { next[row + column] = next[fallback + column] }
        if outcome[node] == 0 { outcome[node] = outcome[failure[node]] }
      }
      for (column, child) in trie[node] {
        failure[child] = node == 0 ? 0 : Int(next[fallback + column])
        next[row + column] = UInt16(child)
        queue.append(child)
      }
    }
  }

  private static func column(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x61...0x7A: Int(byte - 0x61)
    case 0x41...0x5A: Int(byte - 0x41)
    case 0x30...0x39: Int(byte - 0x30) + 26
    default: nil
    }
  }

  /// The column of every byte; what stands for nothing is above all columns.
  private static let columns: [UInt8] = (0..<256).map { UInt8(column(UInt8($0)) ?? 255) }

  /// Whether any of the phrases stands in `bytes`.
  func isFound(in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      next.withUnsafeBufferPointer { next in
        Self.columns.withUnsafeBufferPointer { columns in
          search(bytes, next, columns)
        }
      }
    }
  }

  private func search(
    _ bytes: UnsafeBufferPointer<UInt8>, _ next: UnsafeBufferPointer<UInt16>,
    _ columns: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var (state, outside, tagEnd, index) = (0, 0, -1, 0)
    while index < bytes.count {
      let byte = bytes[index]
      let column = columns[Int(byte)]
      if column != 255 {
        state = Int(next[state * Self.columnCount + Int(column)])
        if outcome[state] != 0, isWhole(outcome[state], bytes, index) { return true }
      } else if byte == 0x26 {
        index = Self.referenceEnd(bytes, index)
      } else if byte == 0x3C, tagEnd < 0, Self.beginsTag(bytes, index) {
        (outside, state, tagEnd) = (state, 0, index + Self.greatestTag)
      } else if tagEnd >= 0, byte == 0x3E || index >= tagEnd {
        (state, tagEnd) = (outside, -1)
      }
      index += 1
    }
    return false
  }

  /// Whether a tag begins at the `<` here: a letter, `/` or `!` follows.
  private static func beginsTag(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let byte = bytes[index + 1]
    return byte == 0x2F || byte == 0x21 || (0x61...0x7A).contains(byte | 0x20)
  }

  /// The last byte of the character reference that begins here; `start` if there is none.
  private static func referenceEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start + 1
    while index < min(start + 12, bytes.count) {
      if bytes[index] == 0x3B { return index }
      guard columns[Int(bytes[index])] != 255 || bytes[index] == 0x23 else { return start }
      index += 1
    }
    return start
  }

  /// Whether a phrase, or a name that is a word of its own, ends at `index`.
  private func isWhole(
    _ outcome: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> Bool {
    if outcome == 1 { return true }
    let start = index - Int(outcome) + 1
    guard start >= 0, (start..<index).allSatisfy({ isPlain(bytes[$0]) }) else { return false }
    return (start == 0 || !isPlain(bytes[start - 1]))
      && (index + 1 == bytes.count || !isPlain(bytes[index + 1]))
  }

  private func isPlain(_ byte: UInt8) -> Bool { Self.columns[Int(byte)] != 255 }
}
