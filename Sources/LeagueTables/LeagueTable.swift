public import DocumentModel
internal import FactValidation
internal import ReferenceData

/// The ranking of an index in one year, put together from all pages that speak of it.
///
/// ```swift
/// let question = LeagueQuestion(index: "PAR_INDEX", year: 2020, level: .ministry)
/// let table = LeagueTable(question, in: ComparedFacts(base))
/// table.rows[0].unit     // "Ngân hàng Nhà nước Việt Nam"
/// table.gaps             // [4, 9]: nobody says who is there
/// ```
public struct LeagueTable: Sendable {
  /// What the table shows.
  public let question: LeagueQuestion
  /// How many units were ranked, as far as is known.
  public let total: Int?
  /// The units, the best first; those without a rank behind, by their scores.
  public let rows: [LeagueRow]

  /// The ranks from 1 to the total, or to the last known rank, that no unit holds.
  public var gaps: [Int] {
    let ranks = Set(rows.compactMap(\.rank?.value.whole))
    let last = total ?? min(ranks.max() ?? 0, Self.longest)
    return last < 1 ? [] : (1...last).filter { !ranks.contains($0) }
  }

  /// No ranking is longer; a wrong rank shall not make a table of gaps.
  static let longest = 1000
}

/// Which ranking is asked for.
public struct LeagueQuestion: Hashable, Sendable {
  /// The index id.
  public var index: String
  /// The year.
  public var year: Int
  /// The level of the units.
  public var level: UnitLevel
  /// The component, in any capitals; `nil` for the whole index.
  public var component: String?
  /// The province or district that ranks the units; `nil` for national rankings.
  public var parent: String?

  /// A question about `level` in the `year` of `index`.
  public init(
    index: String, year: Int, level: UnitLevel, component: String? = nil, parent: String? = nil
  ) {
    (self.index, self.year, self.level) = (index, year, level)
    (self.component, self.parent) = (component, parent)
  }
}

/// A figure of a table, and whether a page states it.
public struct LeagueFigure: Hashable, Sendable {
  /// The figure.
  public var value: ExactDecimal
  /// Whether it was computed from stated figures.
  public var isDerived: Bool
  /// What it was computed from, for a person; `nil` if it is stated.
  public var origin: String?

  /// A figure that pages state.
  static func stated(_ value: ExactDecimal) -> LeagueFigure {
    LeagueFigure(value: value, isDerived: false, origin: nil)
  }

  /// A figure that follows from stated ones.
  static func derived(_ value: ExactDecimal, from origin: String) -> LeagueFigure {
    LeagueFigure(value: value, isDerived: true, origin: origin)
  }
}

/// A unit's place in a table.
public struct LeagueRow: Hashable, Sendable {
  /// The unit's canonical name.
  public var unit: String
  /// The rank.
  public var rank: LeagueFigure?
  /// The score, or the percentage where an index's scores are percentages.
  public var score: LeagueFigure?
  /// How many ranks it rose since the year before, negative if it fell.
  public var change: LeagueFigure?
  /// The rank of the year before.
  public var previousRank: LeagueFigure?
  /// How many independent sources give its rank or score.
  public var sources: Int
  /// What other sources give, a sentence each.
  public var conflicts: [String]
}
