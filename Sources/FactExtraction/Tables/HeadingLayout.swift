internal import VietnameseText

/// Finds the columns of a heading of two rows that was flattened: who spans what is lost there.
///
/// "TT, Tỉnh, 2021, 2022" above "Điểm, Hạng, Điểm, Hạng" covers six columns: the last two of the
/// first row stand above two columns each.
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
    let areYears = rows[1].allSatisfy(TableWords.isYear)
    return nested(counts[0], counts[1], areCertain) {
      self.words.canHeadGroup(rows[0][$0], aboveYears: areYears)
    }
  }

  private func nested(
    _ above: Int, _ below: Int, _ areCertain: Bool, _ isGroup: (Int) -> Bool
  ) -> [[Range<Int>]]? {
    let singles = width - below
    let groups = above - singles
    guard singles >= 0, groups > 0, below % groups == 0, below > groups else { return nil }
    let known = firstGroup(groups, of: above, isGroup)
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

  /// Where a run of cells begins that can each head a group, or `nil`.
  private func firstGroup(_ groups: Int, of above: Int, _ isGroup: (Int) -> Bool) -> Int? {
    (0...above - groups).last { start in (start..<start + groups).allSatisfy(isGroup) }
  }

  private static func single(_ columns: Range<Int>) -> [Range<Int>] {
    columns.map { $0..<$0 + 1 }
  }
}
