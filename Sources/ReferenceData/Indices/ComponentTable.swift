internal import VietnameseText

/// The components of the indices with their periods, from `Reference/components.tsv`.
///
/// Names are compared by their words, without regard to case and marks.
///
/// ```swift
/// ComponentTable.bundled.indices(with: "Gia nhập thị trường")                          // ["PCI"]
/// ComponentTable.bundled.years(of: "Quản trị điện tử", in: "PAPI")                     // [2018...9999]
/// ComponentTable.bundled.years(of: "Gia nhập thị trường", in: "SIPAS")                 // []
/// ```
public struct ComponentTable: Sendable {
  private struct Spell {
    /// The words in small letters with a blank around each.
    var words: [UInt8]
    var years: ClosedRange<Int>
    var count: Int?
    var isVerified: Bool
  }

  /// The components that come with the program.
  public static let bundled = ComponentTable(ReferenceTable(bundled: "components"))

  private var spells: [String: [Spell]] = [:]
  private var owners: [[UInt8]: [String]] = [:]

  init(_ table: ReferenceTable) {
    for row in table.rows {
      guard let name = row.value("name_vi"), let id = row.value("index") else { continue }
      let names = [name] + row.list("variants") + row.list("abbreviations")
      for words in names.map(Self.words) {
        let count = row.whole("count")
        spells[id, default: []].append(
          Spell(
            words: words, years: row.years, count: count,
            isVerified: row.isVerified && !row["confidence"].holds("recalled")))
        if !(owners[words] ?? []).contains(id) { owners[words, default: []].append(id) }
      }
    }
  }

  /// The years in which `name` is a component of `index`; a shorter or longer form counts as it.
  public func years(of name: String, in index: String) -> [ClosedRange<Int>] {
    let words = Self.words(of: name)
    return (spells[index] ?? []).filter { Self.areAlike($0.words, words) }.map(\.years)
  }

  /// The indices of which `name` is a component, word for word.
  public func indices(with name: String) -> [String] { owners[Self.words(of: name)] ?? [] }

  /// How many components the index has in `year`; `nil` where it is not known, or is divided in more
  /// ways than one.
  public func count(of index: String, year: Int) -> Int? {
    let counts = Set((spells[index] ?? []).filter { $0.years.contains(year) }.map(\.count))
    return counts.count == 1 ? counts.first ?? nil : nil
  }

  /// Whether anything is known of the components of `index` in `year`.
  public func knows(_ index: String, in year: Int) -> Bool {
    spells[index]?.contains { $0.years.contains(year) } ?? false
  }

  /// Whether sources name all components of `index` in `year`; without a year, some of any year.
  public func isVerified(_ index: String, year: Int?) -> Bool {
    let all = spells[index] ?? []
    guard let year else { return all.contains(where: \.isVerified) }
    let known = all.filter { $0.years.contains(year) }
    return !known.isEmpty && known.allSatisfy(\.isVerified)
  }

  /// Whether one holds the other, word by word.
  private static func areAlike(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    guard short.count > 2 else { return false }
    return (0...(long.count - short.count)).contains { start in
      long[start] == short[0] && long[start + 1] == short[1]
        && long[start..<(start + short.count)].elementsEqual(short)
    }
  }

  private static func words(of name: String) -> [UInt8] {
    var words = [UInt8(ascii: " ")]
    for byte in LetterFolding.folded(Array(name.utf8)) {
      if byte >= 0x80 || byte &- 0x61 < 26 || byte &- 0x30 < 10 {
        words.append(byte)
      } else if words.last != UInt8(ascii: " ") {
        words.append(UInt8(ascii: " "))
      }
    }
    if words.last != UInt8(ascii: " ") { words.append(UInt8(ascii: " ")) }
    return words
  }
}
