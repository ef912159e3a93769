public import DocumentModel
internal import FactValidation
internal import ReferenceData

/// Finds ranks that nobody holds in rankings that are complete otherwise.
public struct RankGap: ComparisonCheck {
  /// The check's id.
  public let id = "rank_gap"
  /// The worst severity it gives.
  public let severity = Finding.Severity.warning
  /// What it looks for.
  public let sentence = "A table that is full otherwise has a unit on every rank."
  /// When it speaks.
  public let documentation = """
    A ranking is taken for full if nine of ten ranks from 1 to its known total have a unit; where \
    the total is not known it is not looked at. Ranks behind a tie are free by right. Only ever a \
    warning: the page may leave a unit out on purpose.
    """
  /// Pages it speaks about, and pages it does not.
  public let examples = [
    ComparisonExample(silentOn: "a|Huế|PCI|2019|rank|5", "a|Long An|PCI|2019|rank|7")
  ]

  /// A check of gaps.
  public init() {}

  /// A finding for each nearly full ranking.
  public func findings(in facts: ComparedFacts) -> [ComparisonFinding] {
    facts.rankings.compactMap { ranking in
      guard ranking.key.component.isNone, ranking.key.scope.isNone,
        let total = facts.total(of: ranking.key), ranking.standings.count > 1
      else { return nil }
      let units = RankedUnit.all(in: ranking, facts)
      let missing = Self.missing(units.map(\.rank), total)
      guard !missing.isEmpty, missing.count * 10 <= max(total, 10) else { return nil }
      return finding(missing, units, total, ranking.key, in: facts)
    }
  }

  private func finding(
    _ missing: [Int], _ units: [RankedUnit], _ total: Int, _ key: RankingKey,
    in facts: ComparedFacts
  ) -> ComparisonFinding {
    let list = missing.map(String.init).joined(separator: ", ")
    let message =
      "\(facts.topic(key)): \(total) units are ranked, but nobody is on rank \(list); a row may be "
      + "missing"
    let neighbour = units.last { $0.rank < missing[0] } ?? units.first
    return ComparisonFinding(
      self, .warning, message, suspects: Array((neighbour?.rankClaims ?? []).prefix(1))
    ).with(expected: "1 to \(total)", found: "without \(list)")
  }

  /// The ranks from 1 to `total` that no unit holds and no tie explains; `ranks` are in order.
  static func missing(_ ranks: [Int], _ total: Int) -> [Int] {
    let counts = Dictionary(grouping: ranks, by: { $0 }).mapValues(\.count)
    var free = 0
    return (1...max(total, 1)).filter { rank in
      if let count = counts[rank] {
        free = count - 1
        return false
      }
      defer { free -= 1 }
      return free <= 0
    }
  }
}

extension ComparedFacts {
  /// How many units a ranking is known to have; `nil` if that is not known for sure.
  public func total(of key: RankingKey) -> Int? {
    guard let index = base.name(key.index), let year = year(key.period) else { return nil }
    let sets = reference.totals.totals(of: index, key.level, year: year)
    return sets.count == 1 ? sets[0].total.flatMap { $0 > 0 ? $0 : nil } : nil
  }
}
