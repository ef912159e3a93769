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
  /// How many blanks.
  private(set) var blanks = 0
  /// Whether the line has a full stop.
  private(set) var hasPoint = false
  /// Whether the line has a colon.
  private(set) var hasColon = false

  /// No more words are read of a line.
  static let most = 64

  /// Reads the words of `folded`, those of the line before forgotten.
  mutating func read(_ folded: some Collection<UInt8>) {
    hashes.removeAll(keepingCapacity: true)
    (digits, blanks, hasPoint, hasColon) = (0, 0, false, false)
    var word = ByteHash()
    for byte in folded {
      if byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) {
        word.add(byte)
      } else {
        finish(&word)
        count(byte)
      }
    }
    finish(&word)
  }

  private mutating func count(_ byte: UInt8) {
    switch byte {
    case 0x20: blanks += 1
    case 0x30...0x39: digits += 1
    case 0x2E: hasPoint = true
    case 0x3A: hasColon = true
    default: break
    }
  }

  private mutating func finish(_ word: inout ByteHash) {
    guard !word.isEmpty else { return }
    if hashes.count < Self.most { hashes.append(word.value) }
    word = ByteHash()
  }

  /// The hash of the words before and one more.
  static func joined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    (hash << 7 ^ hash >> 3) &+ word
  }

  /// Whether the line can be an address, of mail or of a page: three words at most, some mark.
  var mayBeAddress: Bool { blanks <= 2 && (hasPoint || hasColon) }
}
