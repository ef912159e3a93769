/// Finds known phrases in a sequence of word numbers, the longest first.
///
/// ```swift
/// var words = WordTable()
/// var trie = PhraseTrie()
/// trie.insert("Hà Nội", payload: 1, words: &words)
/// trie.longestMatch(in: ids, at: 3)    // (payload: 1, length: 2)
/// ```
public struct PhraseTrie: Sendable {
  /// A phrase found: what was stored under it, and how many tokens it covers.
  public struct Match: Sendable {
    /// What was stored under the phrase.
    public var payload: Int32
    /// How many tokens the phrase has.
    public var length: Int
  }

  private var roots: [Int32] = []
  private var children: [UInt64: Int32] = [:]
  private var payloads: [Int32] = []

  /// A trie without phrases.
  public init() {}

  /// Stores `payload`, at least 0, under `phrase`; a phrase stored before keeps its first payload.
  public mutating func insert(_ phrase: String, payload: Int32, words: inout WordTable) {
    let bytes = Array(phrase.utf8)
    let ids = Tokenizer.tokens(of: bytes).map { token in
      words.insert(String(decoding: bytes[token.span.range], as: UTF8.self))
    }
    insert(ids, payload: payload)
  }

  /// Stores `payload` under a sequence of word numbers.
  public mutating func insert(_ ids: [Int32], payload: Int32) {
    guard let first = ids.first, first > 0 else { return }
    var node = root(for: first)
    for id in ids.dropFirst() { node = child(of: node, id) }
    if payloads[Int(node)] < 0 { payloads[Int(node)] = payload }
  }

  /// The longest phrase that begins at token `start`, or `nil`.
  public func longestMatch(in ids: [Int32], at start: Int) -> Match? {
    let first = Int(ids[start])
    guard first < roots.count, roots[first] >= 0 else { return nil }
    var node = roots[first]
    var best: Match?
    var at = start
    while true {
      at += 1
      if payloads[Int(node)] >= 0 { best = Match(payload: payloads[Int(node)], length: at - start) }
      guard at < ids.count, ids[at] > 0, let next = children[key(node, ids[at])] else {
        return best
      }
      node = next
    }
  }

  private mutating func root(for id: Int32) -> Int32 {
    while roots.count <= Int(id) { roots.append(-1) }
    if roots[Int(id)] < 0 { roots[Int(id)] = newNode() }
    return roots[Int(id)]
  }

  private mutating func child(of node: Int32, _ id: Int32) -> Int32 {
    if let known = children[key(node, id)] { return known }
    let node = (key: key(node, id), child: newNode())
    children[node.key] = node.child
    return node.child
  }

  private mutating func newNode() -> Int32 {
    payloads.append(-1)
    return Int32(payloads.count - 1)
  }

  private func key(_ node: Int32, _ id: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: id))
  }
}
