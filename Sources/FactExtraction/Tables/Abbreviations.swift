internal import DocumentModel
internal import VietnameseText

/// What an abbreviation stands for in the headings of a table.
struct Abbreviation: Equatable {
  /// The field of the index, as written; empty where only a measure is meant.
  var name: String
  /// The folded words for a measure in front: "thứ hạng" in "CQS: thứ hạng chính quyền số".
  var measure = ""
  /// The most that can be reached: 80 in "NTS: Nhận thức số (tối đa 80)".
  var maximum: ExactDecimal?
}

/// Finds abbreviations that a text introduces: "chính quyền số (CQS)", "HTKT - hạ tầng kỹ thuật;",
/// "CSTP1 Tính minh bạch; CSTP2 Chi phí thời gian".
enum Abbreviations {
  /// What the folded abbreviations of `text` stand for.
  static func introduced(in text: AnalyzedText, _ words: TableWords) -> [String: Abbreviation] {
    var found = AbbreviationList(text: text, words: words).definitions()
    for at in text.tokens.indices {
      let token = text.tokens[at]
      guard token.shape == .allCapitals || token.span.count < 8 && token.isCapitalised,
        token.span.count >= 2, token.span.count < 12
      else { continue }
      guard isMarked(at, text) else { continue }
      let key = text.foldedString(token.span)
      guard found[key] == nil, let meaning = meaning(of: key, at, text) else { continue }
      found[key] = Abbreviation(
        name: text.string(meaning).split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
    return found
  }

  /// Whether it stands in brackets, or before a mark that a meaning follows.
  private static func isMarked(_ at: Int, _ text: AnalyzedText) -> Bool {
    guard at + 1 < text.tokens.count, text.tokens[at + 1].span.count == 1 else { return false }
    return text.folded[text.tokens[at + 1].span.start].isOne(of: ")-:=")
  }

  private static func meaning(of key: String, _ at: Int, _ text: AnalyzedText) -> Span? {
    if text.word(at - 1) == "(", text.word(at + 1) == ")" { return before(key, at - 2, text) }
    guard ["-", ":", "="].contains(text.word(at + 1)) else { return nil }
    return behind(key, at + 2, text)
  }

  /// The words in front whose first letters are those of the abbreviation.
  private static func before(_ key: String, _ last: Int, _ text: AnalyzedText) -> Span? {
    for count in 2...7 where last - count + 1 >= 0 {
      let first = last - count + 1
      if agrees(initials(first...last, text)[...], key) { return text.span(first..<last + 1) }
    }
    return nil
  }

  private static func behind(_ key: String, _ first: Int, _ text: AnalyzedText) -> Span? {
    var last = first
    while last < text.tokens.count, text.tokens[last].kind == .word, last - first < 10 { last += 1 }
    guard last - first >= 2 else { return nil }
    let words = first..<last
    let letters = initials(words.lowerBound...words.upperBound - 1, text)
    return agrees(letters.prefix(key.count), key) ? text.span(words) : nil
  }

  /// Whether there are as many letters as the abbreviation has, most of them the same; those with a
  /// tone mark differ.
  private static func agrees(_ letters: ArraySlice<Character>, _ key: String) -> Bool {
    letters.count == key.count && zip(letters, key).count { $0 == $1 } * 2 >= key.count
  }

  /// The first letters of words, or nothing where something else stands between.
  private static func initials(_ words: ClosedRange<Int>, _ text: AnalyzedText) -> [Character] {
    var letters: [Character] = []
    for at in words {
      guard text.tokens[at].kind == .word, let letter = text.word(at).first else { return [] }
      letters.append(letter)
    }
    return letters
  }
}
