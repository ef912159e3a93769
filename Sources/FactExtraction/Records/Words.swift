/// Folded words of a sentence, blanks single: a window on the sentence's bytes, never a copy.
///
/// Comparisons are made byte by byte; they are asked for thousands of times a page.
///
/// ```swift
/// let words = Words("cao hơn so với năm")
/// words.hasSuffix("so với năm")     // true
/// words.endsWithWord("với năm")     // true
/// words.endsWithWord("ới năm")      // false
/// ```
struct Words {
  private let bytes: [UInt8]
  /// Where in the bytes the window lies.
  let range: Range<Int>

  /// The window `range` of `bytes`, without blanks at its ends.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    self.bytes = bytes
    self.range = start..<end
  }

  /// These words, for tests and lexicons.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, 0..<bytes.count)
  }

  /// How many bytes they have.
  var count: Int { range.count }
  /// Whether there is none.
  var isEmpty: Bool { range.isEmpty }
  /// The words as a string.
  var string: String { String(decoding: bytes[range], as: UTF8.self) }
  /// How many words there are.
  var wordCount: Int { isEmpty ? 0 : 1 + bytes[range].reduce(0) { $0 + ($1 == 0x20 ? 1 : 0) } }
  /// The single words.
  var parts: [Words] {
    bytes[range].split(separator: 0x20).map { Words(bytes, $0.startIndex..<$0.endIndex) }
  }
  /// The first word; empty if there is none.
  var first: Words {
    Words(bytes, range.lowerBound..<(bytes[range].firstIndex(of: 0x20) ?? range.upperBound))
  }
  /// Whether a digit is among them.
  var containsDigit: Bool { bytes[range].contains { $0 &- 0x30 < 10 } }
  /// Whether the placeholder of a name is among them.
  var containsName: Bool { bytes[range].contains { $0 > 0 && $0 < 9 } }
  /// The first byte, or 0.
  var firstByte: UInt8 { isEmpty ? 0 : bytes[range.lowerBound] }
  /// The last byte, or 0.
  var lastByte: UInt8 { isEmpty ? 0 : bytes[range.upperBound - 1] }

  /// Whether this byte is among them.
  func contains(byte: UInt8) -> Bool { bytes[range].contains(byte) }

  /// The words up to the first of these marks.
  func upTo(_ marks: StaticString) -> Words {
    let end = bytes[range].firstIndex { byte in
      marks.withUTF8Buffer { $0.contains(byte) }
    }
    return Words(bytes, range.lowerBound..<(end ?? range.upperBound))
  }

  /// The words behind `offset`, an index of the window.
  func from(_ offset: Int) -> Words { Words(bytes, offset..<range.upperBound) }
  /// The words before `offset`, an index of the window.
  func to(_ offset: Int) -> Words { Words(bytes, range.lowerBound..<offset) }
}

extension Words {
  /// Whether they are exactly these.
  static func == (words: Words, text: StaticString) -> Bool {
    words.count == text.utf8CodeUnitCount && words.hasPrefix(text)
  }

