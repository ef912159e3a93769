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
    var index: String
    var words: String
    var years: ClosedRange<Int>
    var count: Int?
  }

  /// The components that come with the program.
  public static let bundled = ComponentTable(ReferenceTable(named: "Reference/components.tsv"))

  private let spells: [Spell]

  init(_ table: ReferenceTable) {
    spells = table.rows.flatMap { row -> [Spell] in
      guard let name = row["name_vi"], let index = row["index"] else { return [] }
      // The second ways of dividing an index are the index's own components, too.
      let id = index.hasSuffix("_MAIN") ? String(index.dropLast(5)) : index
      let names = [name] + (row["variants"] ?? "").split(separator: "|").map(String.init)
      let count = row["count"].flatMap { Int($0) }
      return names.map {
        Spell(index: id, words: Self.words(of: $0), years: row.years, count: count)
      }
    }
  }

  /// The years in which `name` is a component of `index`; a shorter or longer form counts as it.
  public func years(of name: String, in index: String) -> [ClosedRange<Int>] {
    let words = Self.words(of: name)
    return spells.filter { $0.index == index && Self.areAlike($0.words, words) }.map(\.years)
  }

  /// The indices of which `name` is a component, word for word.
  public func indices(with name: String) -> [String] {
    let words = Self.words(of: name)
    return spells.filter { $0.words == words }.map(\.index)
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// How many components the index has in `year`; `nil` where it is not known, or is divided in more
  /// ways than one.
  public func count(of index: String, year: Int) -> Int? {
    let counts = Set(spells.filter { $0.index == index && $0.years.contains(year) }.map(\.count))
    return counts.count == 1 ? counts.first ?? nil : nil
  }

  /// Whether anything is known of the components of `index`.
  public func knows(_ index: String) -> Bool { spells.contains { $0.index == index } }

  private static func areAlike(_ one: String, _ other: String) -> Bool {
    (" \(one) ").contains(" \(other) ") || (" \(other) ").contains(" \(one) ")
  }

  private static func words(of name: String) -> String {
    LetterFolding.folded(name).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
