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
    case 2 where parts[0] == "mười": return unit(parts[1]).map { 10 + $0 }
    case 2 where parts[1] == "mươi": return unit(parts[0]).map { 10 * $0 }
    case 3 where parts[1] == "mươi":
      guard let tens = unit(parts[0]), let ones = unit(parts[2]) else { return nil }
      return 10 * tens + ones
    default: return nil
    }
  }

  private static func unit(_ word: String) -> Int? {
    single[word].flatMap { $0 < 10 ? $0 : nil }
  }

  private static let single = [
    "một": 1, "mốt": 1, "nhất": 1, "đầu": 1, "hai": 2, "nhì": 2, "ba": 3, "bốn": 4, "tư": 4,
    "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
  ]
}
