internal import VietnameseText

/// What is remembered of a paragraph to recognise it on another page.
///
/// ```swift
/// ParagraphPrint.prints(of: Array(text.utf8)).map(\.words)   // paragraphs of 12 words and more
/// ```
///
/// Letters are folded and only words and numbers count, so that capitals, the place of tone marks
/// and punctuation make no difference.
struct ParagraphPrint: Hashable, Sendable {
  /// Shorter paragraphs are headings, captions and bylines, which unrelated pages share.
  static let leastWords = 12

  /// The hash of its words in order.
  let hash: UInt64
  /// How many words it has.
  let words: Int

  /// The prints of the lines of `text` that are long enough, each once.
  static func prints(of text: [UInt8]) -> [ParagraphPrint] {
    var seen: Set<UInt64> = []
    return LetterFolding.folded(text).split(separator: 0x0A)
      .map { ParagraphPrint($0) }
      .filter { $0.words >= leastWords && seen.insert($0.hash).inserted }
  }

  private init(_ line: ArraySlice<UInt8>) {
    var hash = StableHash()
    var words = 0
    for word in line.split(whereSeparator: { !Self.isWordByte($0) }) {
      hash.add(word)
      words += 1
    }
    (self.hash, self.words) = (hash.value, words)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
