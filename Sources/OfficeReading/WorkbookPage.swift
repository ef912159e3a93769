extension Workbook {
  /// The workbook as an HTML page: a heading with the name of each sheet, and its tables.
  public var page: [UInt8] {
    var writer = MarkupWriter()
    for sheet in sheets where !sheet.cells.isEmpty {
      if !Self.isUsual(sheet.name) {
        writer.add("<h2>")
        writer.add(text: sheet.name)
        writer.add("</h2>\n")
      }
      sheet.write(into: &writer)
    }
    return writer.bytes
  }

  /// Names that programs give say nothing: "Sheet1", "Trang tính1".
  private static func isUsual(_ name: String) -> Bool {
    let bare = name.filter { !$0.isNumber && $0 != " " }.lowercased()
    return bare.isEmpty || bare == "sheet" || bare == "trangtính"
  }
}

extension Worksheet {
  /// Writes the cells as tables; rows of one cell alone become paragraphs, the first of all a title.
  fileprivate func write(into writer: inout MarkupWriter) {
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
