internal import DocumentModel
internal import FactValidation
internal import ReferenceData

/// A unit with the rank and the value that most sources give it.
struct RankedUnit {
  let subject: NameID
  let rank: Int
  let rankClaims: [Int]
  /// The score, or the percentage where an index's scores are percentages; `nil` if not known.
  let value: ExactDecimal?
  let valueClaims: [Int]

  /// The unit of a standing with an undoubted rank; ranks nobody agrees on have none.
  init?(_ standing: Standing, of key: RankingKey, in facts: ComparedFacts) {
    guard let best = facts.bestValue(of: standing.rank), let rank = best.value.whole, rank > 0
    else { return nil }
    (subject, self.rank, rankClaims) = (standing.subject, rank, best.claims)
    let isPercentage = facts.isPercentage(key.index) && key.component.isNone
    let score = facts.bestValue(of: standing.score)
    let value = score ?? (isPercentage ? facts.bestValue(of: standing.percent) : nil)
    let isScaled = facts.isScaled(key.index, key.period)
    self.value = value.map { isScaled && $0.value <= 1 ? $0.value.percentage : $0.value }
    valueClaims = value?.claims ?? []
  }

  /// The units of a ranking that have a rank, the best first, then those read first.
  static func all(in ranking: Ranking, _ facts: ComparedFacts) -> [RankedUnit] {
    ranking.standings.compactMap { RankedUnit($0, of: ranking.key, in: facts) }
      .enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }
}

extension ComparedFacts {
  /// Whether an index ranks all units of a level against each other; several totals in one year
  /// mean that groups of them are ranked apart.
  func isOneRanking(_ key: RankingKey) -> Bool {
    guard let index = base.name(key.index), let year = year(key.period) else { return false }
    return reference.totals.totals(of: index, key.level, year: year).count <= 1
  }

  /// The page's name where a claim stands.
  func place(of claim: Int?) -> String {
    claim.map { base.pages[Int(base.claims[$0].page)].name } ?? ""
  }
}
