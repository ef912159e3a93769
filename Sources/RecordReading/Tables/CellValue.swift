internal import DocumentModel

/// A figure as offices write it into a cell.
///
/// ```swift
/// CellValue("26/63")        // 26 of 63
/// CellValue("84,67 %")      // 84.67, a percentage
/// CellValue("▼ 2")          // -2
/// CellValue("Thứ 5")        // 5
/// CellValue("khá")          // nil
/// ```
struct CellValue: Equatable {
  /// The figure.
  let value: ExactDecimal
  /// The total behind a slash.
  let of: ExactDecimal?
  /// Whether a sign for per cent stands behind it.
  let isPercent: Bool

  init?(_ text: String) {
    let bare = text.replacing("\u{A0}", with: " ")
    isPercent = bare.contains("%")
    let parts = bare.split(separator: "/", maxSplits: 1).map { Self.number($0) }
    guard let first = parts.first, let value = first else { return nil }
    guard parts.count == 1 || parts[1] != nil else { return nil }
    self.value = Self.isDown(bare) ? ExactDecimal(0) - value : value
    of = parts.count == 2 ? parts[1] : nil
  }

  /// Whether a cell says that there is nothing.
  static func isEmpty(_ text: String) -> Bool {
    !text.contains { $0.isNumber } && text.count { $0.isLetter } < 3
  }

  private static func isDown(_ text: String) -> Bool {
    ["▼", "↓", "⬇", "🔻"].contains { text.contains($0) }
  }

  /// The one number of a text; words around it do not matter, letters inside do.
  private static func number(_ text: Substring) -> ExactDecimal? {
    let isPart = { (letter: Character) in letter.isNumber || letter == "," || letter == "." }
    let runs = text.split { !isPart($0) }.filter { $0.contains { $0.isNumber } }
    guard let run = runs.first, runs.count == 1 else { return grouped(runs) }
    let number = run.trimmingMarks
    let before = text[..<number.startIndex].last { $0 != " " }
    let isNegative = before == "-" || before == "−" || before == "–"
    guard let value = ExactDecimal(parsing: number) else { return nil }
    return isNegative ? ExactDecimal(0) - value : value
  }

  /// "1 234" as 1234: blanks between groups of three.
  private static func grouped(_ runs: [Substring]) -> ExactDecimal? {
    guard runs.count > 1, runs.dropFirst().allSatisfy({ $0.prefix { $0.isNumber }.count == 3 })
    else { return nil }
    return ExactDecimal(parsing: runs.joined())
  }
}

extension Substring {
  /// The text without marks at its ends.
  fileprivate var trimmingMarks: Substring {
    let front = drop { $0 == "," || $0 == "." }
    let last = front.lastIndex { $0 != "," && $0 != "." }
    return last.map { front[...$0] } ?? front
  }
}
