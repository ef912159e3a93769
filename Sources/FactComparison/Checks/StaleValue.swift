public import DocumentModel
internal import ReferenceData

/// Finds a neighbour year's figure given as this year's.
public struct StaleValue: ComparisonCheck {
  /// The check's id.
  public let id = "stale_value"
  /// The worst severity it gives.
  public let severity = Finding.Severity.warning
  /// What it looks for.
  public let sentence = "A figure belongs to the year it is given for."
  /// When it speaks.
  public let documentation = """
    A value that disagrees with what was published for its year, or with what more independent \
    sources give, and that is exactly the value of the year before or after, was most likely taken \
    from that year. Scores and percentages count only with decimals: whole ones are equal by \
    chance too often. Only ever a warning: the year may also have been misread.
    """
  /// Pages it speaks about, and pages it does not.
  public let examples = [
    ComparisonExample(.warning, "a|Bà Rịa - Vũng Tàu|PAR_INDEX|2020|percent|87.61"),
    ComparisonExample(
      .warning, "a|An Giang|SIPAS|2020|percent|84.67", "b|An Giang|SIPAS|2020|percent|84.67",
      "c|An Giang|SIPAS|2020|percent|81.23", "d|An Giang|SIPAS|2019|percent|81.23"),
    ComparisonExample(
      silentOn: "a|An Giang|SIPAS|2020|percent|84.67", "b|An Giang|SIPAS|2019|percent|84.67"),
  ]

  /// A check of years.
  public init() {}

  /// A finding for each value of another year.
  public func findings(in facts: ComparedFacts) -> [ComparisonFinding] {
    facts.facts.indices.flatMap { number in
      let fact = facts.facts[number]
      guard [.rank, .score, .percent].contains(fact.measure), let year = facts.year(fact.period)
      else {
        return [] as [ComparisonFinding]
      }
      return doubtful(number, fact, in: facts).compactMap { value in
        finding(value, fact, year, in: facts)
      }
    }
  }

  /// The values with decimals that a publication or more sources contradict.
  private func doubtful(
    _ number: Int, _ fact: FactKey, in facts: ComparedFacts
  ) -> [ValueClass] {
    let values = facts.values(of: number)
    let published = facts.publishedFacts(of: fact)
    return values.filter { value in
      guard value.value.decimals > 0 || fact.measure == .rank else { return false }
      if !published.isEmpty { return !published.contains { $0.value.agrees(with: value.value) } }
      return value.sources < values[0].sources
    }
  }

  private func finding(
    _ value: ValueClass, _ fact: FactKey, _ year: Int, in facts: ComparedFacts
  ) -> ComparisonFinding? {
    let match = [year - 1, year + 1].lazy.compactMap { other in
      facts.witnesses(of: value.value, fact, in: other).map { (other, $0) }
    }.first
    guard let (other, witnesses) = match else { return nil }
    let message =
      "\(facts.topic(fact)): the \(fact.measure.rawValue) \(facts.account(of: value)) is that of "
      + "\(other); another is known for \(year)"
    return ComparisonFinding(
      self, .warning, message, suspects: value.claims, witnesses: witnesses
    ).with(expected: "a value of \(year)", found: "the value of \(other), \(value.value)")
  }
}

extension ComparedFacts {
  /// The claims that give exactly `value` to the same fact of another year; empty if it was
  /// published, `nil` if nobody gives it.
  func witnesses(of value: ExactDecimal, _ fact: FactKey, in year: Int) -> [Int]? {
    guard let subject = base.name(fact.subject), let index = base.name(fact.index) else {
      return nil
    }
    let published = reference.published
    let known =
      fact.measure == .rank
      ? published.ranks(of: subject, index, year: year)
      : published.values(of: subject, index, year: year)
    let isWhole = fact.component.isNone && fact.scope.isNone
    if isWhole, known.contains(where: { $0.value == value }) { return [] }
    var other = fact
    other.period = base.names.id(of: String(year))
    guard !other.period.isNone, let number = number(of: other) else { return nil }
    return values(of: number).first.flatMap { $0.value == value ? $0.claims : nil }
  }
}
