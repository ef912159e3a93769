internal import DocumentModel
internal import VietnameseText

/// The rows of a page's table: the words of each, and the ranks and units read from it.
struct TableRows {
  /// One row.
  struct Row {
    let number: Int
    let span: Span
    /// The text of its cells, in order.
    let cells: [String]
    /// The ranks read from it.
    let ranks: [Int]

    /// Whether it names a unit or holds at least two cells with something in them.
    var isFull: Bool { cells.count { !$0.isEmpty } > 1 }
  }

  let rows: [Row]

  /// Rows of a table that a text gives one cell a line: a unit with the line before and behind it.
  private static func lineRows(in document: Document) -> [Row] {
    let lines = document.blocks.filter { $0.role.isArticle && $0.cell == nil }
    let units = Set(document.mentions.filter { $0.value.unit != nil }.map(\.span))
    return lines.indices.dropFirst().dropLast().filter { units.contains(lines[$0].span) }.map {
      let around = Array(lines[($0 - 1)...($0 + 1)])
      return Row($0 / 3, around, [], in: document)
    }
  }

  /// The tables of `document` in reading order.
  static func all(in document: Document) -> [TableRows] {
    var tables: [Int: [Int: [Block]]] = [:]
    for block in document.blocks {
      guard let cell = block.cell else { continue }
      tables[cell.table, default: [:]][cell.row, default: []].append(block)
    }
    let lines = lineRows(in: document)
    guard !tables.isEmpty else { return lines.isEmpty ? [] : [TableRows(rows: lines)] }
    let ranks = document.stated([.rank]).filter { $0.record.isOfTable }
      .sorted { $0.record.span < $1.record.span }
    return tables.sorted { $0.key < $1.key }.map { _, rows in
      TableRows(rows: rows.sorted { $0.key < $1.key }.map { Row($0, $1, ranks, in: document) })
    }
  }
}

extension TableRows.Row {
  fileprivate init(
    _ number: Int, _ blocks: [Block], _ ranks: [(index: Int, record: Record)],
    in document: Document
  ) {
    self.number = number
    let start = blocks.map(\.span.start).min() ?? 0
    let end = blocks.map(\.span.end).max() ?? 0
    let around = Span(start, end)
    span = around
    cells = blocks.map { document.text.string(in: $0.span) }
    let first = ranks.partition { $0.record.span.start >= around.start }
    self.ranks = ranks[first...].prefix { $0.record.span.start < around.end }.map(\.index)
  }
}

extension Array {
  /// The first position at which `isBehind` holds; all behind it hold, too.
  fileprivate func partition(_ isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
