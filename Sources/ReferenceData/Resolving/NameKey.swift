internal import Foundation
internal import VietnameseText

/// A name as names are compared: its words in small letters, without marks between them.
///
/// ```swift
/// NameKey("Bà Rịa - Vũng Tàu").loose      // "bariavungtau"
/// NameKey("Sở NN và PTNT").words          // ["sở", "nn", "ptnt"]
/// ```
struct NameKey: Hashable {
  /// The words, folded; figures without zeros in front; "và" between two is left out.
  let words: [String]

  init(_ name: String) { self.init(words: Self.words(of: name)) }

  init(words: some Sequence<String>) { self.words = Array(words) }

  /// The letters in a row.
  var letters: [Character] { words.flatMap { Array($0) } }

  /// The letters in a row without marks; letters that are written for each other are one.
  var loose: String { Self.loose(MarklessText.of(words.joined())) }

  /// "Bắc Cạn" is "Bắc Kạn", "Qui Nhơn" is "Quy Nhơn": k for c, and y for i that no vowel precedes.
  private static func loose(_ text: String) -> String {
    let letters = Array(text)
    return String(
      letters.indices.map { at -> Character in
        let before = at > 0 ? letters[at - 1] : " "
        let isAfterQ = before == "u" && at > 1 && letters[at - 2] == "q"
        switch letters[at] {
        case "c" where at + 1 == letters.count || letters[at + 1] != "h": return "k"
        case "y" where isAfterQ || !"aeou".contains(before): return "i"
        default: return letters[at]
        }
      })
  }

  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var last = Kind.mark
    for letter in MarklessText.folded(name) {
      let kind = Kind(letter)
      if kind != .mark, kind == last { words[words.count - 1].append(letter) }
      if kind != .mark, kind != last { words.append(String(letter)) }
      last = kind
    }
    let joined = words.indices.filter { at in
      !(at > 0 && at + 1 < words.count && ["và", "va"].contains(words[at]))
    }
    return joined.map { words[$0].droppingZeros }
  }

  private enum Kind {
    case letter, figure, mark

    init(_ letter: Character) {
      self = letter.isNumber ? .figure : letter.isLetter ? .letter : .mark
    }
  }
}

extension String {
  fileprivate var droppingZeros: String {
    guard first == "0" else { return self }
    let rest = drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }
}

extension NameKey {
  /// Words that say no more than that an index is named, from `Reference/type-words.tsv`.
  private static let indexWords = ReferenceTable(bundled: "type-words").rows
    .filter { $0["kind"] == "index" }.map { NameKey($0["words"]).words }

  /// The words of an index's name without those that any index bears, before or behind it.
  static func droppingIndexWords(_ words: [String]) -> [String] {
    let plain = words.map(MarklessText.of)
    let front = indexWords.first { plain.starts(with: $0.map(MarklessText.of)) }?.count ?? 0
    let isLast = indexWords.contains { $0.count == 1 && $0.last == plain.last }
    return front + (isLast ? 1 : 0) < words.count
      ? Array(words.dropFirst(front).dropLast(isLast ? 1 : 0)) : words
  }

  /// Whether a name with the same loose form may be this one with marks left out: "Đak Lắk" for
  /// "Đắk Lắk".
  func isWithFewerMarks(than full: NameKey) -> Bool {
    zip(letters, full.letters).allSatisfy {
      MarkedLetter($0).marks.isSubset(of: MarkedLetter($1).marks)
    }
  }

  /// Whether this is `full` with some of its words shortened to their first letters, all words of
  /// it being there: "sở nn ptnt" for "sở nông nghiệp phát triển nông thôn".
  func shortens(_ full: NameKey) -> Bool { shortens(full.words[...], from: 0) }

  private func shortens(_ rest: ArraySlice<String>, from at: Int) -> Bool {
    guard at < words.count else { return rest.isEmpty }
    guard let first = rest.first else { return false }
    let word = words[at]
    if Self.isPart(Array(word), of: Array(first)), shortens(rest.dropFirst(), from: at + 1) {
      return true
    }
    let initials = rest.prefix(word.count).compactMap(\.first)
    return Self.isPart(Array(word), of: initials)
      && shortens(rest.dropFirst(word.count), from: at + 1)
  }

  private static func isPart(_ letters: [Character], of full: [Character]) -> Bool {
    letters.count == full.count
      && zip(letters, full).allSatisfy { MarkedLetter($0).isPart(of: MarkedLetter($1)) }
  }
}

/// A small letter with its marks apart.
private struct MarkedLetter {
  let base: Character
  let marks: Set<Unicode.Scalar>

  init(_ letter: Character) {
    guard letter != "đ" else {
      (base, marks) = ("d", ["đ"])
      return
    }
    let scalars = String(letter).decomposedStringWithCanonicalMapping.unicodeScalars
    let first = scalars.first.map(Character.init) ?? letter
    base = first
    marks = Set(scalars.dropFirst())
  }

  func isPart(of other: MarkedLetter) -> Bool {
    base == other.base && marks.isSubset(of: other.marks)
  }
}
