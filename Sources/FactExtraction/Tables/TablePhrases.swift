internal import VietnameseText

/// Phrases of one list, found word by word in folded text.
///
/// ```swift
/// let phrases = TablePhrases(["xếp hạng", "hạng"])
/// phrases.holds(TableWords.split("thứ hạng"))       // true
/// phrases.equals(TableWords.split("xếp hạng"))      // true
/// ```
struct TablePhrases: Sendable {
  private var tails: [Substring: [[Substring]]] = [:]
  private(set) var isEmpty = true

  /// The phrases, folded or not.
  init(_ phrases: [String]) {
    for phrase in phrases {
      let words = TableWords.split(LetterFolding.folded(phrase)[...])
      guard let head = words.first else { continue }
      tails[head, default: []].append(Array(words.dropFirst()))
      isEmpty = false
    }
    tails = tails.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// How many words the longest phrase takes that begins at `place`; 0 if none does.
  func length(in words: ArraySlice<Substring>, at place: Int) -> Int {
    guard let tails = tails[words[place]] else { return 0 }
    let rest = words[(place + 1)...]
    return tails.first { rest.starts(with: $0) }.map { $0.count + 1 } ?? 0
  }

  /// Whether any phrase stands in `words`.
  func holds(_ words: [Substring]) -> Bool {
    words.indices.contains { length(in: words[...], at: $0) > 0 }
  }

  /// Whether `words` are a phrase and nothing else.
  func equals(_ words: [Substring]) -> Bool {
    !words.isEmpty && length(in: words[...], at: 0) == words.count
  }

  /// How many words at the end of `words` are a phrase; 0 if none are.
  func suffix(of words: ArraySlice<Substring>) -> Int {
    for place in words.indices.suffix(5) where length(in: words, at: place) > 0 {
      let count = words.endIndex - place
      if length(in: words, at: place) == count { return count }
    }
    return 0
  }

  /// Where the first phrase begins, or `nil`.
  func firstPlace(in words: [Substring]) -> Int? {
    words.indices.first { length(in: words[...], at: $0) > 0 }
  }
}
