public import DocumentModel
public import ReferenceData

/// Finds claims that differ from what an index's publisher gave.
public struct PublishedFactCheck: ComparisonCheck {
  /// The check's id.
  public let id = "published_fact"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "A rank or value is the one that was published."
  /// When it speaks.
  public let documentation = """
    Ranks, scores and percentages of whole indices, and averages, are held against the published \
    leaders, last places and averages inside the program; a claim that agrees with any of several \
    published values is left alone. An error where the published fact is verified; a warning where \
    it is inferred or recalled. A rank out of another total than the published one's ranking has, \
    or within a region, is not compared.
    """
  /// Pages it speaks about, and pages it does not.
  public let examples = [
    ComparisonExample(.error, "a|Quảng Ninh|PAR_INDEX|2018|percent|89.6"),
    ComparisonExample(.error, "a|Bộ Tư pháp|PAR_INDEX|2020|rank|4"),
    ComparisonExample(.warning, "a|Bộ Xây dựng|PAR_INDEX|2020|rank|9"),
    ComparisonExample(silentOn: "a|Quảng Ninh|PAR_INDEX|2018|percent|89.1"),
  ]

  /// A check against what was published.
  public init() {}

  /// A finding for each value that differs.
  public func findings(in facts: ComparedFacts) -> [ComparisonFinding] {
    facts.facts.indices.flatMap { number in
      let fact = facts.facts[number]
      let known = facts.publishedFacts(of: fact)
      guard !known.isEmpty else { return [] as [ComparisonFinding] }
      let isScaled = facts.isScaled(fact.index, fact.period)
      return facts.values(of: number).compactMap { value in
        let wrong = value.claims.filter { claim in
          let value = facts.base.claims[claim].value
          return !known.contains { $0.value.agrees(with: value, scaled: isScaled) }
        }
        return wrong.isEmpty ? nil : finding(fact, known, wrong, in: facts)
      }
    }
  }

  private func finding(
    _ fact: FactKey, _ known: [PublishedFigure], _ wrong: [Int], in facts: ComparedFacts
  ) -> ComparisonFinding {
    let isVerified = known.allSatisfy(\.isVerified)
    let published = known.map { "\($0.value)" }.joined(separator: " or ")
    var value = ValueClass(value: facts.base.claims[wrong[0]].value, claims: wrong)
    value.sources = facts.base.sourceCount(of: wrong)
    let message =
      "\(facts.topic(fact)): the \(fact.measure.rawValue) is \(facts.account(of: value)), but "
      + "\(published) was published (\(Self.citation(known, isVerified)))"
    return ComparisonFinding(self, isVerified ? .error : .warning, message, suspects: wrong)
      .with(expected: published, found: "\(value.value)")
  }
}

extension PublishedFactCheck {
  private static func citation(_ known: [PublishedFigure], _ isVerified: Bool) -> String {
    let words = [isVerified ? "verified" : "not verified", known[0].source]
    return words.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension ComparedFacts {
  /// What was published of a fact; nothing for components, regions' rankings and differences.
  public func publishedFacts(of fact: FactKey) -> [PublishedFigure] {
    guard fact.component.isNone, fact.scope.isNone, let subject = base.name(fact.subject),
      let index = base.name(fact.index), let year = year(fact.period)
    else { return [] }
    switch fact.measure {
    case .rank: return reference.published.ranks(of: subject, index, year: year)
    case .score: return reference.published.values(of: subject, index, year: year)
    case .percent where isPercentage(fact.index):
      return reference.published.values(of: subject, index, year: year)
    default: return []
    }
  }
}
