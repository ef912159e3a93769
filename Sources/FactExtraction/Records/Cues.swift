internal import VietnameseText

/// The words by which the record builder follows a text, folded, by the name of their list.
struct Cues: Sendable {
  private let lists: [String: [String]]
  private let sets: [String: Set<String>]

  init(lexicons: [String: [String]]) {
    lists = lexicons.mapValues { words in
      words.map(LetterFolding.folded).sorted { $0.utf8.count > $1.utf8.count }
    }
    sets = lists.mapValues { Set($0) }
  }

  /// The longest phrase of `list` with which `text` ends, at the bound of a word.
  func suffix(_ list: String, of text: String) -> String? {
    (lists[list] ?? []).first { phrase in
      guard text.hasSuffix(phrase) else { return false }
      let before = text.dropLast(phrase.count).last
      return before.map { !$0.isLetter } ?? true
    }
  }

  /// The longest phrase of `list` with which `text` begins, at the bound of a word.
  func prefix(_ list: String, of text: String) -> String? {
    (lists[list] ?? []).first { phrase in
      guard text.hasPrefix(phrase) else { return false }
      let after = text.dropFirst(phrase.count).first
      return after.map { !$0.isLetter } ?? true
    }
  }

  /// Whether any phrase of `list` stands in `text` as whole words.
  func contains(_ list: String, in text: String) -> Bool {
    let padded = " " + text.map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined() + " "
    return (lists[list] ?? []).contains { padded.contains(" " + $0 + " ") }
  }

  /// Whether `word` itself is in `list`.
  func has(_ word: String, in list: String) -> Bool { sets[list]?.contains(word) ?? false }
}
