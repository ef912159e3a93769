/// The cells of one sheet of a workbook.
struct SheetTable {
  /// A cell's text and how far it reaches.
  struct Cell: Equatable {
    var text: String
    var columns = 1
    var rows = 1
  }

  /// A place of a sheet, counted from 0.
  struct Place: Hashable {
    var row: Int
    var column: Int
  }

  /// No more cells of a sheet are read, and none further to the right.
  static let maximumCells = 500_000
  static let maximumColumns = 512

  /// The cells with text by their places.
  private(set) var cells: [Place: Cell] = [:]
  private var covered: Set<Place> = []

  private let texts: [String]
  private let formats: NumberFormats
  private var place = Place(row: -1, column: -1)
  private var kind = ""
  private var style: Int?
  private var value = ""
  private var isValue = false

  /// The cells of the sheet in `bytes`.
  init(_ bytes: [UInt8], texts: [String], formats: NumberFormats) {
    (self.texts, self.formats) = (texts, formats)
    XMLEvents.read(bytes) { event in
      switch event {
      case .begin(let name, let attributes): begin(name, attributes)
      case .end(let name): end(name)
      case .text(let text): if isValue { value += text }
      }
    }
  }

  private mutating func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "row":
      let row = attributes["r"].flatMap { Int($0) }.map { $0 - 1 }
      place = Place(row: row ?? place.row + 1, column: -1)
    case "c":
      place.column = attributes["r"].flatMap { Self.place($0)?.column } ?? place.column + 1
      (kind, value) = (attributes["t"] ?? "", "")
      style = attributes["s"].flatMap { Int($0) }
    case "v", "t": isValue = true
    case "mergeCell": merge(attributes["ref"] ?? "")
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "v", "t": isValue = false
    case "c": endCell()
    default: break
    }
  }

  private mutating func endCell() {
    let text: String
    switch kind {
    case "s": text = Int(value).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
    case "b", "e", "d", "str", "inlineStr": text = value
    default: text = formats.shown(value, style: style)
    }
    guard text.contains(where: { !$0.isWhitespace }), cells.count < Self.maximumCells,
      place.column < Self.maximumColumns
    else { return }
    cells[place] = Cell(text: text)
  }

  /// A stretch such as `A1:C2` is one cell, the first.
  private mutating func merge(_ range: String) {
    let ends = range.split(separator: ":").compactMap { Self.place(String($0)) }
    guard ends.count == 2, cells[ends[0]] != nil, ends[0].row <= ends[1].row,
      ends[0].column <= ends[1].column, ends[1].column < Self.maximumColumns
    else { return }
    cells[ends[0]]?.columns = ends[1].column - ends[0].column + 1
    cells[ends[0]]?.rows = min(ends[1].row - ends[0].row + 1, 200)
    for row in ends[0].row...min(ends[1].row, ends[0].row + 199) {
      for column in ends[0].column...ends[1].column {
        covered.insert(Place(row: row, column: column))
      }
    }
  }

  /// The place that `B12` names.
  static func place(_ name: String) -> Place? {
    let letters = name.utf8.prefix { $0 >= 0x41 && $0 <= 0x5A }
    guard (1...3).contains(letters.count), let row = Int(String(name.dropFirst(letters.count))),
      row > 0
    else { return nil }
    return Place(row: row - 1, column: letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1)
  }

  /// Writes the cells as tables; rows of one cell alone become paragraphs, the first of all a title.
  func write(into writer: inout MarkupWriter) {
    var (isOpen, isFirst) = (false, true)
    let rows = Dictionary(grouping: cells.keys, by: \.row)
    for row in rows.keys.sorted() {
      let places = (rows[row] ?? []).sorted { $0.column < $1.column }
      if places.count == 1, let cell = cells[places[0]], cell.rows == 1,
        isLong(cell.text) || !isOpen
      {
        if isOpen { writer.add("</table>\n") }
        let tag = isFirst && !isLong(cell.text) ? "h1" : "p"
        (isOpen, isFirst) = (false, false)
        writer.add("<\(tag)>")
        writer.add(text: cell.text)
        writer.add("</\(tag)>\n")
        continue
      }
      if !isOpen { writer.add("<table>\n") }
      (isOpen, isFirst) = (true, false)
      write(row, places, into: &writer)
    }
    if isOpen { writer.add("</table>\n") }
  }

  private func isLong(_ text: String) -> Bool { text.utf8.count > 120 }

  private func write(_ row: Int, _ places: [Place], into writer: inout MarkupWriter) {
    writer.add("<tr>")
    var column = 0
    for place in places {
      while column < place.column {
        if !covered.contains(Place(row: row, column: column)) { writer.add("<td></td>") }
        column += 1
      }
      guard let cell = cells[place] else { continue }
      writer.add(
        "<td\(cell.columns > 1 ? " colspan=\"\(cell.columns)\"" : "")"
          + "\(cell.rows > 1 ? " rowspan=\"\(cell.rows)\"" : "")>")
      writer.add(text: cell.text)
      writer.add("</td>")
      column = place.column + cell.columns
    }
    writer.add("</tr>\n")
  }
}
