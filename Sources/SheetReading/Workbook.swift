/// The worksheets of an .xlsx file as the texts of their cells.
///
/// ```swift
/// let book = try Workbook(path: "pci-2023.xlsx")
/// book?.sheets.first?.rows[1]    // ["1", "Quảng Ninh", "71,25"]
/// ```
///
/// Numbers are written with a full stop and as short as they are exact; a cell shown in per cent
/// becomes "84.67%". Of merged cells each holds what the first says. Formulas give the value that was
/// stored with them. Source: ECMA-376, Office Open XML.
public struct Workbook: Sendable {
  /// One worksheet.
  public struct Sheet: Sendable {
    /// Its name on the tab.
    public let name: String
    /// The texts of its cells, row by row; a row ends with its last cell.
    public let rows: [[String]]
  }

  /// The worksheets in the order of their tabs.
  public let sheets: [Sheet]

  /// The workbook at `path`; `nil` if the file is none.
  ///
  /// - Throws: a fault where it is damaged, too large or empty.
  public init?(path: String) throws(WorkbookFault) {
    guard let members = try ZipMembers(path: path, where: Self.isWanted)?.contents,
      let book = members["xl/workbook.xml"]
    else { return nil }
    let strings = try SharedStrings(members["xl/sharedStrings.xml"] ?? []).texts
    let percents = try PercentStyles(members["xl/styles.xml"] ?? []).styles
    let targets = try Self.targets(members["xl/_rels/workbook.xml.rels"] ?? [])
    var sheets: [Sheet] = []
    for (name, id) in try Self.tabs(book) {
      guard let target = targets[id], let content = members[target] else { continue }
      var reader = SheetReader(strings: strings, percents: percents)
      sheets.append(Sheet(name: name, rows: try reader.rows(of: content)))
    }
    guard !sheets.isEmpty else { throw .empty }
    self.sheets = sheets
  }

  private static func isWanted(_ name: String) -> Bool {
    name.hasPrefix("xl/worksheets/sheet") || name.hasPrefix("xl/_rels/workbook")
      || ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"].contains(name)
  }

  /// The names of the tabs with the ids of their relations.
  private static func tabs(_ content: [UInt8]) throws(WorkbookFault) -> [(String, String)] {
    var tabs: [(String, String)] = []
    try walk(content) { walk, step in
      guard step == .start("sheet"), let id = walk.attribute("r:id") else { return }
      tabs.append((walk.attribute("name") ?? "", id))
    }
    return tabs
  }

  /// The members that relations point at, by their ids.
  private static func targets(_ content: [UInt8]) throws(WorkbookFault) -> [String: String] {
    var targets: [String: String] = [:]
    try walk(content) { walk, step in
      guard step == .start("Relationship"), let id = walk.attribute("Id"),
        let target = walk.attribute("Target")
      else { return }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    return targets
  }

  /// Hands every step of a member to `take`.
  static func walk(
    _ content: [UInt8], _ take: (XMLWalk, XMLWalk.Step) -> Void
  ) throws(WorkbookFault) {
    guard !content.isEmpty else { return }
    guard let walk = XMLWalk(content) else { throw .damaged }
    while let step = walk.next() { take(walk, step) }
    if walk.isDamaged { throw .damaged }
  }
}

/// The texts that cells refer to by number.
struct SharedStrings {
  private(set) var texts: [String] = []

  init(_ content: [UInt8]) throws(WorkbookFault) {
    var texts: [String] = []
    var current = ""
    var isText = false
    var phonetic = 0
    try Workbook.walk(content) { _, step in
      switch step {
      case .start("si"): current = ""
      case .start("rPh"): phonetic += 1
      case .end("rPh"): phonetic -= 1
      case .start("t"): isText = phonetic == 0
      case .end("t"): isText = false
      case .text(let text) where isText: current += text
      case .end("si"): texts.append(current)
      default: break
      }
    }
    self.texts = texts
  }
}

/// Which cell styles show a share as a percentage.
struct PercentStyles {
  private(set) var styles: Set<Int> = []

  init(_ content: [UInt8]) throws(WorkbookFault) {
    var formats: Set<Int> = [9, 10]
    var found: Set<Int> = []
    var count = -1
    var isInside = false
    try Workbook.walk(content) { walk, step in
      switch step {
      case .start("numFmt"):
        guard let id = walk.attribute("numFmtId").flatMap({ Int($0) }),
          walk.attribute("formatCode")?.contains("%") ?? false
        else { return }
        formats.insert(id)
      case .start("cellXfs"): isInside = true
      case .end("cellXfs"): isInside = false
      case .start("xf") where isInside:
        count += 1
        let id = walk.attribute("numFmtId").flatMap { Int($0) }
        if let id, formats.contains(id) { found.insert(count) }
      default: break
      }
    }
    styles = found
  }
}
