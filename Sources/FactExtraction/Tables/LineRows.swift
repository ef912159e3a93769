/// Lines cut into rows of equal length in which names and figures follow each other alike.
struct LineRows {
  /// What a line can be.
  enum Kind {
    case figure, label, other
    /// A missing figure, or rows that are left out.
    case gap
  }

  /// Some lines that make a row, or one that stands between two.
  struct Row {
    var lines: Range<Int>
    var isSection = false
    /// The column of its first cell.
    var shift = 0
  }

  /// How many lines make a row.
  let width: Int
  /// The first line.
  let start: Int
  /// The line behind the last row.
  private(set) var end: Int
  private(set) var rows: [Row] = []
  /// How many lines the rows take.
  private(set) var size = 0

  /// What the lines of the first row are.
  let shape: [Kind]
  private let marks: [Kind]

  /// The rows from a line on; `nil` if there are no two, or none of them has both a name and a figure.
  init?(from start: Int, width: Int, marks: [Kind]) {
    guard start + 2 * width <= marks.count else { return nil }
    let shape = marks[start..<start + width].map { $0 == .gap ? .figure : $0 }
    guard shape.contains(.figure), shape.prefix(2).contains(.label), !shape.contains(.other) else {
      return nil
    }
    (self.width, self.start, self.shape, self.marks) = (width, start, shape, marks)
    end = start
    take()
    guard rows.count(where: { !$0.isSection }) > 1 else { return nil }
  }

  private mutating func take() {
    var at = start
    while at < marks.count {
      if isRow(at) {
        add(Row(lines: at..<at + width))
      } else if isShortRow(at) {
        add(Row(lines: at..<at + width - 1, shift: 1))
      } else if let next = next(behind: at) {
        for line in at..<next where marks[line] == .label {
          rows.append(Row(lines: line..<line + 1, isSection: true))
        }
        at = next
        continue
      } else {
        break
      }
      at = end
    }
  }

  private mutating func add(_ row: Row) {
    rows.append(row)
    size += row.lines.count
    end = row.lines.upperBound
  }

  /// Whether the kinds of the lines are those of the first row.
  private func isRow(_ at: Int) -> Bool {
    at + width <= marks.count && zip(marks[at...], shape).allSatisfy(Self.fits)
  }

  /// Whether the row lacks its number: "Trung bình" below numbered units.
  private func isShortRow(_ at: Int) -> Bool {
    shape[0] == .figure && !isRow(at + 1) && at + width - 1 <= marks.count
      && zip(marks[at...], shape.dropFirst()).allSatisfy(Self.fits)
  }

  private static func fits(_ mark: Kind, _ shape: Kind) -> Bool {
    mark == shape || mark == .gap && shape == .figure
  }

  /// Where the next row begins behind headings of groups, the heading again or a row that lacks
  /// cells; `nil` if none begins near.
  private func next(behind at: Int) -> Int? {
    guard marks[at] == .label || marks[at] == .gap else { return nil }
    let near = at + 1..<min(marks.count, at + 2 * width + 2)
    return near.first { isRow($0) && !marks[at..<$0].contains(.other) }
  }
}
