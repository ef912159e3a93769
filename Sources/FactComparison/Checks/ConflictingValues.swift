public import DocumentModel
internal import FactValidation
internal import ReferenceData

/// Finds two values for one fact on different pages.
public struct ConflictingValues: ComparisonCheck {
  /// The check's id.
  public let id = "conflicting_values"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "Pages that state one fact give one value for it."
  /// When it speaks.
  public let documentation = """
    Scores, percentages, changes and gaps are compared; ranks have a check of their own. Numbers \
    that agree after rounding or cutting off are one value, and so are 0.7955 and 79.55 where an \
    index is published on a scale of 1; "84.67 điểm" and "84.67%" are one fact where an index is \
    published in per cent. Averages of groups that are ranked apart are left alone. \
    Copies of one text count once. An error if at least two \
    independent sources give the other value and one alone gives this; a warning where nothing \
    says which side is wrong.
    """
  /// Pages it speaks about, and pages it does not.
  public let examples = [
    ComparisonExample(
      .error, "a|An Giang|SIPAS|2020|percent|84.67", "b|An Giang|SIPAS|2020|percent|84.67",
      "c|An Giang|SIPAS|2020|percent|86.47"),
    ComparisonExample(
      .warning, "a|An Giang|SIPAS|2020|percent|84.67", "b|An Giang|SIPAS|2020|percent|86.47"),
    ComparisonExample(
      silentOn: "a|An Giang|SIPAS|2020|percent|84.67", "b|An Giang|SIPAS|2020|percent|84.7"),
  ]

  private static let measures: Set<Record.Measure> = [
    .score, .percent, .change, .gap, .rankChange,
  ]

  /// A check of values.
  public init() {}

  /// A finding for each value that most sources do not give.
  public func findings(in facts: ComparedFacts) -> [ComparisonFinding] {
    disputes(in: facts).flatMap { number, values in
      let fact = facts.facts[number]
      guard Self.measures.contains(fact.measure), fact.isComparable, facts.isOneGroup(fact) else {
        return [] as [ComparisonFinding]
      }
      let isScaled = facts.isScaled(fact.index, fact.period)
      return Dispute(values.scaledTogether(isScaled), of: fact, in: facts).findings(of: self)
    }
  }
}

extension ConflictingValues {
  /// The disputes about one fact, and those between a score and a percentage that say the same.
  private func disputes(in facts: ComparedFacts) -> [(fact: Int, values: [ValueClass])] {
    let single = facts.disputes.filter { facts.twin(of: $0.fact) == nil }
    let double = facts.facts.indices.compactMap { number -> (fact: Int, values: [ValueClass])? in
      guard facts.facts[number].measure == .percent, let twin = facts.twin(of: number) else {
        return nil
      }
      let claims = facts.claims(of: number) + facts.claims(of: twin)
      return (number, ValueClass.all(of: claims, in: facts.base))
    }
    return (single + double).sorted { $0.fact < $1.fact }
  }
}

extension ComparedFacts {
  /// The score that says the same as a percentage, or the other way round, if somebody states it.
  fileprivate func twin(of number: Int) -> Int? {
    var fact = facts[number]
    guard fact.measure == .percent || fact.measure == .score, fact.component.isNone,
      isPercentage(fact.index)
    else { return nil }
    fact.measure = fact.measure == .percent ? .score : .percent
    return self.number(of: fact)
  }

  /// Whether a fact is about a unit, or about a group that is ranked as one.
  fileprivate func isOneGroup(_ fact: FactKey) -> Bool {
    guard let subject = base.name(fact.subject), subject.isGroup,
      let level = reference.levels.level(of: subject)
    else { return true }
    return isOneRanking(
      RankingKey(
        index: fact.index, period: fact.period, component: fact.component, scope: fact.scope,
        level: level))
  }
}

extension FactKey {
  /// Whether two claims about it must agree: the period is known, and so is what it is compared with.
  var isComparable: Bool {
    let isDifference = [.change, .gap, .rankChange].contains(measure)
    return !period.isNone && (!isDifference || !baseline.isNone)
  }
}

extension [ValueClass] {
  /// The values with those joined that are one number on the scales of 1 and of 100.
  fileprivate func scaledTogether(_ isScaled: Bool) -> [ValueClass] {
    guard isScaled else { return self }
    return reduce(into: []) { joined, value in
      let twin = joined.firstIndex { $0.value.agrees(with: value.value, scaled: true) }
      guard let twin else { return joined.append(value) }
      joined[twin].claims += value.claims
      joined[twin].sources += value.sources
    }
  }
}
