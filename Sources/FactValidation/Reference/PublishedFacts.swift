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

/// Published ranks, values and means, from `Reference/leaders.tsv`, and figures that are known to be
/// misprinted in some places, from `Reference/misprints.tsv`.
///
/// ```swift
/// PublishedFacts.bundled.fact(of: "Hải Phòng", "PAR_INDEX", year: 2023)?.value   // 91.87
/// PublishedFacts.bundled.fact(of: "Hải Phòng", "PAR_INDEX", year: 1999)          // nil
/// ```
public struct PublishedFacts: Sendable {
  private struct Key: Hashable {
    var index: String
    var year: Int
    var subject: String

    init(_ fact: PublishedFact) { self.init(fact.index, fact.year, fact.subject) }

    init(_ index: String, _ year: Int, _ subject: String) {
      (self.index, self.year, self.subject) = (index, year, subject)
    }
  }

  private struct Edition: Hashable {
    var index: String
    var year: Int
    var level: String
  }

  /// A value with the index, or the unit, that it belongs to.
  private struct Figure: Hashable {
    var index: String
    var value: ExactDecimal
  }

  /// The facts that come with the program.
  public static let bundled = PublishedFacts(
    ReferenceTable(named: "Reference/leaders.tsv"),
    misprints: ReferenceTable(named: "Reference/misprints.tsv"))

  /// All facts, in the order of the table.
  public let all: [PublishedFact]
  private let bySubject: [Key: Int]
  private let byEdition: [Edition: [Int]]
  private let byValue: [Figure: [Int]]
  private let byRank: [Figure: [Int]]
  private let byUnit: [Figure: [Int]]
  private let misprints: [Key: [ExactDecimal]]

  init(_ table: ReferenceTable, misprints: ReferenceTable) {
    all = table.rows.compactMap(PublishedFact.init)
    let keyed = all.enumerated().map { (Key($1), $0) }
    bySubject = Dictionary(keyed) { _, later in later }
    byEdition = Dictionary(grouping: all.indices) { [all] in
      Edition(index: all[$0].index, year: all[$0].year, level: all[$0].level)
    }
    byValue = Self.figures(of: all) { $0.value }
    byRank = Self.figures(of: all) { $0.rank.map { ExactDecimal($0) } }
    byUnit = Self.figures(of: all, by: \.subject) { $0.value }
    self.misprints = Dictionary(grouping: misprints.rows.compactMap(Self.misprint), by: \.0)
      .mapValues { $0.map(\.1) }
  }

  private static func figures(
    of facts: [PublishedFact], by owner: (PublishedFact) -> String = { $0.index },
    _ figure: (PublishedFact) -> ExactDecimal?
  ) -> [Figure: [Int]] {
    var result: [Figure: [Int]] = [:]
    for (index, fact) in facts.enumerated() {
      guard let value = figure(fact) else { continue }
      result[Figure(index: owner(fact), value: value), default: []].append(index)
    }
    return result
  }

  /// What is known of `subject` in this index and year.
  public func fact(of subject: String, _ index: String, year: Int) -> PublishedFact? {
    bySubject[Key(index, year, subject)].map { all[$0] }
  }

  /// What is known of the units of this index, year and level.
  public func facts(of index: String, _ level: UnitLevel, year: Int) -> [PublishedFact] {
    byEdition[Edition(index: index, year: year, level: level.rawValue)]?.map { all[$0] } ?? []
  }

  /// Whether `value` is printed for the unit in some places though another value was published.
  public func isKnownMisprint(_ value: ExactDecimal, of fact: PublishedFact) -> Bool {
    misprints[Key(fact)]?.contains(value) ?? false
  }

  /// The fact of another unit or year that has the value of `record`.
  ///
  /// It is the sign of a figure given to the wrong one. Ranks belong to everybody and only count
  /// for the same unit, and so do values of another index.
  public func owner(of record: Record) -> PublishedFact? {
    let isRank = record.measure == .rank
    let figure = Figure(index: record.index, value: record.value)
    let elsewhere = Figure(index: record.subject, value: record.value)
    let indices = ((isRank ? byRank : byValue)[figure] ?? []) + (byUnit[elsewhere] ?? [])
    return indices.map { all[$0] }.first { fact in
      let isOther =
        fact.subject != record.subject || fact.year != record.year || fact.index != record.index
      return isOther && (!isRank || fact.subject == record.subject && fact.index == record.index)
    }
  }

  /// Whether one of two values is the published one and the other is another unit's or year's:
  /// both are right, and one was read for the wrong unit or year.
  func explain(_ one: Record, _ other: Record) -> Bool {
    isPublished(one) && owner(of: other) != nil || isPublished(other) && owner(of: one) != nil
  }

  /// Whether the record gives its unit the published figure.
  func isPublished(_ record: Record) -> Bool {
    guard let year = record.year, record.component == nil, record.scope == nil,
      let fact = fact(of: record.subject, record.index, year: year)
    else { return false }
    return record.measure == .rank
      ? fact.rank.map { ExactDecimal($0) } == record.value : fact.value == record.value
  }

  private static func misprint(_ row: ReferenceTable.Row) -> (Key, ExactDecimal)? {
    guard let index = row["index"], let year = row["year"].flatMap({ Int($0) }),
      let subject = row["unit"], let value = row["printed"].flatMap({ ExactDecimal(parsing: $0) })
    else { return nil }
    return (Key(index, year, subject), value)
  }
}

extension PublishedFact {
  /// The fact of a row; nil for medians, counts and groups whose order is not known.
  fileprivate init?(_ row: ReferenceTable.Row) {
    guard let index = row["index"], let year = row["year"].flatMap({ Int($0) }),
      let level = row["level"], let position = row["position"],
      ["top", "bottom", "rank", "average", "score"].contains(position),
      let subject = row["unit"] ?? Self.group(level, position)
    else { return nil }
    // A table of ranks repeats the rank as the score.
    let printed = row["score_unit"] == "hạng" ? nil : row["score"]
    self.init(
      index: index, year: year, subject: subject, rank: row["rank"].flatMap { Int($0) },
      value: printed.flatMap { ExactDecimal(parsing: $0) }, decimals: Self.decimals(of: printed),
      position: position, level: level, source: row["source_url"] ?? "leaders.tsv",
      isVerified: row["confidence"]?.hasPrefix("verified") ?? false)
  }

  /// The group whose mean a row without a unit gives.
  private static func group(_ level: String, _ position: String) -> String? {
    guard position == "average" else { return nil }
    return ["ministry": "ministries", "province": "provinces"][level]
  }

  private static func decimals(of printed: String?) -> Int {
    guard let printed, let mark = printed.firstIndex(of: ".") else { return 0 }
    return printed.distance(from: mark, to: printed.endIndex) - 1
  }
}
