internal import DocumentModel
internal import FactValidation

/// How a league table is written; the raw value is what `--format` takes.
public enum TableFormat: String, Hashable, Sendable, CaseIterable {
  case text, csv, json, markdown
}

extension LeagueTable {
  /// The table in `format`, with a line feed at its end.
  public func written(as format: TableFormat) -> [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .csv: csv
    case .json: json
    case .markdown: Array(markdown.utf8)
    }
  }

  /// What the columns of people's formats are called.
  static let headings = ["rank", "unit", "score", "change", "before", "sources", "conflicts"]

  /// The cells of every row in the order of the headings; a derived figure has a star.
  var cells: [[String]] {
    rows.map { row in
      [
        Self.cell(row.rank), row.unit, Self.cell(row.score), Self.cell(row.change, isSigned: true),
        Self.cell(row.previousRank), String(row.sources), row.conflicts.joined(separator: "; "),
      ]
    }
  }

  /// What the table is of: "PAR_INDEX 2020, ministry".
  public var title: String {
    let component = question.component.map { " (\($0))" } ?? ""
    let parent = question.parent.map { " of \($0)" } ?? ""
    return "\(question.index) \(question.year)\(component), \(question.level.rawValue)\(parent)"
  }

  /// The lines below a table for people: what is missing, and what the star means.
  var notes: [String] {
    let known = rows.count { $0.rank != nil }
    let of = total.map { " of \($0)" } ?? ""
    let hasDerived = rows.contains { row in
      [row.rank, row.score, row.change, row.previousRank].contains { $0?.isDerived == true }
    }
    return [
      "\(known)\(of) ranks known"
        + (gaps.isEmpty ? "" : "; nobody is known on rank \(Self.runs(gaps))"),
      hasDerived ? "* derived from other figures, stated by no page" : nil,
    ].compactMap { $0 }
  }

  private static func cell(_ figure: LeagueFigure?, isSigned: Bool = false) -> String {
    guard let figure else { return "" }
    let sign = isSigned && figure.value > 0 ? "+" : ""
    return sign + figure.value.description + (figure.isDerived ? "*" : "")
  }

  /// Numbers with runs drawn together: "4, 9 to 12".
  static func runs(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)" }
      .joined(separator: ", ")
  }
}
