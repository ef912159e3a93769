internal import Foundation

/// What is left of a Vietnamese phrase when only its plain letters are looked at.
///
/// Bytes outside ASCII, blanks and punctuation are passed over, and so are character references.
/// What an accented letter leaves depends on how it is encoded: nothing where it is one character,
/// its base where the marks follow it.
enum Skeleton {
  /// All skeletons of `phrase`, in small letters.
  static func all(of phrase: String) -> Set<[UInt8]> {
    let letters = phrase.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    let syllables = Letter.split(letters)
    return Set(
      Convention.allCases.map { convention in
        syllables.compactMap { convention.base(of: $0) }
      })
  }

  /// A base letter and its marks.
  struct Letter {
    var base: UInt8?
    var marks: [UInt32] = []

    static func split(_ scalars: String.UnicodeScalarView) -> [Letter] {
      scalars.reduce(into: []) { letters, scalar in
        if (0x300...0x36F).contains(scalar.value), !letters.isEmpty {
          letters[letters.count - 1].marks.append(scalar.value)
        } else {
          let isLetter = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
          letters.append(Letter(base: isLetter ? UInt8(scalar.value) : nil))
        }
      }
    }
  }

  /// How marks are encoded.
  private enum Convention: CaseIterable {
    /// Unicode composed, TCVN 5712, VISCII, VPS: a letter with its marks is outside ASCII.
    case composed
    /// Unicode decomposed: the base letter stands, the marks follow.
    case decomposed
    /// VNI: the same, save for i, ơ, ư and ỵ, which are single characters.
    case vni
    /// Windows-1258: circumflex, breve and horn make single characters, tones follow.
    case toneBehind
    /// The same with the Latin-1 letters for acute and grave.
    case latinTones

    func base(of letter: Letter) -> UInt8? {
      guard let base = letter.base, !letter.marks.isEmpty else { return letter.base }
      let hasHorn = letter.marks.contains(0x31B)
      switch self {
      case .composed: return nil
      case .decomposed: return base
      case .vni:
        let isSingle =
          base == UInt8(ascii: "i") || hasHorn && letter.marks.count == 1
          || hasHorn || base == UInt8(ascii: "y") && letter.marks.contains(0x323)
        return isSingle ? nil : base
      case .toneBehind: return hasShape(letter) ? nil : base
      case .latinTones:
        let isLatin = letter.marks == [0x300] || letter.marks == [0x301]
        return hasShape(letter) || isLatin ? nil : base
      }
    }

    /// Whether a circumflex, a breve or a horn is among the marks.
    private func hasShape(_ letter: Letter) -> Bool {
      letter.marks.contains { $0 == 0x302 || $0 == 0x306 || $0 == 0x31B }
    }
  }
}
