/// The worksheets of a spreadsheet (xlsx; ECMA-376, part 1, section 18).
///
/// ```swift
/// let book = Workbook(parts: parts)
/// book?.sheets.first?.rows[1]    // ["1", "Quảng Ninh", "71.25"]
/// book?.page                     // an HTML page with a heading and a table for each sheet
/// ```
///
/// Numbers are written as the sheet shows them, with a full stop: with the decimals and the percent
/// sign of their format. Formulas give the value that was stored with them. What is damaged is read
/// as far as it goes.
public struct Workbook: Sendable {
  /// Whether the part of this name is read.
  public static func isPart(_ name: String) -> Bool {
    [book, relations, strings, styles].contains(name) || name.hasPrefix(worksheets)
  }

  private static let book = "xl/workbook.xml"
  private static let relations = "xl/_rels/workbook.xml.rels"
  private static let strings = "xl/sharedStrings.xml"
  private static let styles = "xl/styles.xml"
  private static let worksheets = "xl/worksheets/"

  /// The worksheets in the order of their tabs.
  public let sheets: [Worksheet]
  /// Whether a part of it broke off.
  public let isDamaged: Bool

  /// The workbook of these parts by their names; `nil` without any sheet.
  public init?(parts: [String: [UInt8]]) {
    let tabs = Tabs(
      book: parts[Self.book] ?? [], relations: parts[Self.relations] ?? [],
      sheets: parts.keys.filter { $0.hasPrefix(Self.worksheets) })
    guard !tabs.all.isEmpty else { return nil }
    let texts = SharedTexts(parts[Self.strings] ?? [])
    let formats = NumberFormats(parts[Self.styles] ?? [])
    var areWhole = tabs.areWhole && texts.isWhole && formats.isWhole
    sheets = tabs.all.map { name, part in
      let cells = SheetCells(parts[part] ?? [], texts: texts.texts, formats: formats)
      areWhole = areWhole && cells.isWhole
      return Worksheet(name: name, cells: cells.cells, covered: cells.covered)
    }
    isDamaged = !areWhole
  }
}

/// Which part of a workbook stands behind which tab.
private struct Tabs {
  /// The tabs' names and their parts in order.
  private(set) var all: [(name: String, part: String)] = []
  private(set) var areWhole = true

  private var names: [(name: String, relation: String)] = []
  private var targets: [String: String] = [:]

  init(book: [UInt8], relations: [UInt8], sheets: [String]) {
    areWhole = XMLEvents.read(book) { event in
      guard case .begin("sheet", let attributes) = event else { return }
      names.append((attributes["name"] ?? "", attributes["id"] ?? ""))
    }
    let areTargetsWhole = XMLEvents.read(relations) { event in
      guard case .begin("Relationship", let attributes) = event, let id = attributes["Id"],
        let target = attributes["Target"]
      else { return }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    areWhole = areWhole && areTargetsWhole
    all = tabs(of: sheets)
  }

  /// By the relations; where they lead nowhere, the parts in the order of their numbers.
  private func tabs(of sheets: [String]) -> [(name: String, part: String)] {
    let related = names.compactMap { name, relation in
      targets[relation].flatMap { sheets.contains($0) ? (name: name, part: $0) : nil }
    }
    guard related.isEmpty else { return related }
    return sheets.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }.enumerated()
      .map { ($0 < names.count ? names[$0].name : "", $1) }
  }
}
