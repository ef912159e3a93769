/// Reads the cells of one worksheet.
struct SheetCells {
  typealias Cell = Worksheet.Cell
  typealias Place = Worksheet.Place

  /// No more cells of a sheet are read, and none further to the right or below.
  static let maximumCells = 500_000
  static let maximumColumns = 512
  static let maximumRows = 200_000
  /// A merged cell covers no more rows.
  static let mergedRows = 1000

  /// The cells with text by their places.
  private(set) var cells: [Place: Cell] = [:]
  /// The places that merged cells cover, the first of each among them.
  private(set) var covered: Set<Place> = []
  /// How many places all ranges name, also those that are passed over.
  private var merged = 0
  /// Whether all of the part could be read.
  private(set) var isWhole = true

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
    isWhole = XMLEvents.read(bytes) { event in
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
      place.column += 1
      place = attributes["r"].flatMap { Self.place($0) } ?? place
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
      isWithin(place)
    else { return }
    cells[place] = Cell(text: text)
  }

  private func isWithin(_ place: Place) -> Bool {
    (0..<Self.maximumRows).contains(place.row) && (0..<Self.maximumColumns).contains(place.column)
  }

  /// A stretch such as `A1:C2` is one cell, the first.
  private mutating func merge(_ range: String) {
    let ends = range.split(separator: ":").compactMap { Self.place(String($0)) }
    guard ends.count == 2, cells[ends[0]] != nil, ends[0].row <= ends[1].row,
      ends[0].column <= ends[1].column, isWithin(ends[1])
    else { return }
    let rows = ends[0].row...min(ends[1].row, ends[0].row + Self.mergedRows - 1)
    let columns = ends[0].column...ends[1].column
    merged += rows.count * columns.count
    guard merged <= Self.maximumCells else { return }
    let places = rows.flatMap { row in columns.map { Place(row: row, column: $0) } }
    guard covered.isDisjoint(with: places) else { return }
    covered.formUnion(places)
    cells[ends[0]]?.columns = columns.count
    cells[ends[0]]?.rows = rows.count
    for place in places.dropFirst() { cells[place] = nil }
  }

  /// The place that `B12` names.
  static func place(_ name: String) -> Place? {
    let letters = name.utf8.prefix { $0 >= 0x41 && $0 <= 0x5A }
    guard (1...3).contains(letters.count), let row = Int(String(name.dropFirst(letters.count))),
      row > 0
    else { return nil }
    return Place(row: row - 1, column: letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1)
  }
}
