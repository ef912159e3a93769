internal import BundledData
internal import VietnameseText

/// The syllables that Vietnamese can spell, and how common its letters are.
///
/// A syllable is an initial, which may be missing, and a rime; one that ends in a stop (c, ch, p,
/// t) takes only the tones sắc and nặng. The tables are data files: the spelling is the orthography
/// taught in schools, the letters were counted in the project's own pages.
struct SyllableTable: Sendable {
  /// What a letter is beneath its tone.
  struct Letter: Sendable {
    /// Its place in the alphabet, 1 to 29.
    var base: UInt64
    /// 0 for none, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng.
    var tone: UInt8
    var isCapital: Bool
    /// How rare it is, in bits.
    var bits: Double
    /// Whether the letter alone is a word that sentences begin with, such as ở, ý or á.
    var isWordAlone = false
  }

  static let standard = SyllableTable()

  /// No initial is longer.
  private static let longestInitial = 3
  /// No syllable is longer.
  private static let longestSyllable = 7

  /// By scalar; all letters of the alphabet lie below U+1F00.
  private var letters: [Letter?] = Array(repeating: nil, count: 0x1F00)
  private var initials: Set<UInt64> = [0]
  private var rimes: Set<UInt64> = []
  private var stops: Set<UInt64> = []

  private init() {
    addAlphabet()
    addFrequencies()
    for cells in Self.rows("Charsets/syllables.tsv") {
      let key = key(of: cells[1])
      if cells[0] == "initial" { initials.insert(key) } else { rimes.insert(key) }
      if ["c", "h", "p", "t"].contains(cells[1].last) && !cells[1].hasSuffix("nh") {
        stops.insert(key)
      }
    }
  }

  private static func rows(_ name: String) -> [[Substring]] {
    let text = BundledFile.named(name)?.text ?? ""
    return text.split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: "\t") }.filter { $0.count == 2 }
  }

  /// The letter of this scalar; `nil` if the Vietnamese alphabet has none.
  func letter(_ scalar: Unicode.Scalar) -> Letter? {
    scalar.value < 0x1F00 ? letters[Int(scalar.value)] : nil
  }

  /// Whether these letters spell a syllable.
  func isSyllable(_ word: [Letter]) -> Bool {
    guard word.count <= Self.longestSyllable, let tone = Self.tone(of: word) else { return false }
    let whole = Self.key(word[...])
    return (0...min(Self.longestInitial, word.count)).contains { length in
      let bits = UInt64(5 * (word.count - length))
      let rime = whole & (1 << bits - 1)
      guard rimes.contains(rime), initials.contains(whole >> bits) else { return false }
      return tone == 1 || tone == 5 || !stops.contains(rime)
    }
  }

  /// The tone of a word, `nil` if it has more than one.
  private static func tone(of word: [Letter]) -> UInt8? {
    var tone: UInt8 = 0
    for letter in word where letter.tone > 0 {
      guard tone == 0 else { return nil }
      tone = letter.tone
    }
    return tone
  }
}

extension SyllableTable {
  private static let alphabet = Array("aăâbcdđeêghiklmnoôơpqrstuưvxy".unicodeScalars)
  private static let marks: [Unicode.Scalar] = [
    "\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}",
  ]

  private mutating func addAlphabet() {
    for (index, scalar) in Self.alphabet.enumerated() {
      add(scalar, base: UInt64(index + 1), tone: 0)
      for (tone, mark) in Self.marks.enumerated() {
        let spelled = TracedText(copying: Array((String(scalar) + String(mark)).utf8))
        let composed = Array(NFCComposer()(spelled).string.unicodeScalars)
        guard composed.count == 1, Self.isVowel(scalar) else { continue }
        add(composed[0], base: UInt64(index + 1), tone: UInt8(tone + 1))
      }
    }
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    "aăâeêioôơuưy".unicodeScalars.contains(scalar)
  }

  private mutating func add(_ scalar: Unicode.Scalar, base: UInt64, tone: UInt8) {
    let bits = scalar.isASCII ? 0 : LetterScore.strangeBits
    letters[Int(scalar.value)] = Letter(base: base, tone: tone, isCapital: false, bits: bits)
    let capital = scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
    letters[Int(capital.value)] = Letter(base: base, tone: tone, isCapital: true, bits: bits)
  }

  private mutating func addFrequencies() {
    for cells in Self.rows("Charsets/letters.tsv") {
      guard let scalar = cells[0].unicodeScalars.first, let count = Int(cells[1]) else { continue }
      let bits = LetterScore.bits(per100000: count)
      let capital = scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
      letters[Int(scalar.value)]?.bits = bits
      letters[Int(capital.value)]?.bits = bits
      letters[Int(capital.value)]?.isWordAlone = "ởýàồôáủếừấẩổảạ".unicodeScalars.contains(scalar)
    }
  }

  private func key(of spelling: Substring) -> UInt64 {
    Self.key(spelling.unicodeScalars.compactMap(letter)[...])
  }

  /// Five bits a letter, the first highest.
  private static func key(_ letters: ArraySlice<Letter>) -> UInt64 {
    letters.reduce(0) { $0 << 5 | $1.base }
  }
}
