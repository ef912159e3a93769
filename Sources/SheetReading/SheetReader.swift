/// Reads the cells of one worksheet.
struct SheetReader {
  /// No sheet of an office is wider or longer; what lies beyond is left out.
  private static let limits = (columns: 512, rows: 200_000)

  private let strings: [String]
  private let percents: Set<Int>
  private var rows: [[String]] = []
  private var row = 0
  private var column = 0
  private var kind = ""
  private var style = 0
  private var text = ""
  private var isText = false
  private var merges: [String] = []

  init(strings: [String], percents: Set<Int>) {
    (self.strings, self.percents) = (strings, percents)
  }

  /// The texts of all cells.
  mutating func rows(of content: [UInt8]) throws(WorkbookFault) -> [[String]] {
    guard let walk = XMLWalk(content) else { throw .damaged }
    while let step = walk.next() { take(walk, step) }
    if walk.isDamaged { throw .damaged }
    for merge in merges { spread(merge) }
    return rows
  }

  private mutating func take(_ walk: XMLWalk, _ step: XMLWalk.Step) {
    switch step {
    case .start("row"):
      row = walk.attribute("r").flatMap { Int($0) } ?? row + 1
      column = 0
    case .start("c"): beginCell(walk)
    case .start("v"), .start("t"): isText = true
    case .end("v"), .end("t"): isText = false
    case .text(let piece) where isText: text += piece
    case .end("c"): endCell()
    case .start("mergeCell"): merges += [walk.attribute("ref")].compactMap { $0 }
    default: break
    }
  }

  private mutating func beginCell(_ walk: XMLWalk) {
    let place = walk.attribute("r").flatMap { CellPlace($0[...]) }
    column = place?.column ?? column + 1
    row = place?.row ?? row
    kind = walk.attribute("t") ?? "n"
    style = walk.attribute("s").flatMap { Int($0) } ?? 0
    text = ""
  }

  private mutating func endCell() {
    guard (1...Self.limits.columns).contains(column), (1...Self.limits.rows).contains(row),
      !text.isEmpty
    else { return }
    set(row - 1, column - 1, shown)
  }

  /// What the cell shows.
  private var shown: String {
    switch kind {
    case "s": Int(text).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
    case "n": number(text)
    default: text
    }
  }

  private func number(_ text: String) -> String {
    guard let value = Double(text), value.isFinite else { return text }
    let isPercent = percents.contains(style)
    let factor = isPercent ? 100.0 : 1.0
    // Fifteen digits are what a spreadsheet knows: 0.8467 * 100 is 84.67 and not 84.67000000000001.
    let rounded = (value * factor * 1e9).rounded() / 1e9
    let digits =
      rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
    return digits + (isPercent ? "%" : "")
  }

  private mutating func set(_ row: Int, _ column: Int, _ text: String) {
    while rows.count <= row { rows.append([]) }
    while rows[row].count <= column { rows[row].append("") }
    rows[row][column] = text
  }

  /// Gives every cell of a merged range what its first says.
  private mutating func spread(_ range: String) {
    let ends = range.split(separator: ":").compactMap { CellPlace($0) }
    guard ends.count == 2, rows.indices.contains(ends[0].row - 1) else { return }
    let (first, last) = (ends[0], ends[1])
    let cells = rows[first.row - 1]
    guard cells.indices.contains(first.column - 1), last.row - first.row < 1000,
      last.column <= Self.limits.columns, last.row <= rows.count, first.row <= last.row,
      first.column <= last.column
    else { return }
    for row in first.row...last.row {
      for column in first.column...last.column {
        set(row - 1, column - 1, cells[first.column - 1])
      }
    }
  }
}

/// A cell's place as a sheet names it: "B12" is column 2, row 12.
struct CellPlace: Equatable {
  let column: Int
  let row: Int

  init?(_ name: Substring) {
    let letters = name.prefix { $0.isLetter }
    let column = letters.utf8.reduce(0) { $0 * 26 + Int($1 | 0x20) - 0x60 }
    guard (1...3).contains(letters.utf8.count), column > 0,
      let row = Int(name.dropFirst(letters.count))
    else { return nil }
    (self.column, self.row) = (column, row)
  }
}
