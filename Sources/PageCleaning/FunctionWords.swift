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
  static let standard = FunctionWords([
    "và", "của", "là", "có", "được", "các", "cho", "trong", "với", "những", "này", "đã", "để",
    "không", "một", "khi", "đến", "từ", "theo", "về", "tại", "ra", "như", "đó", "cũng", "sẽ",
    "vào", "trên", "do", "bị", "phải", "nhiều", "nhưng", "còn", "thì", "mà", "rằng", "nên", "ở",
    "việc", "hơn", "đang", "vẫn", "chỉ", "nếu", "vì", "bởi", "qua", "lại", "sau", "trước", "cùng",
    "đối", "hay", "hoặc", "rất", "giữa", "năm", "người", "ngày", "đây", "ông", "bà",
    "the", "of", "and", "to", "in", "that", "for", "with", "was", "is", "on", "as", "by", "has",
    "have", "are", "from", "it", "at", "be", "this", "which",
  ])

  private var known: HashedTable<Bool>

  init(_ words: [String]) {
    known = HashedTable(capacity: words.count)
    for word in words { known[FoldedLine.hash(word.utf8)] = true }
  }

  /// Counts the words of `text`, letters and digits between blanks and ASCII marks.
  func count(in text: some Collection<UInt8>) -> Count {
    var count = Count()
    var hash: UInt64 = 0
    for byte in text {
      if byte & 0xC0 != 0x80 { count.characters += 1 }
      if byte >= 0x80 || Self.isWord(byte) {
        hash = FoldedLine.step(hash == 0 ? FoldedLine.basis : hash, Self.lower(byte))
      } else if hash != 0 {
        finish(hash, &count)
        hash = 0
      }
    }
    if hash != 0 { finish(hash, &count) }
    return count
  }

  @inline(__always)
  private func finish(_ hash: UInt64, _ count: inout Count) {
    count.words += 1
    if known[hash] != nil { count.found += 1 }
  }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  @inline(__always)
  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
