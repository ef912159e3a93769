/// The phrases of lists, found word by word in folded text; all lists share one tree of words.
///
/// ```swift
/// let phrases = TableWords(lexicons: lists).phrases(.ranks)
/// phrases.holds(words.split("thứ hạng"))       // true
/// phrases.equals(words.split("xếp hạng"))      // true
/// ```
struct TablePhrases {
  /// Phrases of lists numbered from 0 to 63, each list a bit.
  final class Tree: Sendable {
    fileprivate struct Node {
      let word: Int32
      /// The lists with a phrase that ends here.
      var lists: UInt64 = 0
      /// The first node one word further, and the next one beside; 0 for none.
      var child: Int32 = 0
      var sibling: Int32 = 0
    }

    fileprivate let nodes: [Node]
    /// The lists with a phrase that begins with a word, by its number.
    fileprivate let heads: [UInt64]
    /// The node of each first word, by its number.
    fileprivate let roots: [Int32]

    /// The tree of phrases, each with its list, of `count` words in all.
    init(_ phrases: [(words: [TableWord], list: UInt64)], wordCount count: Int) {
      var nodes = [Node(word: -1)]
      var heads = [UInt64](repeating: 0, count: count)
      var roots = [Int32](repeating: 0, count: count)
      for (words, list) in phrases {
        guard let first = words.first?.number else { continue }
        heads[first] |= list
        var node = Int(roots[first])
        if node == 0 {
          node = nodes.count
          roots[first] = Int32(node)
          nodes.append(Node(word: Int32(first)))
        }
        for word in words.dropFirst() {
          let next = Self.child(of: node, word.number, nodes)
          node = next > 0 ? next : Self.add(word.number, below: node, &nodes)
        }
        nodes[node].lists |= list
      }
      (self.nodes, self.heads, self.roots) = (nodes, heads, roots)
    }

    private static func add(_ word: Int, below parent: Int, _ nodes: inout [Node]) -> Int {
      var node = Node(word: Int32(word))
      node.sibling = nodes[parent].child
      nodes[parent].child = Int32(nodes.count)
      nodes.append(node)
      return nodes.count - 1
    }

    fileprivate static func child(of node: Int, _ word: Int, _ nodes: [Node]) -> Int {
      var next = Int(nodes[node].child)
      while next > 0, nodes[next].word != word { next = Int(nodes[next].sibling) }
      return next
    }
  }

  let tree: Tree
  /// The lists that are asked, a bit each.
  let lists: UInt64

  /// How many words the longest phrase takes that begins at `place`, and the lists that have it; 0
  /// if none does.
  func longest(in words: ArraySlice<TableWord>, at place: Int) -> (length: Int, lists: UInt64) {
    let first = words[place].number
    guard first >= 0, tree.heads[first] & lists != 0 else { return (0, 0) }
    var (node, at) = (Int(tree.roots[first]), place + 1)
    var best: (length: Int, lists: UInt64) = (0, 0)
    while node > 0 {
      let found = tree.nodes[node].lists & lists
      if found != 0 { best = (at - place, found) }
      guard at < words.endIndex, words[at].number >= 0 else { break }
      node = Tree.child(of: node, words[at].number, tree.nodes)
      at += 1
    }
    return best
  }

  /// How many words the longest phrase takes that begins at `place`; 0 if none does.
  func length(in words: ArraySlice<TableWord>, at place: Int) -> Int {
    longest(in: words, at: place).length
  }

  /// Whether `words` begin with a phrase.
  func begin(_ words: [TableWord]) -> Bool { !words.isEmpty && length(in: words[...], at: 0) > 0 }

  /// Whether any phrase stands in `words`.
  func holds(_ words: [TableWord]) -> Bool {
    words.indices.contains { length(in: words[...], at: $0) > 0 }
  }

  /// Whether `words` are a phrase and nothing else.
  func equals(_ words: [TableWord]) -> Bool {
    !words.isEmpty && length(in: words[...], at: 0) == words.count
  }

  /// How many words at the end of `words` are a phrase; 0 if none are.
  func suffix(of words: ArraySlice<TableWord>) -> Int {
    for place in words.indices.suffix(5) {
      let count = words.endIndex - place
      if length(in: words, at: place) == count { return count }
    }
    return 0
  }

  /// Where the first phrase begins, or `nil`.
  func firstPlace(in words: [TableWord]) -> Int? {
    words.indices.first { length(in: words[...], at: $0) > 0 }
  }
}
