internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// How a table is laid out: which rows are headings, groups and data, which columns name units.
struct TableLayout {
  /// What a row is.
  enum Row {
    case heading, section, data, nothing
  }

  let grid: TableGrid
  let width: Int
  /// The numbers of the rows with data, in order.
  private(set) var dataRows: [Int] = []
  /// The columns that name a unit in most rows.
  private(set) var unitColumns: [Int] = []
  /// Whether the units are departments, districts or communes.
  private(set) var namesBodies = false
  private let saysBodies: Bool
  let words: TableWords
  /// The labels above the first heading or between the rows, by the row they stand in.
  private(set) var sections: [(row: Int, cell: CellReading)] = []
  /// The rows of each run of headings.
  private var bands: [Range<Int>] = []
  private var cells: [Int: CellReading] = [:]
  /// The most that the figures of a column can reach, where a row says so.
  private(set) var maxima: [Int: ExactDecimal] = [:]

  /// The layout of `grid`.
  ///
  /// - Parameters:
  ///   - grid: the cells.
  ///   - reader: what reads them.
  ///   - ranksBodies: whether the index ranks departments and districts alone.
  ///   - saysBodies: whether the lines before the table speak of such.
  init(_ grid: TableGrid, _ reader: CellReader, ranksBodies: Bool, saysBodies: Bool) {
    self.grid = grid
    words = reader.words
    self.saysBodies = saysBodies
    width = min(grid.columnCount, 60)
    for (place, cell) in grid.cellsByPlace() { cells[place] = reader.reading(of: cell.span) }
    for row in grid.rows { take(row) }
    unitColumns = columns { $0?.unit != nil || $0?.body != nil }
    if unitColumns.isEmpty { unitColumns = nameColumns(ranksBodies) }
    unitColumns = withoutRegions(unitColumns)
    namesBodies = unitColumns.first.map { hasBodies($0, ranksBodies) } ?? false
  }

  /// The cell that covers a place, or `nil`.
  func cell(_ row: Int, _ column: Int) -> CellReading? { cells[TableGrid.place(row, column)] }

  /// The cells of the heading above a place, the nearest first.
  func headings(above row: Int, _ column: Int) -> [CellReading] {
    guard let band = bands.last(where: { $0.upperBound <= row }) else { return [] }
    var found: [CellReading] = []
    for row in band.reversed() {
      guard let cell = cell(row, column), !cell.isBlank, !cell.isColumnNumber,
        found.last?.span != cell.span
      else {
        if !found.isEmpty, let head = groupHead(row, column) { found.append(head) }
        continue
      }
      found.append(cell)
    }
    return found
  }

  /// The heading to the left of a blank one, where it can stand above several columns.
  private func groupHead(_ row: Int, _ column: Int) -> CellReading? {
    guard cell(row, column)?.isBlank ?? true else { return nil }
    let left = (0..<column).reversed().lazy.compactMap { self.cell(row, $0) }
      .first { !$0.isBlank }
    return left.flatMap { !$0.years.isEmpty || !$0.indices.isEmpty || $0.namesComponent ? $0 : nil }
  }

  /// The columns of labels that say the same in every row, as in "tổng 5,2; Lãnh đạo xanh 7,1".
  func repeatsLabel(_ cell: CellReading, _ column: Int) -> Bool {
    let same = dataRows.compactMap { self.cell($0, column) }
    return same.count > 1 && same.allSatisfy { $0.allWords == cell.allWords }
  }

  /// The labels of a row before `column`, the nearest first; units are none.
  func labels(of row: Int, before column: Int) -> [CellReading] {
    (0..<column).reversed().compactMap { place in
      guard !unitColumns.contains(place), let cell = cell(row, place), !cell.isData, !cell.isBlank
      else { return nil }
      return cell
    }
  }

  /// The last label between the rows above `row`, and those above the first heading.
  func sections(above row: Int) -> [CellReading] {
    let before = sections.filter { $0.row < row }
    guard let last = before.last else { return [] }
    let opening = before.filter { $0.row < (bands.first?.lowerBound ?? 0) || $0.row < firstDataRow }
    return [last.cell] + opening.map(\.cell).filter { $0.span != last.cell.span }
  }

