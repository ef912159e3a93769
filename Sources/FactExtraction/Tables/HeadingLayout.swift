internal import VietnameseText

/// Finds the columns of a heading of two rows that was flattened: who spans what is lost there.
///
/// "TT, Tỉnh, 2021, 2022" above "Điểm, Hạng, Điểm, Hạng" covers six columns: the last two of the
/// first row stand above two columns each. So they do above the full row
/// "Tỉnh, Điểm, Hạng, Điểm, Hạng".
struct HeadingLayout {
  /// How many columns the rows below have.
  let width: Int
  let words: TableWords

  /// The columns of each cell of the heading's rows.
  ///
  /// - Parameters:
  ///   - rows: the folded words of the cells of one row or two.
  ///   - areCertain: whether it is known where the second row begins.
  /// - Returns: the columns by row, or `nil` if the cells cannot cover the width.
  func columns(of rows: [[String]], areCertain: Bool = true) -> [[Range<Int>]]? {
    let counts = rows.map(\.count)
    if counts.allSatisfy({ $0 == width }) { return counts.map { Self.single(0..<$0) } }
    guard rows.count == 2 else { return nil }
    if counts[1] == width { return areCertain ? spanning(rows[0], rows[1]) : nil }
    let areYears = rows[1].allSatisfy(TableWords.isYear)
    return nested(rows[0], counts[1], areCertain) {
      self.words.canHeadGroup(rows[0][$0], aboveYears: areYears)
    }
  }

  /// The groups of a short row above a full one whose last cells repeat.
  private func spanning(_ above: [String], _ below: [String]) -> [[Range<Int>]]? {
    let cells = above.enumerated().filter { !$0.element.isEmpty }.map(\.offset)
    let groups = cells.filter { words.canHeadGroup(above[$0], aboveYears: false) }
    guard groups.count > 1, cells.suffix(groups.count) == groups[...] else { return nil }
    let sizes = (2...max(2, width)).filter { $0 * groups.count <= width }
    let size = sizes.last { repeats(below.suffix($0 * groups.count), $0) }
    guard let size else { return nil }
    let start = width - size * groups.count
    var top = above.indices.map { min($0, start)..<min($0, start) + 1 }
    for (number, cell) in groups.enumerated() {
      top[cell] = start + number * size..<start + (number + 1) * size
    }
    return [top, Self.single(0..<width)]
  }

  private func repeats(_ cells: ArraySlice<String>, _ size: Int) -> Bool {
    zip(cells, cells.dropFirst(size)).allSatisfy { $0 == $1 }
  }

  private func nested(
    _ row: [String], _ below: Int, _ areCertain: Bool, _ isGroup: (Int) -> Bool
  ) -> [[Range<Int>]]? {
    let above = row.count
    let singles = width - below
    let groups = above - singles
    guard singles >= 0, groups > 0, below % groups == 0, below > groups else { return nil }
    let known = firstGroup(groups, of: row, isGroup)
    guard let first = known ?? (areCertain ? above - groups : nil) else { return nil }
    var top: [Range<Int>] = []
    var bottom: [Range<Int>] = []
    var column = 0
    for place in 0..<above {
      let isGroup = (first..<first + groups).contains(place)
      let next = column + (isGroup ? below / groups : 1)
      top.append(column..<next)
      if isGroup { bottom += Self.single(column..<next) }
      column = next
    }
    return [top, bottom]
  }

  /// Where a run of cells begins that can each head a group, or `nil`; years do so first of all.
  private func firstGroup(
    _ groups: Int, of row: [String], _ isGroup: (Int) -> Bool
  ) -> Int? {
    let starts = (0...row.count - groups).filter { start in
      (start..<start + groups).allSatisfy(isGroup)
    }
    return starts.last { start in
      (start..<start + groups).allSatisfy { TableWords.isYear(row[$0]) }
    } ?? starts.last
  }

  private static func single(_ columns: Range<Int>) -> [Range<Int>] {
    columns.map { $0..<$0 + 1 }
  }
}
