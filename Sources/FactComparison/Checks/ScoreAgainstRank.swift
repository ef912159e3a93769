public import DocumentModel

/// Finds units with a better score and a worse rank than others.
public struct ScoreAgainstRank: ComparisonCheck {
  /// The check's id.
  public let id = "score_against_rank"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "The better rank has the better score."
  /// When it speaks.
  public let documentation = """
    The units of one ranking are laid out by their ranks; the fewest units without which the \
    scores fall from rank to rank are reported, one finding each. So one misprint is one finding. \
    Of two units alone nothing says which is wrong, and both are named. An error where at least \
    three units agree against the one; a warning otherwise. Components and groups that are ranked \
    apart are left alone.
    """
  /// Pages it speaks about, and pages it does not.
  public let examples = [
    ComparisonExample(
      .error, "a|Huế|PCI|2019|rank|5", "a|Huế|PCI|2019|score|66.50", "a|Lào Cai|PCI|2019|rank|6",
      "a|Lào Cai|PCI|2019|score|56.10", "a|Long An|PCI|2019|rank|7",
      "a|Long An|PCI|2019|score|65.80", "a|Hà Nội|PCI|2019|rank|8", "a|Hà Nội|PCI|2019|score|65.1"),
    ComparisonExample(
      .warning, "a|Huế|PCI|2019|rank|5", "a|Huế|PCI|2019|score|65.50", "b|Lào Cai|PCI|2019|rank|6",
      "b|Lào Cai|PCI|2019|score|66.10"),
    ComparisonExample(
      silentOn: "a|Huế|PCI|2019|rank|5", "a|Huế|PCI|2019|score|65.50",
      "b|Lào Cai|PCI|2019|rank|6", "b|Lào Cai|PCI|2019|score|65.5"),
  ]

  private static let leastAgreeing = 3

  /// A check of orders.
  public init() {}

  /// A finding for each unit that does not fit between the others.
  public func findings(in facts: ComparedFacts) -> [ComparisonFinding] {
    facts.rankings.flatMap { ranking in
      guard ranking.key.component.isNone, ranking.standings.count > 1,
        facts.isOneRanking(ranking.key)
      else { return [] as [ComparisonFinding] }
      let units = RankedUnit.all(in: ranking, facts).filter { $0.value != nil }
      let kept = LongestFall(units).kept
      return units.indices.filter { !kept.contains($0) }.compactMap {
        finding($0, units, kept, ranking.key, in: facts)
      }
    }
  }

  private func finding(
    _ index: Int, _ units: [RankedUnit], _ kept: Set<Int>, _ key: RankingKey,
    in facts: ComparedFacts
  ) -> ComparisonFinding? {
    let unit = units[index]
    let opposed = units.indices.first { kept.contains($0) && units[$0].contradicts(unit) }
    guard let other = opposed.map({ units[$0] }), let value = unit.value,
      let otherValue = other.value
    else { return nil }
    let (better, worse) = unit.rank < other.rank ? (unit, other) : (other, unit)
    let name = { (unit: RankedUnit) in facts.base.name(unit.subject) ?? "" }
    let message =
      "\(facts.topic(key)): \(name(better)) ranks \(better.rank) before \(name(worse)) on "
      + "\(worse.rank), but has \(better.value ?? value) and \(name(worse)) "
      + "\(worse.value ?? otherValue) (\(facts.place(of: unit.valueClaims.first)), "
      + "\(facts.place(of: other.valueClaims.first)))"
    let isSure = kept.count >= Self.leastAgreeing
    return ComparisonFinding(
      self, isSure ? .error : .warning, message, suspects: unit.valueClaims + unit.rankClaims,
      witnesses: other.valueClaims + other.rankClaims
    ).with(
      expected: unit.rank < other.rank ? "at least \(otherValue)" : "at most \(otherValue)",
      found: "\(value)")
  }
}

extension RankedUnit {
  /// Whether the better of the two ranks has the lower value, beyond rounding.
  func contradicts(_ other: RankedUnit) -> Bool {
    guard rank != other.rank, let value, let otherValue = other.value,
      !value.agrees(with: otherValue)
    else { return false }
    return (rank < other.rank) == (value < otherValue)
  }
}

/// The longest run of units, by rank, whose values never rise.
///
/// Source: Schensted, "Longest increasing and decreasing subsequences" (1961); n log n steps.
private struct LongestFall {
  private(set) var kept: Set<Int> = []

  init(_ units: [RankedUnit]) {
    var ends: [Int] = []
    var lowest: [ExactDecimal] = []
    var previous = [Int?](repeating: nil, count: units.count)
    for index in units.indices {
      guard let value = units[index].value else { continue }
      let length = Self.firstLower(than: value, among: lowest)
      previous[index] = length > 0 ? ends[length - 1] : nil
      ends.replaceSubrange(length..<min(length + 1, ends.count), with: [index])
      lowest.replaceSubrange(length..<min(length + 1, lowest.count), with: [value])
    }
    var next = ends.last
    while let index = next {
      kept.insert(index)
      next = previous[index]
    }
  }

  /// How many of the falling `values` are at least `value`.
  private static func firstLower(than value: ExactDecimal, among values: [ExactDecimal]) -> Int {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < value { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
