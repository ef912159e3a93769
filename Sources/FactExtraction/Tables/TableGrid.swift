internal import DocumentModel
internal import VietnameseText

/// A table of the text: its cells by row and column, wherever the cells came from.
struct TableGrid {
  /// One cell.
  struct Cell {
    var span: Span
    var row: Int
    var columns: Range<Int>
    var rows: Range<Int>
    var isHeading: Bool

    /// A cell of one row and, if not said otherwise, one column.
    init(span: Span, row: Int, columns: Range<Int>, isHeading: Bool = false) {
      self.span = span
      self.row = row
      self.columns = columns
      rows = row..<row + 1
      self.isHeading = isHeading
    }
  }

  /// The cells, row by row.
  var cells: [Cell]
  /// The line that stands right before the table.
  var lineBefore: Int
  /// The last line of the table.
  var lastLine: Int
  /// Whether its rows are the items of a list, which prose may read as well.
  var isList = false
  /// Whether its cells are parted by marks that prose has as well.
  var isLoose = false
  /// The lines of its items, where others of the list are left to prose.
  var items: Set<Int> = []

  /// The cells by the places they cover: row and column in one number.
  func cellsByPlace() -> [Int: Cell] {
    var places: [Int: Cell] = [:]
    for cell in cells {
      for row in cell.rows.prefix(200) {
        for column in cell.columns.prefix(60) { places[Self.place(row, column)] = cell }
      }
    }
    return places
  }

  /// The key of a place.
  static func place(_ row: Int, _ column: Int) -> Int { row << 16 | column }

  /// The rows in order.
  var rows: [Int] { Array(Set(cells.map(\.row))).sorted() }
  /// How many columns there are.
  var columnCount: Int { cells.map(\.columns.upperBound).max() ?? 0 }
  /// From the first to the last byte.
  var span: Span {
    Span(cells.map(\.span.start).min() ?? 0, cells.map(\.span.end).max() ?? 0)
  }
}

extension TableGrid {
  /// All tables of `text`: marked by cells, or lines parted by marks, by blanks or a cell a line.
  ///
  /// Of a table that goes on behind the end of a page, or of a page of it, one table is made.
  static func all(in text: AnalyzedText, reader: CellReader) -> [TableGrid] {
    var delimited = joined(DelimitedLines(text: text, reader: reader).tables(), in: text)
    var taken = lines(of: delimited)
    for kind in LineMarks.LooseKind.allCases {
      let loose = DelimitedLines(text: text, reader: reader, kind: kind).tables(outside: taken)
      taken.formUnion(lines(of: loose))
      delimited += joined(loose, in: text)
    }
    let spaced = SpacedLines(text: text, reader: reader).tables(outside: taken)
    taken.formUnion(lines(of: spaced))
    let lists = ListLines(text: text, reader: reader).tables(outside: taken)
    taken.formUnion(lines(of: lists))
    let headed = HeadedLines(text: text, reader: reader).tables(outside: taken)
    taken.formUnion(Self.lines(of: headed))
    let flattened = headed + FlattenedLines(text: text, reader: reader).tables(outside: taken)
    let all = joined(marked(in: text), in: text) + delimited + spaced + lists + flattened
    let notes = ColumnNotes(text: text, reader: reader)
    return all.map(notes.noted).sorted { $0.lastLine < $1.lastLine }
  }

  /// The numbers of the lines that tables take up.
  static func lines(of tables: [TableGrid]) -> Set<Int> {
    Set(
      tables.flatMap { table in
        table.items.isEmpty
          ? Array(table.lineBefore + 1..<max(table.lineBefore, table.lastLine) + 1)
          : Array(table.items)
      })
  }

  private static func marked(in text: AnalyzedText) -> [TableGrid] {
    var tables: [Int: TableGrid] = [:]
    for (number, line) in text.lines.enumerated() {
      guard let place = line.cell, line.role.isArticle else { continue }
      var cell = Cell(
        span: line.span, row: place.row,
        columns: place.column..<place.column + max(1, place.columnSpan),
        isHeading: place.isHeading)
      cell.rows = place.row..<place.row + max(1, place.rowSpan)
      let empty = TableGrid(cells: [], lineBefore: number - 1, lastLine: number)
      tables[place.table, default: empty].cells.append(cell)
      tables[place.table]?.lastLine = number
    }
    return tables.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension TableGrid {
  /// Makes one table of those that follow each other with the same columns.
  private static func joined(_ tables: [TableGrid], in text: AnalyzedText) -> [TableGrid] {
    var result: [TableGrid] = []
    for table in tables {
      if let last = result.last, let section = table.link(to: last, in: text) {
        result[result.count - 1] = last.followed(by: table, under: section)
      } else {
        result.append(table)
      }
    }
    return result
  }

  /// The short lines between a table and the one before it, if this one goes on with that one.
  private func link(to before: TableGrid, in text: AnalyzedText) -> [Span]? {
    guard columnCount == before.columnCount, columnCount > 1, lineBefore >= before.lastLine,
      lineBefore - before.lastLine <= 2
    else { return nil }
    let between = text.lines[(before.lastLine + 1)..<(lineBefore + 1)].map(\.span)
    return between.allSatisfy { $0.count < 60 } ? between.filter { $0.count > 2 } : nil
  }

  private func followed(by table: TableGrid, under sections: [Span]) -> TableGrid {
    var result = self
    var row = (cells.last?.row ?? 0) + 1
    for section in sections {
      result.cells.append(Cell(span: section, row: row, columns: 0..<columnCount))
      row += 1
    }
    for var cell in table.cells {
      cell.row += row
      cell.rows = cell.rows.lowerBound + row..<cell.rows.upperBound + row
      result.cells.append(cell)
    }
    result.lastLine = table.lastLine
    return result
  }
}

extension AnalyzedText {
  /// Whether a line of the article stands outside all marked tables.
  func isPlainLine(_ number: Int) -> Bool {
    lines[number].role.isArticle && lines[number].cell == nil
  }

  /// The number of the line that `offset` lies in.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].span.end < offset { low = middle + 1 } else { high = middle }
    }
    return min(low, lines.count - 1)
  }

  /// Whether nothing but blanks stands in `span`.
  func isBlank(_ span: Span) -> Bool { folded[span.range].allSatisfy { $0 <= 0x20 } }

  /// The folded words of `span`, blanks single and none at the ends.
  func foldedWords(_ span: Span) -> String {
    folded.withUnsafeBufferPointer { all in
      let bytes = UnsafeBufferPointer(rebasing: all[span.range])
      guard !Self.mayHoldWideBlank(bytes) else {
        return String(decoding: bytes, as: UTF8.self)
          .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      return String(unsafeUninitializedCapacity: bytes.count) { output in
        var (count, isBehindBlank) = (0, false)
        for byte in bytes {
          guard byte > 0x20 else {
            isBehindBlank = count > 0
            continue
          }
          if isBehindBlank {
            output[count] = 0x20
            count += 1
            isBehindBlank = false
          }
          output[count] = byte
          count += 1
        }
        return count
      }
    }
  }

  /// Whether white space of several bytes may stand in it, such as a no-break space.
  private static func mayHoldWideBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 }
  }
}
