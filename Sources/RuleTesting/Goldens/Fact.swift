internal import DocumentModel
internal import VietnameseText

/// A mention, record or finding by its values, expected or found.
struct Fact: Hashable {
  /// What it is in a word or two, for names of tests.
  var label: String
  /// Its values by name, without those it does not have.
  var values: [String: String]
  /// The words it stands in.
  var quote: String?
  /// Where those are, in bytes of the document's text.
  var span: Span?
  /// The golden it comes from, where it comes from one.
  var source: OrderedJSON?

  /// Whether both say the same; records and findings of one text are told apart by value alone.
  func agrees(with other: Fact) -> Bool { differences(from: other).isEmpty }

  /// A line for each value that `found` has otherwise.
  func differences(from found: Fact) -> [String] {
    let keys = Set(values.keys).union(found.values.keys)
    let missing = keys.filter { values[$0] == nil }.sorted()
    return MentionFields.differences(expected: values, found: found.values)
      + missing.map { "\($0): expected nothing, found \(found.values[$0] ?? "")" }
  }

  /// The line of `text` with the fact marked.
  func shown(in text: [UInt8]) -> String? {
    let list = values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let words = span.map { MarkedText.marking($0, in: text) } ?? quote.map { "⟦\($0)⟧" }
    return (words ?? "") + "  (" + list.joined(separator: ", ") + ")"
  }
}

/// Expected and found facts, put together.
struct FactPairing {
  /// An expected fact with the found one that comes nearest, or one of them alone.
  struct Pair {
    var expected: Fact?
    var found: Fact?
    var outcome: TestOutcome
    var differences: [String] = []
  }

  /// The pairs: the expected facts in their order, then what nobody expected.
  private(set) var pairs: [Pair] = []

  init(expected: [Fact], found: [Fact]) {
    var left = found
    var pairs: [Pair?] = expected.map { fact in
      guard let index = Self.sameIndex(of: fact, in: left) else { return nil }
      return Pair(expected: fact, found: left.remove(at: index), outcome: .passed)
    }
    for (position, fact) in expected.enumerated() where pairs[position] == nil {
      pairs[position] = Self.nearest(to: fact, in: &left)
    }
    self.pairs = pairs.compactMap { $0 } + left.map { Pair(found: $0, outcome: .unexpected) }
  }

  /// The facts as they would be recorded now: what agrees stays as it was written.
  var recorded: [Fact] {
    pairs.compactMap { $0.outcome == .passed ? $0.expected : $0.found }
  }

  private static func sameIndex(of fact: Fact, in found: [Fact]) -> Int? {
    let same = found.indices.filter { fact.agrees(with: found[$0]) }
    let isMention = fact.values["type"] != nil
    return isMention ? same.first { found[$0].span == fact.span } : same.first
  }

  private static func nearest(to fact: Fact, in left: inout [Fact]) -> Pair {
    if let index = left.firstIndex(where: { $0.span == fact.span && fact.isRelated(to: $0) }) {
      let found = left.remove(at: index)
      return Pair(
        expected: fact, found: found, outcome: .wrongValue,
        differences: fact.differences(from: found))
    }
    if let index = left.firstIndex(where: { fact.isBeside($0) }) {
      let found = left.remove(at: index)
      return Pair(
        expected: fact, found: found, outcome: .wrongSpan,
        differences: fact.differences(from: found))
    }
    return Pair(expected: fact, outcome: .missed)
  }
}

extension Fact {
  fileprivate func isRelated(to other: Fact) -> Bool {
    values["type"] == other.values["type"] && values["measure"] == other.values["measure"]
      && values["check"] == other.values["check"]
  }

  fileprivate func isBeside(_ other: Fact) -> Bool {
    guard let span, let theirs = other.span else { return false }
    return isRelated(to: other) && span.overlaps(theirs)
  }
}
