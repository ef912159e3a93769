/// The words of a folded line as hashes, for looking up several in a row.
///
/// One value serves all lines of a page, so that its storage is made once.
///
/// ```swift
/// var words = LineWords()
/// words.read(Array("12 lượt xem".utf8))
/// words.hashes.count    // 2
/// words.digits          // 2
/// ```
struct LineWords: Sendable {
  /// The hash of each word; digits and marks part words and belong to none.
  private(set) var hashes: [UInt64] = []
  /// How many digits the line has.
  private(set) var digits = 0
  /// The hash of the whole line.
  private(set) var whole: UInt64 = FoldedLine.basis

  /// No more words are read of a line.
  static let most = 64

  /// Reads the words of `folded`, those of the line before forgotten.
  mutating func read(_ folded: some Collection<UInt8>) {
    hashes.removeAll(keepingCapacity: true)
    (digits, whole) = (0, FoldedLine.basis)
    var word: UInt64 = 0
    for byte in folded {
      whole = FoldedLine.step(whole, byte)
      if byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) {
        word = FoldedLine.step(word == 0 ? FoldedLine.basis : word, byte)
      } else {
        if byte >= 0x30, byte <= 0x39 { digits += 1 }
        finish(&word)
      }
    }
    finish(&word)
  }

  private mutating func finish(_ word: inout UInt64) {
    guard word != 0 else { return }
    if hashes.count < Self.most { hashes.append(word) }
    word = 0
  }

  /// The hash of the words before and one more.
  static func joined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    (hash << 7 ^ hash >> 3) &+ word
  }
}
