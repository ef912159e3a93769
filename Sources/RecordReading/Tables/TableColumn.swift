internal import DocumentModel
internal import ReferenceData

/// What a column of a table holds, as far as its heading tells.
///
/// ```swift
/// TableColumn("Hạng PCI 2023", knowing: words, indices)   // rank, PCI, 2023
/// TableColumn("2022", knowing: words, indices)            // value, 2022
/// TableColumn("Ghi chú", knowing: words, indices)         // nil
/// ```
struct TableColumn: Hashable {
  /// The key of the contract, or a measure whose values it holds.
  var key: String
  /// The index its values belong to, if the heading says so.
  var index: String?
  /// Their year, if the heading says so.
  var year: String?
  /// Their component, if the heading is its name.
  var component: String?

  init(key: String, index: String? = nil, year: String? = nil, component: String? = nil) {
    (self.key, self.index, self.year, self.component) = (key, index, year, component)
  }

  /// The column under `heading`, or `nil` if nothing is known of it.
  init?(_ heading: String, knowing words: ColumnWords, _ indices: IndexResolver) {
    let bracket = heading.firstIndex(of: "(").map { String(heading[$0...]) }
    let plain = heading.firstIndex(of: "(").map { String(heading[..<$0]) } ?? heading
    let isPercent = bracket?.contains("%") ?? false
    if let key = words.key(of: heading) ?? words.key(of: plain) {
      self.init(key: isPercent && ["value", "score"].contains(key) ? "percent" : key)
      return
    }
    guard let column = Self.dated(plain, words, indices) else { return nil }
    self = column
    if isPercent, ["value", "score"].contains(key) { key = "percent" }
  }

  /// A column of values whose heading holds a year or an index.
  private static func dated(
    _ heading: String, _ words: ColumnWords, _ indices: IndexResolver
  ) -> TableColumn? {
    var rest = ColumnWords.folded(heading).split(separator: " ").map(String.init)
    let year = rest.last { Self.isYear($0) }
    if let year {
      rest.removeAll { $0 == year }
      if rest.last == "nam" || rest.first == "nam" { rest.removeAll { $0 == "nam" } }
    }
    let name = rest.joined(separator: " ")
    if name.isEmpty { return year.map { TableColumn(key: "value", year: $0) } }
    if let key = words.key(of: name), ColumnWords.measures.contains(key) || key == "value" {
      return TableColumn(key: key, year: year)
    }
    return indexed(name, year, words, indices)
  }

  private static func indexed(
    _ name: String, _ year: String?, _ words: ColumnWords, _ indices: IndexResolver
  ) -> TableColumn? {
    if let index = indices.resolve(name).thing {
      return TableColumn(key: "value", index: index.id, year: year)
    }
    for (word, measure) in words.measureWords {
      let rest =
        name.hasPrefix(word + " ")
        ? name.dropFirst(word.count + 1)
        : name.hasSuffix(" " + word) ? name.dropLast(word.count + 1) : nil
      guard let rest, let index = indices.resolve(String(rest)).thing else { continue }
      return TableColumn(key: measure, index: index.id, year: year)
    }
    return nil
  }

  /// Whether a word is a year of this or the last century.
  static func isYear(_ word: some StringProtocol) -> Bool {
    word.utf8.count == 4 && Int(word).map { (1990...2099).contains($0) } ?? false
  }
}
