internal import BundledData
internal import WordLists

/// The syllables that Vietnamese names are made of, for telling names from other capitalised words.
///
/// ```swift
/// NameSyllables.standard.isName("Hồng Nhung")       // true
/// NameSyllables.standard.isName("Người Lao Động")   // false
/// NameSyllables.standard.isName("Quảng Nam")        // false: a province
/// ```
struct NameSyllables: Sendable {
  /// The syllables and provinces compiled into the program.
  static let standard = NameSyllables(
    syllables: BundledFile.named("Cleaning/name-syllables.txt")?.text ?? "",
    provinces: BundledFile.named("Reference/provinces.tsv")?.text ?? "")

  private let known: Set<[UInt8]>
  private let places: Set<[UInt8]>

  /// Reads a list of syllables below a heading line, and the fourth column of a table of provinces.
  init(syllables: String, provinces: String) {
    let words = syllables.utf8.split { $0 <= 0x20 }.dropFirst()
    known = Set(words.map { FoldedLine.fold($0) })
    let rows = provinces.utf8.split(separator: 0x0A).dropFirst()
    let names = rows.compactMap { $0.split(separator: 0x09).dropFirst(3).first }
    places = Set(names.map { FoldedLine.fold($0) } + CleaningWords.countriesLikeNames.bytes)
  }

  /// Whether a text of two to five syllables is a name, and not a province's.
  ///
  /// In names of three and more syllables one may be unknown.
  func isName(_ text: some StringProtocol) -> Bool {
    let folded = FoldedLine.fold(text.utf8)
    let words = folded.split(separator: 0x20)
    guard (2...5).contains(words.count), !places.contains(folded) else { return false }
    let unknown = words.count { !known.contains(Array($0)) }
    return unknown == 0 || (unknown == 1 && words.count >= 3)
  }

  /// Whether some syllable of a text is one that names have.
  func mayBeName(_ text: some StringProtocol) -> Bool {
    FoldedLine.fold(text.utf8).split(separator: 0x20).contains { known.contains(Array($0)) }
  }
}
