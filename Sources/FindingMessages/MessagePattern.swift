/// A sentence with places: "{1} cannot rank {2} of {3}".
struct MessagePattern: Hashable, Sendable {
  /// What stands before, between and behind the places.
  let words: [String]
  /// The numbers of the places in their order.
  let places: [Int]

  /// How much of it is said, whatever stands at its places, in bytes.
  var length: Int { words.map(\.utf8.count).reduce(0, +) }

  /// The pattern that `text` writes.
  init(_ text: String) {
    var (words, places): ([String], [Int]) = ([""], [])
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}"),
      let place = Int(rest[rest.index(after: open)..<close])
    {
      words[words.count - 1] += rest[..<open]
      words.append("")
      places.append(place)
      rest = rest[rest.index(after: close)...]
    }
    words[words.count - 1] += rest
    (self.words, self.places) = (words, places)
  }

  /// What stands at the places of `text`, by their numbers; `nil` if it is another sentence.
  func values(in text: String) -> [Int: String]? {
    guard text.hasPrefix(words[0]) else { return nil }
    guard let last = places.last else { return text == words[0] ? [:] : nil }
    var rest = text.dropFirst(words[0].count)
    var values: [Int: String] = [:]
    for (place, word) in zip(places.dropLast(), words.dropFirst()) {
      guard let found = rest.firstRange(of: word), found.lowerBound > rest.startIndex else {
        return nil
      }
      values[place] = String(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    let end = words[words.count - 1]
    guard rest.hasSuffix(end), rest.count > end.count else { return nil }
    values[last] = String(rest.dropLast(end.count))
    return values
  }

  /// The sentence with `values` at its places.
  func text(with values: [Int: String]) -> String {
    zip(places, words.dropFirst()).reduce(words[0]) { text, next in
      text + (values[next.0] ?? "") + next.1
    }
  }
}
