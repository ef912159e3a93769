internal import ReferenceData

/// Finds what is wrong with a reference table that a user lays over those inside the program.
///
/// `Reference/columns.tsv` says which tables there are, which columns they have and what stands in
/// them. Every fault names file, line and column and says what to do.
struct TableLint {
  private let name: String
  private let file: String
  private let lines: [Substring]
  private let columns: [String: TableLayout.Column]

  /// The faults of `text`, the table `name` of the file at `file`.
  static func faults(in text: String, named name: String, file: String) -> [RuleFault] {
    let layout = TableLayout.bundled
    let columns = layout.columns(of: name)
    guard !columns.isEmpty else {
      let known = layout.names
      return [
        RuleFault(
          place: RulePlace(file: file, line: 1), message: "there is no reference table \(name)",
          remedy: Suggestion.remedy(for: name, among: known))
      ]
    }
    return TableLint(name: name, file: file, text: text, columns: columns).faults
  }

  private init(name: String, file: String, text: String, columns: [String: TableLayout.Column]) {
    (self.name, self.file, self.columns) = (name, file, columns)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private var faults: [RuleFault] {
    let heading = cells(0)
    let unknown = heading.indices.filter { columns[heading[$0]] == nil }.map { index in
      fault(
        0, index, "unknown column \(heading[index])",
        Suggestion.remedy(for: heading[index], among: Array(columns.keys)))
    }
    let missing = columns.filter { $0.value.isRequired && !heading.contains($0.key) }.keys.sorted()
      .map { fault(0, 0, "the column \($0) is missing", "add it to the first line") }
    guard missing.isEmpty else { return unknown + missing }
    return unknown + lines.indices.dropFirst().flatMap { faults(ofLine: $0, heading) }
  }

  private func faults(ofLine line: Int, _ heading: [String]) -> [RuleFault] {
    let cells = cells(line)
    if cells == [""] || cells.isEmpty { return [] }
    guard cells.count <= heading.count else {
      let remedy = "part cells with one tab each, and write no tab inside of one"
      return [
        fault(line, heading.count, "\(cells.count) cells under \(heading.count) columns", remedy)
      ]
    }
    return heading.indices.compactMap { index in
      let cell = index < cells.count ? cells[index] : ""
      guard let column = columns[heading[index]] else { return nil }
      if cell.isEmpty {
        return column.isRequired && !(name == "totals" && heading[index] == "total")
          ? fault(line, index, "the cell \(heading[index]) is empty", "fill it in") : nil
      }
      return CellKind(column.kind).remedy(for: cell).map {
        fault(line, index, "\(heading[index]) cannot be \(cell)", $0)
      }
    }
  }

  private func cells(_ line: Int) -> [String] {
    guard lines.indices.contains(line) else { return [] }
    return lines[line].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  /// A fault at the cell `index` of the line counted from 0.
  private func fault(
    _ line: Int, _ index: Int, _ message: String, _ remedy: String
  ) -> RuleFault {
    let before = cells(line).prefix(index).map { $0.count + 1 }.reduce(0, +)
    var place = RulePlace(file: file, line: line + 1, column: before + 1)
    place.excerpt = lines.indices.contains(line) ? String(lines[line]) : nil
    return RuleFault(place: place, message: message, remedy: remedy)
  }
}

/// What a cell may hold.
private struct CellKind {
  private let kind: String

  init(_ kind: String) { self.kind = kind }

  private static let words = [
    "confidence": ["verified", "derived", "likely", "recalled"],
    "level": [
      "ministry", "ministry_service", "ministry_noservice", "province", "country", "region",
      "department", "district", "commune",
    ],
    "position": [
      "top", "bottom", "rank", "low_group", "average", "median", "count", "score",
    ],
    "exclusion": ["never", "assessed"], "sum": ["sum"], "period": ["year", "month", "biennium"],
  ]

  /// What to write instead of `cell`, or `nil` if it is right.
  func remedy(for cell: String) -> String? {
    if let words = Self.words[kind] {
      let first = cell.split(separator: ":").first.map(String.init) ?? cell
      let word = first.split(separator: " ").first.map(String.init) ?? first
      return words.contains(word) ? nil : Suggestion.remedy(for: cell, among: words)
    }
    switch kind {
    case "signed", "whole": return Int(cell) == nil ? "write a whole number" : nil
    case "year": return (1900...2100).contains(Int(cell) ?? 0) ? nil : "write a year such as 2020"
    case "decimal": return Double(cell) == nil ? "write a number with a point: 83.72" : nil
    case "day": return isDay(cell) ? nil : "write a day as 2025-07-01"
    default: return nil
    }
  }

  private func isDay(_ cell: String) -> Bool {
    let parts = cell.split(separator: "-").map { Int($0) ?? 0 }
    return cell.utf8.count == 10 && parts.count == 3 && (1...12).contains(parts[1])
      && (1...31).contains(parts[2])
  }
}