  private var firstDataRow: Int { dataRows.first ?? .max }
}

extension TableLayout {
  private mutating func take(_ row: Int) {
    let own = ownCells(of: row)
    if isMaxima(own) {
      maxima = maxima(in: row)
      return
    }
    switch kind(of: own) {
    case .data: dataRows.append(row)
    case .section: sections += own.first { !$0.isBlank }.map { [(row, $0)] } ?? []
    case .heading: addHeading(row)
    case .nothing: break
    }
  }

  /// The cells of a row, each once.
  private func ownCells(of row: Int) -> [CellReading] {
    var found: [CellReading] = []
    for column in 0..<width {
      guard let cell = cell(row, column), found.last?.span != cell.span else { continue }
      found.append(cell)
    }
    return found
  }

  private func kind(of own: [CellReading]) -> Row {
    let inked = own.filter { !$0.isBlank }
    guard !inked.isEmpty, !inked.allSatisfy(\.isColumnNumber) else { return .nothing }
    if inked.count == 1, own.count == 1 || inked[0].unit == nil, width > 1, !inked[0].isData,
      own.count == 1 || inked[0].body == nil
    {
      return .section
    }
    if inked.contains(where: { $0.isData && !$0.isColumnNumber }) { return .data }
    return dataRows.isEmpty || !inked.contains { $0.unit != nil } ? .heading : .nothing
  }

  /// Whether a row holds the most that each column can reach: "Điểm tối đa | 18 | 22,5", or bare
  /// brackets below the headings.
  private func isMaxima(_ own: [CellReading]) -> Bool {
    let inked = own.filter { !$0.isBlank }
    let figures = inked.filter(\.isData)
    guard figures.count > 1, figures.allSatisfy({ $0.figures.count == 1 }) else { return false }
    let labels = inked.filter { !$0.isData }
    if labels.isEmpty { return areBracketed(figures) }
    return labels.count == 1 && labels[0].measure == .maximum && labels[0].unit == nil
  }

  /// Whether all figures stand in brackets and do not only number the columns.
  private func areBracketed(_ cells: [CellReading]) -> Bool {
    let numbers = cells.map { $0.figures[0].value }
    return dataRows.isEmpty && cells.allSatisfy { $0.figures[0].isBracketed }
      && !zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  private func maxima(in row: Int) -> [Int: ExactDecimal] {
    var found: [Int: ExactDecimal] = [:]
    for column in 0..<width {
      guard let cell = cell(row, column), cell.isData else { continue }
      found[column] = cell.figures.first?.value
    }
    return found
  }

  private mutating func addHeading(_ row: Int) {
    if let last = bands.last, last.upperBound == row {
      bands[bands.count - 1] = last.lowerBound..<row + 1
    } else {
      bands.append(row..<row + 1)
    }
  }

  /// The columns of which half of the rows fit, or more.
  private func columns(where fits: (CellReading?) -> Bool) -> [Int] {
    (0..<width).filter { column in
      dataRows.count { fits(cell($0, column)) } * 2 >= max(2, dataRows.count)
    }
  }

  /// The column of names under a heading for units, or the first of names where bodies are ranked.
  private func nameColumns(_ ranksBodies: Bool) -> [Int] {
    let named = columns { $0.map(isName) ?? false }
    guard let row = dataRows.first else { return [] }
    let headed = named.filter { column in
      headings(above: row, column).contains { words.has(.unitHeads, in: $0.allWords) }
    }
    if !headed.isEmpty { return headed }
    let isHeadless = bands.isEmpty || named.first.map { headings(above: row, $0).isEmpty } ?? true
    return ranksBodies || isHeadless && saysBodies ? Array(named.prefix(1)) : []
  }

  /// A cell that can name a department or a district.
  private func isName(_ cell: CellReading) -> Bool {
    !cell.isData && !cell.isBlank && cell.allWords.contains(" ") && !cell.namesComponent
      && cell.years.isEmpty && cell.indices.isEmpty && cell.allWords.utf8.count < 80
  }

  /// Whether most cells of a column are bodies, or its heading calls them so.
  private func hasBodies(_ column: Int, _ ranksBodies: Bool) -> Bool {
    let read = dataRows.compactMap { cell($0, column) }
    let bodies = read.count { $0.body != nil }
    let units = read.count { $0.unit.map { $0.kind != .organization } ?? false }
    let heads = dataRows.first.map { headings(above: $0, column) } ?? []
    let isHead = heads.contains { head in
      !words.has(.groupHeads, in: head.allWords)
        && [.departmentHeads, .districtHeads, .communeHeads].contains {
          words.has($0, in: head.allWords)
        }
    }
    let own = read.count { $0.body != nil && $0.unit?.kind != .province }
    return ranksBodies || own * 3 >= read.count && own > 0 || isHead && units * 2 < read.count
      || bodies > 0 && units * 2 < read.count
  }

  /// A column of regions beside one of provinces only says where those lie.
  private func withoutRegions(_ columns: [Int]) -> [Int] {
    let others = columns.filter { column in
      dataRows.count { cell($0, column)?.unit?.kind == .region } * 2 < dataRows.count
    }
    return others.isEmpty ? columns : others
  }
}

extension TableLayout {
  /// Whether some headings of columns are known fields of an index, so that others may be.
  var hasFieldColumns: Bool {
    let heads = (0..<width).filter { !unitColumns.contains($0) }.flatMap { headings(of: $0) }
    return heads.contains(where: \.namesComponent)
      && !heads.contains { $0.measure == .other && !words.onlySorts($0.words) }
  }

