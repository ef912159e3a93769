/// Vietnamese number words up to nineteen, in cardinal and ordinal use.
///
/// ```swift
/// NumberWords.value("nhất")       // 1
/// NumberWords.value("mười hai")   // 12
/// NumberWords.value("vài")        // nil
/// ```
enum NumberWords {
  /// The number that these folded words mean, or `nil`.
  static func value(_ words: some StringProtocol) -> Int? {
    let parts = words.split(separator: " ")
    guard let first = parts.first else { return nil }
    if parts.count == 1 { return single[String(first)] }
    guard parts.count == 2, first == "mười", let unit = single[String(parts[1])], unit < 10 else {
      return nil
    }
    return 10 + unit
  }

  private static let single = [
    "một": 1, "nhất": 1, "đầu": 1, "hai": 2, "nhì": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5,
    "lăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
  ]
}
