/// Says in one pass over a text which lists of words, such as the literals of rules, have one in it.
///
/// The automaton of Aho and Corasick (1975) over the rules' literals, as a dense table; bytes that
/// no literal uses share one column.
package struct TriggerAutomaton: Sendable {
  /// A set of rules, one bit each.
  package typealias RuleSetBits = [UInt64]

  private let columns: [UInt8]
  private let columnCount: Int
  private let next: [UInt32]
  /// For every state the place of its rules among the masks, -1 where no literal ends.
  private var outputs: [Int32] = []
  /// Sets of rules one behind the other.
  private var masks: [UInt64] = []
  private let always: RuleSetBits

  /// - Parameter literals: for every rule its literals, `nil` for one that must always be run.
  package init(literals: [[[UInt8]]?]) {
    var always = RuleSetBits(repeating: 0, count: (literals.count + 63) / 64)
    for (rule, list) in literals.enumerated() where list == nil {
      always[rule / 64] |= 1 << UInt64(rule % 64)
    }
    let trie = LiteralTrie(literals, width: always.count)
    (columns, columnCount, next) = (trie.columns, trie.columnCount, trie.next)
    self.always = always
    outputs = Array(repeating: -1, count: trie.nodeCount)
    for node in outputs.indices {
      let mask = trie.mask(of: node)
      guard mask.contains(where: { $0 != 0 }) else { continue }
      outputs[node] = Int32(masks.count)
      masks += mask
    }
  }

  /// The rules that can match in `bytes`.
  package func rules(in bytes: UnsafeBufferPointer<UInt8>) -> RuleSetBits {
    var found = always
    var state = 0
    next.withUnsafeBufferPointer { next in
      columns.withUnsafeBufferPointer { columns in
        outputs.withUnsafeBufferPointer { outputs in
          for byte in bytes {
            state = Int(next[state * columnCount + Int(columns[Int(byte)])])
            if outputs[state] >= 0 { add(Int(outputs[state]), to: &found) }
          }
        }
      }
    }
    return found
  }

  private func add(_ mask: Int, to found: inout RuleSetBits) {
    for word in found.indices { found[word] |= masks[mask + word] }
  }
}

/// The states of an automaton over literals in the making: a row of columns for every state.
private struct LiteralTrie {
  /// The column of every byte; 0 for those that no literal has.
  private(set) var columns = [UInt8](repeating: 0, count: 256)
  private(set) var columnCount = 1
  /// The state that each state and column leads to.
  private(set) var next: [UInt32] = []
  /// The rules of which a literal ends in each state, `width` words a state.
  private var masks: [UInt64] = []
  private let width: Int

  init(_ literals: [[[UInt8]]?], width: Int) {
    self.width = width
    makeColumns(literals)
    _ = newNode()
    for (rule, list) in literals.enumerated() {
      for literal in list ?? [] { insert(literal, rule) }
    }
    link()
  }

  var nodeCount: Int { next.count / columnCount }

  func mask(of node: Int) -> ArraySlice<UInt64> { masks[node * width..<(node + 1) * width] }

  private mutating func makeColumns(_ literals: [[[UInt8]]?]) {
    var isUsed = [Bool](repeating: false, count: 256)
    for literal in literals.lazy.compactMap({ $0 }).joined() {
      for byte in literal { isUsed[Int(byte)] = true }
    }
    for byte in isUsed.indices where isUsed[byte] {
      columns[byte] = UInt8(columnCount)
      columnCount += 1
    }
  }

  private mutating func newNode() -> Int {
    next.append(contentsOf: repeatElement(0, count: columnCount))
    masks.append(contentsOf: repeatElement(0, count: width))
    return nodeCount - 1
  }

  private mutating func insert(_ literal: [UInt8], _ rule: Int) {
    var node = 0
    for byte in literal {
      let slot = node * columnCount + Int(columns[Int(byte)])
      if next[slot] == 0 { next[slot] = UInt32(newNode()) }
      node = Int(next[slot])
    }
    masks[node * width + rule / 64] |= 1 << UInt64(rule % 64)
  }

  /// Fills in where a state goes on whose way ends, breadth first, so that scanning never looks back.
  private mutating func link() {
    var failure = [Int](repeating: 0, count: nodeCount)
    var queue = [0]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for word in 0..<width { masks[node * width + word] |= masks[failure[node] * width + word] }
      for column in 1..<columnCount { step(node, column, &failure, &queue) }
    }
  }

  private mutating func step(
    _ node: Int, _ column: Int, _ failure: inout [Int], _ queue: inout [Int]
  ) {
    let child = Int(next[node * columnCount + column])
    let fallback = node == 0 ? 0 : next[failure[node] * columnCount + column]
    guard child != 0 else {
      next[node * columnCount + column] = fallback
      return
    }
    failure[child] = Int(fallback)
    queue.append(child)
  }
}
