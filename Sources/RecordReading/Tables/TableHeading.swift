internal import DocumentModel
internal import ReferenceData

/// The heading of a table: where it stands and what each column holds.
struct TableHeading {
  /// A heading stands within this many rows.
  private static let reach = 20

  /// The row it stands in, from 0.
  let row: Int
  /// What each column holds; `nil` for one that is passed over.
  let columns: [TableColumn?]
  /// Its texts.
  let texts: [String]

  /// The first row that names a unit and something about it; `nil` if none does.
  ///
  /// - Parameters:
  ///   - rows: the table, with what stands above and below it.
  ///   - options: what a person says of its columns.
  ///   - words: the words over columns.
  ///   - index: the index it is about, whose components may be columns.
  init?(
    _ rows: [[String]], _ options: TableOptions, knowing words: ColumnWords,
    about index: String? = nil
  ) {
    for row in rows.indices.prefix(Self.reach) {
      let texts = Self.texts(of: row, rows)
      let columns = texts.map { text in
        Self.column(text, options, words) ?? index.flatMap { Self.component(text, of: $0) }
      }
      let keys = columns.compactMap { $0?.key }
      let isEnough = Set(keys).count + keys.count { $0 == "value" } > 1
      guard keys.contains("subject"), isEnough || !options.headings.isEmpty else { continue }
      (self.row, self.columns, self.texts) = (row, columns, texts)
      return
    }
    return nil
  }

  /// A column under the name of a component of `index`.
  private static func component(_ text: String, of index: String) -> TableColumn? {
    IndexResolver.bundled.component(text, of: index).thing
      .map { TableColumn(key: "value", component: $0) }
  }

  /// The texts of a row, each with the one above it where that holds for several columns.
  private static func texts(of row: Int, _ rows: [[String]]) -> [String] {
    guard row > 0, rows[row - 1].count > 2 else { return rows[row] }
    var above = ""
    let groups = rows[row].indices.map { place -> String in
      let text = rows[row - 1].indices.contains(place) ? rows[row - 1][place] : ""
      if !text.isEmpty { above = text }
      return above
    }
    let isGrouped = Set(rows[row]).count < rows[row].count
    guard isGrouped else { return rows[row] }
    return zip(rows[row], groups).map { $0 == $1 ? $0 : $0.isEmpty ? $1 : "\($0) \($1)" }
  }

  private static func column(
    _ text: String, _ options: TableOptions, _ words: ColumnWords
  ) -> TableColumn? {
    let folded = ColumnWords.folded(text)
    let named = options.headings.first { ColumnWords.folded($0.value) == folded }
    if let named { return TableColumn(key: named.key) }
    guard let column = TableColumn(text, knowing: words, .bundled) else { return nil }
    // What a person has named stands instead of what the words would say.
    return options.headings[column.key] == nil ? column : nil
  }
}
