internal import VietnameseText

/// The words by which the record builder follows a text, folded, by the name of their list.
struct Cues: Sendable {
  private let lists: [String: [[UInt8]]]
  private let sets: [String: Set<[UInt8]>]
  private let phrases: [String: PhraseList]

  init(lexicons: [String: [String]]) {
    lists = lexicons.mapValues { words in
      words.map { LetterFolding.folded(Array($0.utf8)) }.sorted { $0.count > $1.count }
    }
    sets = lists.mapValues { Set($0) }
    phrases = lists.mapValues { PhraseList($0) }
  }

  /// How many bytes the longest phrase of `list` has with which `words` end, or `nil`.
  func suffix(_ list: String, of words: Words) -> Int? {
    lists[list]?.first { $0.withUnsafeBufferPointer { words.endsWithWord($0) } }?.count
  }

  /// How many bytes the longest phrase of `list` has with which `words` begin, or `nil`.
  func prefix(_ list: String, of words: Words) -> Int? {
    lists[list]?.first { $0.withUnsafeBufferPointer { words.startsWithWord($0) } }?.count
  }

  /// The words without "đúng", "tới" and their like at the end, which only weigh a number.
  func withoutAdverbs(_ words: Words) -> Words {
    guard let count = suffix("measure-adverbs", of: words) else { return words }
    return withoutAdverbs(words.to(words.range.upperBound - count).trimmed)
  }

  /// Whether any phrase of `list` stands in `words`.
  func contains(_ list: String, in words: Words) -> Bool {
    phrases[list].map { words.containsAnyWord(of: $0) } ?? false
  }

  /// Whether `word` itself is in `list`.
  func has(_ word: Words, in list: String) -> Bool {
    sets[list]?.contains(word.array) ?? false
  }

  /// Whether `text`, folded, is in `list`.
  func has(_ text: String, in list: String) -> Bool {
    sets[list]?.contains(Array(text.utf8)) ?? false
  }
}
