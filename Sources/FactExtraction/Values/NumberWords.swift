internal import WordLists

/// Vietnamese number words up to ninety-nine, in cardinal and ordinal use.
///
/// ```swift
/// NumberWords.value("nhất")             // 1
/// NumberWords.value("mười hai")         // 12
/// NumberWords.value("hai mươi mốt")     // 21
/// NumberWords.value("vài")              // nil
/// ```
enum NumberWords {
  /// The number that these folded words mean, or `nil`.
  static func value(_ words: some StringProtocol) -> Int? {
    let parts = words.split(whereSeparator: { $0 == " " }).map { String($0) }
    switch parts.count {
    case 1: return single[parts[0]]
    case 2 where ten.contains(parts[0]): return unit(parts[1]).map { 10 + $0 }
    case 2 where tens.contains(parts[1]): return unit(parts[0]).map { 10 * $0 }
    case 3 where tens.contains(parts[1]):
      guard let tens = unit(parts[0]), let ones = unit(parts[2]) else { return nil }
      return 10 * tens + ones
    default: return nil
    }
  }

  private static func unit(_ word: String) -> Int? {
    single[word].flatMap { $0 < 10 ? $0 : nil }
  }

  private static let single = Dictionary(
    ExtractionWords.numbers.numbers.map { ($0.word, $0.number) }, uniquingKeysWith: { $1 })
  private static let ten = Set(ExtractionWords.ten.words)
  private static let tens = Set(ExtractionWords.tens.words)
}
