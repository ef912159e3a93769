internal import DocumentModel
public import FactComparison
internal import FactOutput

/// The league tables that can be put together from what was read.
///
/// ```swift
/// let list = LeagueList(in: ComparedFacts(base))
/// list.entries[0].question.index     // "PAR_INDEX"
/// list.entries[0].units              // 63
/// ```
public struct LeagueList: Sendable {
  /// One table that can be had.
  public struct Entry: Hashable, Sendable {
    /// What to ask for.
    public var question: LeagueQuestion
    /// How many units have a rank or a value.
    public var units: Int
  }

  /// The tables, by index, then the latest year first, level, province and component.
  public let entries: [Entry]

  /// The tables of all rankings that `isWanted`.
  public init(in facts: ComparedFacts, where isWanted: (LeagueQuestion) -> Bool = { _ in true }) {
    entries = (facts.rankings + facts.localRankings).compactMap { ranking in
      guard let question = LeagueQuestion(ranking.key, in: facts), isWanted(question) else {
        return nil
      }
      return Entry(question: question, units: ranking.standings.count)
    }.sorted { $0.question.order.lexicographicallyPrecedes($1.question.order) }
  }
}

extension LeagueQuestion {
  /// The question that a ranking answers; `nil` for periods other than a year.
  fileprivate init?(_ key: RankingKey, in facts: ComparedFacts) {
    guard let index = facts.base.name(key.index),
      let year = facts.base.name(key.period).flatMap({ Int($0) })
    else { return nil }
    self.init(
      index: index, year: year, level: key.level, component: facts.base.name(key.component),
      parent: facts.base.name(key.scope))
  }

  fileprivate var order: [String] {
    [index, String(9999 - year), level.rawValue, parent ?? "", component ?? ""]
  }
}

extension LeagueList {
  private static let headings = ["index", "year", "level", "parent", "component", "units"]

  private var cells: [[String]] {
    entries.map { entry in
      let question = entry.question
      return [
        question.index, String(question.year), question.level.rawValue, question.parent ?? "",
        question.component ?? "", String(entry.units),
      ]
    }
  }

  /// The list in `format`, with a line feed at its end.
  public func written(as format: TableFormat) -> [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .csv: csv
    case .json: json
    case .markdown: Array(markdown.utf8)
    }
  }

  private var text: String {
    let lines = [Self.headings] + cells
    let widths = Self.headings.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      let padded = zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  private var markdown: String {
    let lines =
      [Self.headings, Self.headings.map { _ in "---" }]
      + cells.map { $0.map(\.escapedForMarkdown) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private var csv: [UInt8] {
    ([Self.headings] + cells).flatMap { line -> [UInt8] in
      var row = CSVRow()
      for cell in line { row.append(text: cell) }
      return row.line
    }
  }

  private var json: [UInt8] {
    var json = JSONBytes(isIndented: true)
    json.array(entries) { json, entry in
      json.object { json in
        json.field("index", entry.question.index)
        json.field("year", whole: entry.question.year)
        json.field("level", entry.question.level.rawValue)
        json.field("parent", entry.question.parent)
        json.field("component", entry.question.component)
        json.field("units", whole: entry.units)
      }
    }
    return json.take() + [0x0A]
  }
}
