internal import VietnameseText

/// What is remembered of a paragraph: enough to know it again, copied or slightly altered.
///
/// ```swift
/// let one = ParagraphPrint("Năm 2020, An Giang xếp thứ 26 trên 63 tỉnh, thành phố cả nước.")
/// let two = ParagraphPrint("Năm 2020, An Giang xếp thứ 28 trên 63 tỉnh, thành phố cả nước.")
/// one?.hash == two?.hash      // false
/// one?.likeness(to: two)      // about 0.7
/// ```
///
/// Letters are folded and only words and numbers count, so that case, marks and blanks make no
/// difference. Source of the sketch: Broder, "On the resemblance and containment of documents"
/// (1997): the least values of several hash functions over all runs of three words.
struct ParagraphPrint: Hashable, Sendable {
  /// Shorter paragraphs are headings, captions and bylines, which unrelated pages share.
  static let leastWords = 12
  /// How many hash functions the sketch has.
  static let sketchLength = 24
  /// How many values of the sketch stand together in a band.
  static let bandLength = 3
  private static let shingleLength = 3

  /// The hash of all words in order.
  let hash: UInt64
  /// How many words there are.
  let words: Int
  /// The least hash of any shingle, one for each hash function.
  let sketch: [UInt32]

  /// The print of a paragraph in UTF-8; `nil` if it is too short to tell anything.
  init?(_ utf8: [UInt8]) {
    let hashes = Self.wordHashes(LetterFolding.folded(utf8))
    guard hashes.count >= Self.leastWords else { return nil }
    words = hashes.count
    hash = hashes.reduce(0xCBF2_9CE4_8422_2325) { Self.mixed($0 ^ $1) }
    sketch = Self.sketch(of: hashes)
  }

  /// The print of a paragraph.
  init?(_ text: String) { self.init(Array(text.utf8)) }

  /// The share of the shingles two paragraphs have in common, estimated from the sketches.
  func likeness(to other: ParagraphPrint) -> Double {
    let same = zip(sketch, other.sketch).count { $0 == $1 }
    return Double(same) / Double(Self.sketchLength)
  }

  /// A key for each band of the sketch; two prints that share one are worth a closer look.
  var bands: [UInt64] {
    stride(from: 0, to: Self.sketchLength, by: Self.bandLength).map { start in
      sketch[start..<(start + Self.bandLength)].reduce(UInt64(start) &+ 0x9E37_79B9_7F4A_7C15) {
        Self.mixed($0 ^ UInt64($1))
      }
    }
  }
}

extension ParagraphPrint {
  /// The hash of each word or number: bytes that are letters or digits, all else parts them.
  private static func wordHashes(_ folded: [UInt8]) -> [UInt64] {
    var hashes: [UInt64] = []
    var hash: UInt64 = 0
    for byte in folded {
      if isWordByte(byte) {
        hash = (hash ^ UInt64(byte) ^ 0xCBF2_9CE4_8422_2325) &* 0x100_0000_01B3
      } else if hash != 0 {
        hashes.append(hash)
        hash = 0
      }
    }
    if hash != 0 { hashes.append(hash) }
    return hashes
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  private static func sketch(of words: [UInt64]) -> [UInt32] {
    var least = [UInt32](repeating: .max, count: sketchLength)
    for start in 0...(words.count - shingleLength) {
      var shingle: UInt64 = 0
      for at in start..<(start + shingleLength) { shingle = mixed(shingle ^ words[at]) }
      for index in 0..<sketchLength {
        let value = UInt32(truncatingIfNeeded: mixed(shingle &+ seeds[index]) >> 32)
        least[index] = min(least[index], value)
      }
    }
    return least
  }

  private static let seeds: [UInt64] = (1...sketchLength).map {
    mixed(UInt64($0) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