  /// Whether they begin with these bytes.
  func hasPrefix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { matches($0, at: range.lowerBound) }
  }

  /// Whether they end with these bytes.
  func hasSuffix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { matches($0, at: range.upperBound - $0.count) }
  }

  /// Whether they begin with these words.
  func startsWithWord(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { startsWithWord($0) }
  }

  /// Whether they end with these words.
  func endsWithWord(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { endsWithWord($0) }
  }

  /// Whether these bytes stand among them.
  func contains(_ text: StaticString) -> Bool { firstRange(of: text) != nil }

  /// Whether these words stand among them.
  func containsWord(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { containsWord($0) }
  }

  /// Whether any of these words stands among them.
  func containsAnyWord(_ texts: [StaticString]) -> Bool { texts.contains { containsWord($0) } }
  /// Whether they end with any of these words.
  func endsWithAnyWord(_ texts: [StaticString]) -> Bool { texts.contains { endsWithWord($0) } }
  /// Whether they begin with any of these bytes.
  func hasAnyPrefix(_ texts: [StaticString]) -> Bool { texts.contains { hasPrefix($0) } }
  /// Whether they are exactly one of these.
  func isAny(of texts: [StaticString]) -> Bool { texts.contains { self == $0 } }

  /// Where these bytes stand first.
  func firstRange(of text: StaticString) -> Range<Int>? {
    text.withUTF8Buffer { phrase in
      place(of: phrase, among: starts(of: phrase)).map { $0..<$0 + phrase.count }
    }
  }

  /// Where these bytes stand last.
  func lastRange(of text: StaticString) -> Range<Int>? {
    text.withUTF8Buffer { phrase in
      place(of: phrase, among: starts(of: phrase).reversed()).map { $0..<$0 + phrase.count }
    }
  }

  /// Where `phrase` would begin if it stood among them.
  private func starts(of phrase: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    range.lowerBound..<max(range.lowerBound, range.upperBound - phrase.count + 1)
  }

  private func place(
    of phrase: UnsafeBufferPointer<UInt8>, among starts: some Sequence<Int>
  ) -> Int? {
    guard let head = phrase.first else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      for start in starts where bytes[start] == head && Self.isEqual(bytes, start, phrase) {
        return start
      }
      return nil
    }
  }
}

extension Words {
  /// Whether they begin with `phrase` at the bound of a word.
  func startsWithWord(_ phrase: UnsafeBufferPointer<UInt8>) -> Bool {
    matches(phrase, at: range.lowerBound) && isBound(range.lowerBound + phrase.count)
  }

  /// Whether they end with `phrase` at the bound of a word.
  func endsWithWord(_ phrase: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = range.upperBound - phrase.count
    return matches(phrase, at: start) && isBound(start - 1)
  }

  /// Whether `phrase` stands among them as whole words.
  func containsWord(_ phrase: UnsafeBufferPointer<UInt8>) -> Bool {
    guard phrase.count <= count, let head = phrase.first else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for start in range.lowerBound...(range.upperBound - phrase.count)
      where bytes[start] == head && Self.isEqual(bytes, start, phrase) {
        if isBound(start - 1), isBound(start + phrase.count) { return true }
      }
      return false
    }
  }

  /// Whether any phrase of `list` stands among them as whole words.
  func containsAnyWord(of list: PhraseList) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for start in range where list.begins(bytes[start]) && isBound(start - 1) {
        let phrases = list.phrases(beginningWith: bytes[start])
        if phrases.contains(where: { isWord($0, at: start) }) { return true }
      }
      return false
    }
  }

  private func isWord(_ phrase: [UInt8], at start: Int) -> Bool {
    phrase.withUnsafeBufferPointer { matches($0, at: start) } && isBound(start + phrase.count)
  }

  private static func isEqual(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ phrase: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for at in 0..<phrase.count where bytes[start + at] != phrase[at] { return false }
    return true
  }

  private func matches(_ phrase: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start >= range.lowerBound, start + phrase.count <= range.upperBound else { return false }
    return bytes.withUnsafeBufferPointer { Self.isEqual($0, start, phrase) }
  }

  /// Whether no letter or digit stands at `offset`.
  private func isBound(_ offset: Int) -> Bool {
    guard range.contains(offset) else { return true }
    let byte = bytes[offset]
    return byte < 0x80 && (byte | 0x20) &- 0x61 >= 26 && byte &- 0x30 >= 10
  }
}

extension Words {
  /// The same words without blanks at their ends.
  var trimmed: Words { Words(bytes, range) }
  /// A copy of their bytes.
  var array: [UInt8] { Array(bytes[range]) }
}

extension Words {
  /// Whether any of these bytes stand among them.
  func containsAny(_ texts: [StaticString]) -> Bool { texts.contains { contains($0) } }
  /// Whether they end with any of these bytes.
  func hasAnySuffix(_ texts: [StaticString]) -> Bool { texts.contains { hasSuffix($0) } }
}
