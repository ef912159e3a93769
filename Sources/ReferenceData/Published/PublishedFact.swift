public import DocumentModel

/// What is known from a publication about one unit, or the mean of all, in one index and year.
public struct PublishedFact: Hashable, Sendable {
  /// The index id.
  public var index: String
  /// The year the result is about.
  public var year: Int
  /// The unit's canonical name; `ministries` or `provinces` for a mean.
  public var subject: String
  /// The place in the ranking.
  public var rank: Int?
  /// The score or percentage.
  public var value: ExactDecimal?
  /// How many decimals of the value are given.
  public var decimals: Int
  /// Whether it is the best, the last or neither.
  public var position: String
  /// The set of units it belongs to, as `totals.tsv` calls it: `ministry_service` ….
  public var level: String
  /// Where it was read.
  public var source: String
  /// Whether a source says so; the rest was computed or is general knowledge.
  public var isVerified: Bool
}

/// A rank or value that an index's publisher gave, and how well that is known.
public struct PublishedFigure: Hashable, Sendable {
  /// The rank or value.
  public var value: ExactDecimal
  /// Where it was read.
  public var source: String
  /// Whether a source states it; the rest is inferred or general knowledge.
  public var isVerified: Bool
}

extension PublishedFact {
  /// The fact of a row; nil for medians, counts and groups whose order is not known.
  init?(_ row: ReferenceTable.Row) {
    guard let index = row.value("index"), let year = row.whole("year"),
      let level = row.value("level"), let position = row.value("position"),
      ["top", "bottom", "rank", "average", "score"].contains(position),
      let subject = row.value("unit") ?? Self.group(level, position)
    else { return nil }
    // A table of ranks repeats the rank as the score.
    let printed = row["score_unit"] == "hạng" ? nil : row.value("score")
    self.init(
      index: index, year: year, subject: subject, rank: row.whole("rank"),
      value: printed.flatMap { ExactDecimal(parsing: $0) }, decimals: Self.decimals(of: printed),
      position: position, level: level, source: row.value("source_url") ?? "leaders.tsv",
      isVerified: row.isVerified)
  }

  /// The group whose mean a row without a unit gives.
  private static func group(_ level: String, _ position: String) -> String? {
    guard position == "average" else { return nil }
    return UnitLevel(rawValue: level)?.group
  }

  private static func decimals(of printed: String?) -> Int {
    guard let printed, let mark = printed.firstIndex(of: ".") else { return 0 }
    return printed.distance(from: mark, to: printed.endIndex) - 1
  }

  /// The rank with its source.
  var rankFigure: PublishedFigure? { rank.map { figure(ExactDecimal($0)) } }

  /// The value with its source.
  var valueFigure: PublishedFigure? { value.map(figure) }

  private func figure(_ value: ExactDecimal) -> PublishedFigure {
    PublishedFigure(value: value, source: source, isVerified: isVerified)
  }
}