  /// Whether at least as many columns hold other things as hold places or points, two at the least.
  var isMostlyForeign: Bool {
    let told = (0..<width).compactMap { column in headings(of: column).first?.measure }
    let foreign = told.count { $0 == .other } - (0..<width).count { isSorting($0) }
    return foreign > 1 && foreign >= told.count { $0 == .rank || $0 == .value }
  }

  private func isSorting(_ column: Int) -> Bool {
    headings(of: column).first.map { $0.measure == .other && words.onlySorts($0.words) } ?? false
  }

  /// Whether a third of the rows' labels are known fields.
  var hasFieldRows: Bool {
    let labels = dataRows.compactMap { self.labels(of: $0, before: width).first }
    return labels.count { $0.namesComponent } * 3 >= labels.count && !labels.isEmpty
  }

  /// The part of the rows of a column that hold figures or marks for missing ones.
  func fullness(of column: Int) -> Double {
    let read = dataRows.compactMap { cell($0, column) }
    guard !read.isEmpty else { return 0 }
    return Double(read.count { $0.isData || $0.isBlank }) / Double(read.count)
  }

  /// The column that names the unit of a figure in `column`.
  func unitColumn(of column: Int) -> Int? {
    guard unitColumns.count > 1, let first = unitColumns.first else { return unitColumns.first }
    let step = unitColumns[1] - first
    let isEven = unitColumns.enumerated().allSatisfy { $1 == first + $0 * step }
    guard isEven, step > 1 else { return unitColumns.last { $0 < column } ?? first }
    return unitColumns[min(column / step, unitColumns.count - 1)]
  }

  /// Whether units stand side by side as the leaders of several indices.
  var isListOfLeaders: Bool {
    guard unitColumns.count > 1, let last = unitColumns.last,
      zip(unitColumns, unitColumns.dropFirst()).allSatisfy({ $1 == $0 + 1 })
    else { return false }
    return !dataRows.contains { row in (last..<width).contains { cell(row, $0)?.isData ?? false } }
  }

  /// The headings of a column above the first row of data.
  func headings(of column: Int) -> [CellReading] {
    dataRows.first.map { headings(above: $0, column) } ?? []
  }

  /// The units that head columns, where those of rows are none.
  var headedUnits: [NamedUnit] {
    (0..<width).flatMap { headings(of: $0) }.compactMap(\.unit)
  }

  /// The columns of the block that `column` belongs to.
  func block(of column: Int) -> Range<Int> {
    guard unitColumns.count > 1, !isListOfLeaders else { return 0..<width }
    let step = unitColumns[1] - unitColumns[0]
    let start = column / step * step
    return start..<min(width, start + step)
  }
}
