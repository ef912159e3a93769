public import PreparedData

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
  private var edges = TrieEdges()
  private var payloads: [Int32] = []

  /// A trie without phrases.
  public init() {}

  /// Stores `payload`, at least 0, under `phrase`; a phrase stored before keeps its first payload.
  public mutating func insert(_ phrase: String, payload: Int32, words: inout WordTable) {
    let bytes = Array(phrase.utf8)
    let folded = LetterFolding.folded(bytes)
    let ids = folded.withUnsafeBufferPointer { folded in
      Tokenizer.tokens(of: bytes).map { token in
        words.insert(folded: UnsafeBufferPointer(rebasing: folded[token.span.range]))
      }
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
      guard at < ids.count, ids[at] > 0, let next = edges[node, ids[at]] else { return best }
      node = next
    }
  }

  /// One more than the largest payload.
  public var payloadLimit: Int { (payloads.max().map { Int($0) } ?? -1) + 1 }

  private mutating func root(for id: Int32) -> Int32 {
    if roots.count <= Int(id) {
      roots.append(contentsOf: repeatElement(-1, count: Int(id) + 1 - roots.count))
    }
    if roots[Int(id)] < 0 { roots[Int(id)] = newNode() }
    return roots[Int(id)]
  }

  private mutating func child(of node: Int32, _ id: Int32) -> Int32 {
    if let known = edges[node, id] { return known }
    let child = newNode()
    edges.insert(node, id, child)
    return child
  }

  private mutating func newNode() -> Int32 {
    payloads.append(-1)
    return Int32(payloads.count - 1)
  }
}

extension PhraseTrie {
  /// The trie as it was written.
  public init(from reader: inout PreparedReader) throws(PreparedFault) {
    roots = try reader.numbers(Int32.self)
    payloads = try reader.numbers(Int32.self)
    edges = try TrieEdges(from: &reader, nodes: payloads.count)
    guard roots.allSatisfy({ $0 < payloads.count }) else { throw PreparedFault(offset: 0) }
  }

  /// Writes the nodes that phrases begin at, the payloads of all nodes and the ways between them.
  public func write(to writer: inout PreparedWriter) {
    writer.numbers(roots)
    writer.numbers(payloads)
    edges.write(to: &writer)
  }
}
