internal import DocumentModel

/// A sheet that grows row by row, as the XML of its rows.
struct SheetDraft: Sendable {
  /// How many rows a sheet may have, and how many characters a cell (source: Excel's limits).
  private static let greatestRow = 1_048_576
  private static let longestText = 32_767

  let name: String
  let columnCount: Int
  private(set) var rowCount = 0
  private(set) var rows: [UInt8] = []
  private let widths: [Int]

  /// A sheet with a heading.
  init(_ name: String, _ heads: [String]) {
    (self.name, columnCount) = (name, heads.count)
    widths = heads.map { Self.width(of: $0) }
    append(heads.map { .text($0) }, style: 1)
  }

  /// Appends a row; a sheet that is full takes no more.
  mutating func append(_ cells: [RowCell], style: Int = 0) {
    guard rowCount < Self.greatestRow else { return }
    rowCount += 1
    rows += Array("<row r=\"\(rowCount)\">".utf8)
    for (column, cell) in cells.enumerated() { append(cell, at: column, style) }
    rows += Array("</row>".utf8)
  }

  private mutating func append(_ cell: RowCell, at column: Int, _ style: Int) {
    let place = "r=\"\(Self.letters(column))\(rowCount)\"" + (style > 0 ? " s=\"\(style)\"" : "")
    switch cell {
    case .text(let text?) where !text.isEmpty:
      let part = String(text.prefix(Self.longestText)).escapedForMarkup
      rows += Array(
        "<c \(place) t=\"inlineStr\"><is><t xml:space=\"preserve\">\(part)</t></is></c>".utf8)
    case .number(let number?): rows += Array("<c \(place)><v>\(number)</v></c>".utf8)
    case .truth(let value): rows += Array("<c \(place) t=\"b\"><v>\(value ? 1 : 0)</v></c>".utf8)
    case .text, .number: break
    }
  }

  /// The sheet's part of the workbook.
  var xml: [UInt8] {
    let last = Self.letters(columnCount - 1)
    let head = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
      <dimension ref="A1:\(last)\(rowCount)"/><sheetViews><sheetView workbookViewId="0">\
      <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>\
      </sheetViews><cols>\(columns)</cols><sheetData>
      """
    let tail = "</sheetData><autoFilter ref=\"A1:\(last)\(rowCount)\"/></worksheet>"
    return Array(head.utf8) + rows + Array(tail.utf8)
  }

  private var columns: String {
    widths.enumerated().map { number, width in
      "<col min=\"\(number + 1)\" max=\"\(number + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }.joined()
  }

  /// Where the filter lies, for the name that spreadsheets look it up by.
  var filter: String { "'\(name)'!$A$1:$\(Self.letters(columnCount - 1))$\(rowCount)" }

  private static func width(of head: String) -> Int {
    switch head {
    case "sentence", "message": 70
    case "title", "url", "subject", "quote", "component", "path": 28
    default: max(head.count + 4, 10)
    }
  }

  /// The letters of a column: 0 is A, 26 is AA.
  static func letters(_ column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }
}
