/// Says in one pass over a text which lists of words, such as the literals of rules, have one in it.
///
/// The automaton of Aho and Corasick (1975) over the rules' literals, as a dense table; bytes that
/// no literal uses share one column.
package struct TriggerAutomaton: Sendable {
  /// A set of rules, one bit each.
  package typealias RuleSetBits = [UInt64]

  private var columns = [UInt8](repeating: 0, count: 256)
  private var columnCount = 1
  private var next: [UInt32] = []
  private var outputs: [Int32] = []
  private var masks: [RuleSetBits] = []
  private let always: RuleSetBits

  /// - Parameter literals: for every rule its literals, `nil` for one that must always be run.
  package init(literals: [[[UInt8]]?]) {
    let width = (literals.count + 63) / 64
    var always = RuleSetBits(repeating: 0, count: width)
    var trie = LiteralTrie(width: width)
    for (rule, list) in literals.enumerated() {
      guard let list else {
        always[rule / 64] |= 1 << UInt64(rule % 64)
        continue
      }
      for literal in list { trie.insert(literal, rule: rule) }
    }
    self.always = always
    build(from: trie)
  }

  private mutating func build(from trie: LiteralTrie) {
    for byte in trie.bytesInUse {
      columns[Int(byte)] = UInt8(columnCount)
      columnCount += 1
    }
    next = [UInt32](repeating: 0, count: trie.nodes.count * columnCount)
    outputs = [Int32](repeating: -1, count: trie.nodes.count)
    var failure = [Int](repeating: 0, count: trie.nodes.count)
    var nodes = trie.nodes
    var queue = [0]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      link(node, &nodes, &failure, &queue)
    }
  }

  private mutating func link(
    _ node: Int, _ nodes: inout [LiteralTrie.Node], _ failure: inout [Int], _ queue: inout [Int]
  ) {
    if node != 0 {
      let inherited = nodes[failure[node]].mask
      for word in inherited.indices { nodes[node].mask[word] |= inherited[word] }
      for column in 0..<columnCount {
        next[node * columnCount + column] = next[failure[node] * columnCount + column]
      }
    }
    if nodes[node].mask.contains(where: { $0 != 0 }) {
      outputs[node] = Int32(masks.count)
      masks.append(nodes[node].mask)
    }
    for (byte, child) in nodes[node].children {
      let column = Int(columns[Int(byte)])
      failure[child] = node == 0 ? 0 : Int(next[failure[node] * columnCount + column])
      next[node * columnCount + column] = UInt32(child)
      queue.append(child)
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
    for word in found.indices { found[word] |= masks[mask][word] }
  }
}

/// The literals as a trie; lives only while the automaton is built.
struct LiteralTrie {
  struct Node {
    var children: [UInt8: Int] = [:]
    var mask: [UInt64]
  }

  private(set) var nodes: [Node]

  init(width: Int) { nodes = [Node(mask: [UInt64](repeating: 0, count: width))] }

  /// The bytes that stand in any literal, in order.
  var bytesInUse: [UInt8] { Set(nodes.flatMap(\.children.keys)).sorted() }

  mutating func insert(_ literal: [UInt8], rule: Int) {
    var node = 0
    for byte in literal { node = child(of: node, byte) }
    nodes[node].mask[rule / 64] |= 1 << UInt64(rule % 64)
  }

  private mutating func child(of node: Int, _ byte: UInt8) -> Int {
    if let known = nodes[node].children[byte] { return known }
    nodes.append(Node(mask: [UInt64](repeating: 0, count: nodes[0].mask.count)))
    nodes[node].children[byte] = nodes.count - 1
    return nodes.count - 1
  }
}
