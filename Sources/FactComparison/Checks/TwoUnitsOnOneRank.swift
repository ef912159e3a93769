public import DocumentModel

/// Finds two units on one rank of a ranking.
public struct TwoUnitsOnOneRank: ComparisonCheck {
  /// The check's id.
  public let id = "two_units_on_one_rank"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "A rank belongs to one unit, unless units are level."
  /// When it speaks.
  public let documentation = """
    Units are compared by the rank that most independent sources give them, within one index, year \
    and level. Units with equal scores may share a rank; so may those whose scores are not known, \
    if the rank behind them is free, as it is behind a tie. Rankings of components tie so often \
    that only different scores count there. Groups that are ranked apart (DTI's ministries with \
    and without public services) are left alone. An error where both scores are known and differ.
    """
  /// Pages it speaks about, and pages it does not.
  public let examples = [
    ComparisonExample(
      .error, "a|Huế|PCI|2019|rank|5", "a|Huế|PCI|2019|score|66.12", "b|Long An|PCI|2019|rank|5",
      "b|Long An|PCI|2019|score|66.50"),
    ComparisonExample(
      .warning, "a|Huế|PCI|2019|rank|5", "b|Long An|PCI|2019|rank|5", "b|Lào Cai|PCI|2019|rank|6"),
    ComparisonExample(silentOn: "a|Huế|PCI|2019|rank|5", "b|Long An|PCI|2019|rank|5"),
  ]

  /// A check of shared ranks.
  public init() {}

  /// A finding for each rank with several units that cannot be level.
  public func findings(in facts: ComparedFacts) -> [ComparisonFinding] {
    facts.rankings.flatMap { ranking in
      guard ranking.standings.count > 1, facts.isOneRanking(ranking.key) else {
        return [] as [ComparisonFinding]
      }
      let units = RankedUnit.all(in: ranking, facts)
      let ranks = Dictionary(grouping: units, by: \.rank)
      return ranks.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.compactMap {
        finding($0.value, isNextTaken: ranks[$0.key + 1] != nil, ranking.key, in: facts)
      }
    }
  }

  private func finding(
    _ units: [RankedUnit], isNextTaken: Bool, _ key: RankingKey, in facts: ComparedFacts
  ) -> ComparisonFinding? {
    let values = units.compactMap(\.value)
    let areApart = values.dropFirst().contains { !$0.agrees(with: values[0]) }
    guard areApart || isNextTaken && key.component.isNone && values.count < units.count else {
      return nil
    }
    let named = units.map { unit in
      let value = unit.value.map { " with \($0)" } ?? ""
      let place = facts.place(of: unit.rankClaims.first)
      return (facts.base.name(unit.subject) ?? "") + value + " (\(place))"
    }
    let message =
      "\(facts.topic(key)): rank \(units[0].rank) is given to "
      + named.joined(separator: " and to ")
    let claims = units.flatMap(\.rankClaims)
    return ComparisonFinding(self, areApart ? .error : .warning, message, suspects: claims)
      .with(expected: "one unit on rank \(units[0].rank)", found: "\(units.count)")
  }
}
