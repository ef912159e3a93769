internal import DocumentModel

/// A fact that is given several values.
struct Dispute {
  private let values: [ValueClass]
  private let fact: FactKey
  private let facts: ComparedFacts

  /// The dispute about `fact`; the value of most independent sources comes first.
  init(_ values: [ValueClass], of fact: FactKey, in facts: ComparedFacts) {
    self.values = values.sorted { $0.sources > $1.sources }
    (self.fact, self.facts) = (fact, facts)
  }

  /// A finding for each value beside the first, at the first claim that gives it.
  ///
  /// Values that one page alone gives are that page's own contradiction and left to it.
  func findings(of check: some ComparisonCheck) -> [ComparisonFinding] {
    guard let best = values.first else { return [] }
    return values.dropFirst().compactMap { value in
      guard pages(of: best.claims + value.claims).count > 1 else { return nil }
      let isSure = best.sources > 1 && value.sources == 1
      let message =
        "\(facts.topic(fact)): the \(fact.measure.rawValue) is \(facts.account(of: value)), "
        + "but \(facts.account(of: best))"
      return ComparisonFinding(
        check, isSure ? .error : .warning, message, suspects: value.claims, witnesses: best.claims
      ).with(expected: "\(best.value)", found: "\(value.value)")
    }
  }

  private func pages(of claims: [Int]) -> Set<Int32> {
    Set(claims.map { facts.base.claims[$0].page })
  }
}
