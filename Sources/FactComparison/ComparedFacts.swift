internal import DocumentModel
internal import FactValidation
public import ReferenceData

/// The claims of a base sorted by fact and by ranking, ready to be checked.
///
/// ```swift
/// let facts = ComparedFacts(base)
/// facts.rankings.count
/// ```
public struct ComparedFacts: Sendable {
  /// The claims.
  public let base: FactBase
  /// Totals, ranges and levels.
  public let reference: ReferenceBook
  /// The facts in the order of their first claim.
  public let facts: [FactKey]
  /// All rankings in the order of their first claim.
  public let rankings: [Ranking]
  /// The rankings of departments, districts and communes, each within its province or district.
  public let localRankings: [Ranking]
  private let numbers: [FactKey: Int32]
  private let starts: [Int32]
  private let members: [Int32]
  private let disputed: [Int: [ValueClass]]

  /// The facts of `base`.
  public init(
    _ base: FactBase, reference: ReferenceBook = .bundled
  ) {
    (self.base, self.reference) = (base, reference)
    let sorting = FactSorting(base.claims)
    (facts, numbers) = (sorting.facts, sorting.numbers)
    (starts, members) = (sorting.starts, sorting.members)
    let all = RankingBuilder.rankings(of: sorting.facts, in: base, reference.subjectLevels)
    rankings = all.filter { !$0.key.level.isLocal }
    localRankings = all.filter { $0.key.level.isLocal }
    var disputed: [Int: [ValueClass]] = [:]
    for fact in facts.indices {
      let claims = sorting.claims(of: fact)
      if let classes = Self.dispute(claims, base) { disputed[fact] = classes }
    }
    self.disputed = disputed
  }

  /// The stated claims of a fact, in the order they were read; derived ones if there are no others.
  public func claims(of fact: Int) -> [Int] {
    members[Int(starts[fact])..<Int(starts[fact + 1])].map(Int.init)
  }

  /// The values given for a fact, the one of most independent sources first.
  public func values(of fact: Int) -> [ValueClass] {
    if let classes = disputed[fact] { return classes }
    let claims = claims(of: fact)
    guard let first = claims.first else { return [] }
    var value = ValueClass(value: base.claims[first].value, claims: claims)
    value.sources = base.sourceCount(of: claims)
    return [value]
  }

  /// The first claim that gives a fact exactly this value.
  func firstClaim(giving value: ExactDecimal, _ fact: Int) -> Int? {
    if let classes = disputed[fact] { return classes.first { $0.value == value }?.claims.first }
    let first = members[Int(starts[fact])..<Int(starts[fact + 1])].first.map(Int.init)
    return first.flatMap { base.claims[$0].value == value ? $0 : nil }
  }

  /// How many sources there are that are independent of each other.
  public var sourceCount: Int { Set(base.pages.indices.map { base.source(of: $0) }).count }

  /// The value of a fact that most independent sources give; `nil` if nobody states the fact.
  public func bestValue(of fact: Int?) -> ValueClass? {
    fact.flatMap { values(of: $0).first }
  }

  /// The facts that are given more than one value, in the order they were read.
  var disputes: [(fact: Int, values: [ValueClass])] {
    disputed.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
      .map { (fact: $0.key, values: $0.value) }
  }

  /// The number of a fact, `nil` if nobody states it.
  public func number(of fact: FactKey) -> Int? { numbers[fact].map(Int.init) }

  /// The values of claims that are not all written alike; `nil` if they are.
  private static func dispute(_ claims: ArraySlice<Int32>, _ base: FactBase) -> [ValueClass]? {
    guard let first = claims.first, claims.count > 1 else { return nil }
    let value = base.claims[Int(first)].value
    guard claims.contains(where: { base.claims[Int($0)].value != value }) else { return nil }
    return ValueClass.all(of: claims.map(Int.init), in: base)
  }
}

/// Sorts claims by their facts, in two passes and without a list for each fact.
struct FactSorting {
  private(set) var facts: [FactKey] = []
  private(set) var numbers: [FactKey: Int32] = [:]
  private(set) var starts: [Int32] = []
  private(set) var members: [Int32] = []

  init(_ claims: [Claim]) {
    let owners = claims.map { number(of: $0.fact) }
    var stated = [Bool](repeating: false, count: facts.count)
    for (claim, owner) in zip(claims, owners) where !claim.isDerived { stated[Int(owner)] = true }
    let isKept = zip(claims, owners).map { !$0.isDerived || !stated[Int($1)] }
    var counts = [Int32](repeating: 0, count: facts.count + 1)
    for (owner, isKept) in zip(owners, isKept) where isKept { counts[Int(owner) + 1] += 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    starts = counts
    members = [Int32](repeating: 0, count: Int(counts.last ?? 0))
    for (claim, owner) in owners.enumerated() where isKept[claim] {
      members[Int(counts[Int(owner)])] = Int32(claim)
      counts[Int(owner)] += 1
    }
  }

  /// The claims of the fact with this number.
  func claims(of fact: Int) -> ArraySlice<Int32> {
    members[Int(starts[fact])..<Int(starts[fact + 1])]
  }

  private mutating func number(of fact: FactKey) -> Int32 {
    if let known = numbers[fact] { return known }
    let number = Int32(facts.count)
    numbers[fact] = number
    facts.append(fact)
    return number
  }
}
