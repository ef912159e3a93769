internal import WordLists

/// Frequent words that running text has and menus lack, as jusText's stop lists do.
///
/// ```swift
/// FunctionWords.standard.count(in: Array("Kết quả của các bộ đã được công bố".utf8)).found  // 4
/// ```
struct FunctionWords: Sendable {
  /// How many characters and words a text has, and how many of these are function words.
  struct Count: Equatable, Sendable {
    var characters = 0
    var words = 0
    var found = 0
  }

  /// Vietnamese, and English for the portals' English pages.
  static let standard = FunctionWords(CleaningWords.functionWords.words)

  /// The words by their bytes, packed; none is longer than `longest`.
  private var known: HashedTable<Bool>
  /// For every byte its small letter, or 0 if it is of no word.
  private let letters: [UInt8]

  private static let longest = 8

  /// The words, of eight bytes at most.
  init(_ words: [String]) {
    known = HashedTable(capacity: words.count)
    for word in words where word.utf8.count <= Self.longest {
      known[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = true
    }
    letters = (0...255).map { $0 >= 0x80 || Self.isWord($0) ? Self.lower($0) : 0 }
  }

  /// Counts the words of `text`, letters and digits between blanks and ASCII marks.
  func count(in text: some Collection<UInt8>) -> Count {
    letters.withUnsafeBufferPointer { letters in
      var count = Count()
      var (word, length) = (UInt64(0), 0)
      for byte in text {
        if byte & 0xC0 != 0x80 { count.characters += 1 }
        let letter = letters[Int(byte)]
        if letter != 0 {
          word = word << 8 | UInt64(letter)
          length += 1
        } else if length > 0 {
          finish(word, length, &count)
          (word, length) = (0, 0)
        }
      }
      if length > 0 { finish(word, length, &count) }
      return count
    }
  }

  @inline(__always)
  private func finish(_ word: UInt64, _ length: Int, _ count: inout Count) {
    count.words += 1
    if length <= Self.longest, known[word] != nil { count.found += 1 }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
