internal import Foundation
internal import GRDB
internal import VietnameseText

/// What a person types into a search: words, and phrases in quotes, with or without tone marks.
///
/// ```swift
/// SearchPhrase("\"dong nai\" chuyển đổi số")
/// ```
///
/// A word without marks finds the word with any marks; a word with marks finds that word alone,
/// wherever its tone mark stands ("hoà", "hòa"). A phrase with marks is taken as it is. All words
/// and phrases must be there.
struct SearchPhrase {
  /// The phrases as FTS5 takes them: every word without marks.
  let match: String
  /// The folded phrases with marks, one a line.
  let marked: String
  private let first: String

  /// `nil` if there is no word in `text`.
  init?(_ text: String) {
    let composed = text.precomposedStringWithCanonicalMapping
    let phrases = Self.phrases(LetterFolding.folded(composed))
    guard let first = phrases.first else { return nil }
    self.first = MarklessText.of(first)
    match = phrases.map { "\"\(MarklessText.of($0))\"" }.joined(separator: " ")
    marked = phrases.filter { MarklessText.of($0) != $0 }.joined(separator: "\n")
  }

  /// Words outside of quotes, and runs of words inside, with one blank between words.
  private static func phrases(_ text: String) -> [String] {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.enumerated().flatMap { number, part in
      let words = words(part)
      // An odd number of quotes leaves the last one open: it is ignored.
      let isQuoted = number % 2 == 1 && number < parts.count - 1
      return isQuoted ? [words.joined(separator: " ")].filter { !$0.isEmpty } : words
    }
  }

  private static func words(_ text: Substring) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether a text has all marked phrases: `states(marked, title, text)` in SQL.
  static var function: DatabaseFunction {
    DatabaseFunction("states", argumentCount: 3, pure: true) { arguments in
      let phrases = String.fromDatabaseValue(arguments[0]) ?? ""
      guard !phrases.isEmpty else { return true }
      let texts = arguments.dropFirst().compactMap { String.fromDatabaseValue($0) }.map(padded)
      return phrases.split(separator: "\n").allSatisfy { phrase in
        texts.contains { $0.contains(" \(phrase) ") }
      }
    }
  }

  /// Whether a stretch of text holds the first word or phrase, whatever its marks.
  func beginsIn(_ text: String) -> Bool {
    Self.padded(MarklessText.of(text)).contains(" \(first) ")
  }

  /// The words of a text in small letters with a blank around each; stored texts are composed.
  private static func padded(_ text: String) -> String {
    " " + words(LetterFolding.folded(text)[...]).joined(separator: " ") + " "
  }
}
