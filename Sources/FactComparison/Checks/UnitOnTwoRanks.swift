public import DocumentModel

/// Finds a unit that different pages put on different ranks of one ranking.
public struct UnitOnTwoRanks: ComparisonCheck {
  /// The check's id.
  public let id = "unit_on_two_ranks"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "A unit stands on one rank of a ranking."
  /// When it speaks.
  public let documentation = """
    Ranks are compared within one index, year, component and region. Ranks out of different totals \
    ("4/13" and "26/63") belong to different rankings and are not compared; a rank without a total \
    is compared with those of the largest. Copies of one text count once. An error if at least two \
    independent sources give the other rank and one alone gives this.
    """
  /// Pages it speaks about, and pages it does not.
  public let examples = [
    ComparisonExample(
      .error, "a|An Giang|SIPAS|2020|rank|45", "b|An Giang|SIPAS|2020|rank|45",
      "c|An Giang|SIPAS|2020|rank|54"),
    ComparisonExample(.warning, "a|An Giang|SIPAS|2020|rank|45", "b|An Giang|SIPAS|2020|rank|54"),
    ComparisonExample(
      silentOn: "a|An Giang|SIPAS|2020|rank|45/63", "b|An Giang|SIPAS|2020|rank|4/13"),
  ]

  /// A check of ranks.
  public init() {}

  /// A finding for each rank that most sources do not give.
  public func findings(in facts: ComparedFacts) -> [ComparisonFinding] {
    facts.disputes.flatMap { number, _ in
      let fact = facts.facts[number]
      guard fact.measure == .rank, fact.isComparable else { return [] as [ComparisonFinding] }
      return rankings(in: facts.claims(of: number), facts.base).flatMap { claims in
        Dispute(ValueClass.all(of: claims, in: facts.base), of: fact, in: facts)
          .findings(of: self)
      }
    }
  }

  /// The claims by the total they are out of; those without one go to the largest.
  private func rankings(in claims: [Int], _ base: FactBase) -> [[Int]] {
    let largest = claims.map { base.claims[$0].of }.max() ?? 0
    let byTotal = Dictionary(grouping: claims) { claim in
      let total = base.claims[claim].of
      return total == 0 ? largest : total
    }
    return byTotal.sorted { $0.key < $1.key }.map(\.value)
  }
}
