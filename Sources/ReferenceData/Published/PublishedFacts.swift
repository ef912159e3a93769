public import DocumentModel

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
    ReferenceTable(bundled: "leaders"), misprints: ReferenceTable(bundled: "misprints"))

  /// No facts at all, for texts whose figures are invented.
  public static let none = PublishedFacts(
    ReferenceTable(text: ""), misprints: ReferenceTable(text: ""))

  /// All facts, in the order of the table.
  public let all: [PublishedFact]
  private let bySubject: [Key: [Int]]
  private let byEdition: [Edition: [Int]]
  private let byValue: [Figure: [Int]]
  private let byRank: [Figure: [Int]]
  private let byUnit: [Figure: [Int]]
  private let misprints: [Key: [ExactDecimal]]

  init(_ table: ReferenceTable, misprints: ReferenceTable) {
    all = table.rows.compactMap(PublishedFact.init)
    bySubject = Dictionary(grouping: all.indices) { [all] in Key(all[$0]) }
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
    bySubject[Key(index, year, subject)]?.last.map { all[$0] }
  }

  /// The published ranks of a unit; several where sources differ.
  public func ranks(of subject: String, _ index: String, year: Int) -> [PublishedFigure] {
    bySubject[Key(index, year, subject)]?.compactMap { all[$0].rankFigure } ?? []
  }

  /// The published values of a unit or group; several where sources differ.
  public func values(of subject: String, _ index: String, year: Int) -> [PublishedFigure] {
    bySubject[Key(index, year, subject)]?.compactMap { all[$0].valueFigure } ?? []
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
  public func explain(_ one: Record, _ other: Record) -> Bool {
    isPublished(one) && owner(of: other) != nil || isPublished(other) && owner(of: one) != nil
  }

  /// Whether the record gives its unit the published figure.
  public func isPublished(_ record: Record) -> Bool {
    guard let year = record.year, record.component == nil,
      record.scope == nil,
      let fact = fact(of: record.subject, record.index, year: year)
    else { return false }
    return record.measure == .rank
      ? fact.rank.map { ExactDecimal($0) } == record.value : fact.value == record.value
  }

  private static func misprint(_ row: ReferenceTable.Row) -> (Key, ExactDecimal)? {
    guard let index = row.value("index"), let year = row.whole("year"),
      let subject = row.value("unit"), let value = row.decimal("printed")
    else { return nil }
    return (Key(index, year, subject), value)
  }
}
