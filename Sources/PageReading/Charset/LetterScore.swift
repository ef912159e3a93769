internal import VietnameseText

/// How well a text reads as Vietnamese: the statistics by which encodings are told apart.
///
/// Words with letters beyond ASCII are looked at, for those are what encodings differ in. A word
/// that is a syllable costs what its letters are rare; each character of any other costs as much
/// as the rarest. Less cost for the same bytes is the better reading.
struct LetterScore {
  /// Words with a character beyond ASCII.
  private(set) var marked = 0
  /// Those of them that are syllables.
  private(set) var markedSyllables = 0
  /// All words of two or more letters.
  private(set) var words = 0
  /// Those of them that are syllables.
  private(set) var syllables = 0
  /// The cost in bits.
  private(set) var bits = 0.0

  /// The cost of a character that Vietnamese does not put there.
  static let strangeBits = 18.0
  /// The cost of a quotation mark, dash or sign beside a word.
  static let markBits = 10.0

  private var word: [SyllableTable.Letter] = []
  private var strange = 0
  private var beyondASCII = 0

  /// How many bits a letter tells that is met so often.
  static func bits(per100000 count: Int) -> Double {
    var bits = 0.0
    var rest = Double(count)
    while rest < 100_000 {
      rest *= 1.189_207_115
      bits += 0.25
    }
    return bits
  }

  /// The score of `text`.
  init(_ text: TracedText) {
    let scalars = Array(NFCComposer()(text).string.unicodeScalars)
    for index in scalars.indices { take(scalars, index) }
    finishWord()
  }

  /// Whether the text is Vietnamese beyond doubt.
  var isClear: Bool {
    markedSyllables >= 3 && markedSyllables * 4 >= marked * 3 && syllables * 5 >= words * 3
  }
}

extension LetterScore {
  private mutating func take(_ scalars: [Unicode.Scalar], _ index: Int) {
    let scalar = scalars[index]
    if let letter = SyllableTable.standard.letter(scalar) {
      if letter.isCapital, !scalar.isASCII, let last = word.last, !last.isCapital { strange += 1 }
      word.append(letter)
      if !scalar.isASCII { beyondASCII += 1 }
    } else if Self.isPlain(scalar) {
      finishWord()
    } else if scalar.isASCII, scalar.properties.isAlphabetic {
      strange += 1
    } else if Self.isMark(scalar) {
      takeMark(scalars, index)
    } else {
      strange += 1
      beyondASCII += 1
    }
  }

  /// A quotation mark or sign ends the word; between two letters it is out of place.
  private mutating func takeMark(_ scalars: [Unicode.Scalar], _ index: Int) {
    let before = index > 0 && scalars[index - 1].properties.isAlphabetic
    let behind = index + 1 < scalars.count && scalars[index + 1].properties.isAlphabetic
    finishWord()
    guard scalars[index].value != 0xA0 else { return }
    let isInPlace = Self.isCommon(scalars[index]) && !(before && behind)
    bits += isInPlace ? Self.markBits : Self.strangeBits
  }

  /// Dashes, quotation marks, the bullet and the ellipsis.
  private static func isCommon(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x2022, 0x2026, 0xAB, 0xBB, 0xB0, 0xB2: true
    default: false
    }
  }

  private mutating func finishWord() {
    defer {
      word.removeAll(keepingCapacity: true)
      strange = 0
      beyondASCII = 0
    }
    let length = word.count + strange
    guard length > 0 else { return }
    let isSyllable = strange == 0 && SyllableTable.standard.isSyllable(word)
    if length > 1 { words += 1 }
    if length > 1, isSyllable { syllables += 1 }
    guard beyondASCII > 0 else { return }
    marked += 1
    if isSyllable { markedSyllables += 1 }
    bits += isSyllable ? spellingBits : Self.strangeBits * Double(max(beyondASCII, strange))
  }

  /// The cost of a syllable; a dash among the letters of another table looks like a lone capital.
  private var spellingBits: Double {
    let isLone = word.count == 1 && word[0].isCapital && !word[0].isWordAlone
    return isLone ? Self.strangeBits : word.reduce(0) { $0 + $1.bits }
  }

  /// White space, digits and the marks of ASCII.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return false }
    let value = scalar.value
    if value < 0x20 { return value == 0x09 || value == 0x0A || value == 0x0D }
    return (value | 0x20) < 0x61 || (value | 0x20) > 0x7A
  }

  /// Quotation marks, dashes, no-break spaces and signs that Vietnamese pages print.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x2026, 0x2030, 0x2039, 0x203A, 0x20AB, 0x20AC, 0x2122, 0xA0, 0xA7, 0xA9, 0xAB,
      0xAE, 0xB0, 0xB1, 0xB2, 0xB7, 0xBB, 0xD7, 0xFEFF, 0x200B...0x200F:
      true
    default: scalar.value > 0x2026 && !scalar.properties.isAlphabetic
    }
  }
}
