internal import DocumentModel
internal import FactComparison
internal import FactValidation
internal import ReferenceData

/// Looks up what pages say of units in the ranking of a question, and what follows from it.
struct StandingLookup {
  private let question: LeagueQuestion
  private let facts: ComparedFacts
  /// The ranking that is asked for.
  let key: RankingKey

  init(_ question: LeagueQuestion, in facts: ComparedFacts) {
    (self.question, self.facts) = (question, facts)
    let component = question.component.map { facts.base.id(ofComponent: $0) } ?? .none
    key = RankingKey(
      index: facts.base.id(of: question.index),
      period: facts.base.id(of: String(question.year)),
      component: component, scope: question.parent.map { facts.base.id(of: $0) } ?? .none,
      level: question.level)
  }

  /// The rankings of the level.
  var rankings: [Ranking] { question.level.isLocal ? facts.localRankings : facts.rankings }

  /// The row of a unit.
  func row(_ subject: NameID, total: Int?) -> LeagueRow {
    let rank = fact(subject, .rank, question.year)
    let scores = [fact(subject, .score, question.year), fact(subject, .percent, question.year)]
    let known = ([rank] + scores).compactMap { $0 }
    return LeagueRow(
      unit: facts.base.name(subject) ?? "",
      rank: stated(rank) ?? derivedRank(subject, question.year, total: total),
      score: scores.lazy.compactMap { stated($0) }.first,
      change: change(subject, question.year),
      previousRank: previousRank(subject),
      sources: sourceCount(of: known), conflicts: known.flatMap(conflicts))
  }

  /// The units whose rank is not stated but follows from another year's.
  func derivedSubjects(total: Int?) -> [NameID] {
    let years = [question.year - 1, question.year + 1].map { facts.base.id(of: String($0)) }
    let neighbours = rankings.filter { ranking in
      years.contains { period in
        var other = key
        other.period = period
        return !period.isNone && ranking.key == other
      }
    }
    return neighbours.flatMap { $0.standings.map(\.subject) }.filter {
      derivedRank($0, question.year, total: total) != nil
    }
  }
}

// MARK: - Figures

extension StandingLookup {
  private func stated(_ fact: Int?) -> LeagueFigure? {
    guard let fact, let best = facts.bestValue(of: fact) else { return nil }
    let isDerived = best.claims.allSatisfy { facts.base.claims[$0].isDerived }
    return isDerived ? .derived(best.value, from: "the input") : .stated(best.value)
  }

  /// The stated move, or the one between two stated ranks.
  private func change(_ subject: NameID, _ year: Int) -> LeagueFigure? {
    if let change = statedMove(subject, year) { return .stated(change) }
    guard let now = soleValue(subject, .rank, year),
      let before = soleValue(subject, .rank, year - 1)
    else { return nil }
    return .derived(before - now, from: "rank \(before) of \(year - 1) less rank \(now) of \(year)")
  }

  private func previousRank(_ subject: NameID) -> LeagueFigure? {
    let year = question.year - 1
    if let rank = stated(fact(subject, .rank, year)) { return rank }
    return derivedRank(subject, year, total: nil)
  }

  /// The rank that follows from the next year's rank and move, or from the year's move and the rank
  /// before it.
  private func derivedRank(_ subject: NameID, _ year: Int, total: Int?) -> LeagueFigure? {
    guard fact(subject, .rank, year) == nil else { return nil }
    let later = soleValue(subject, .rank, year + 1)
    if let later, let move = statedMove(subject, year + 1) {
      let origin = "rank \(later) of \(year + 1) and a move of \(move)"
      return rank(later + move, origin, total)
    }
    let earlier = soleValue(subject, .rank, year - 1)
    if let earlier, let move = statedMove(subject, year) {
      return rank(earlier - move, "rank \(earlier) of \(year - 1) and a move of \(move)", total)
    }
    return nil
  }

  private func rank(_ value: ExactDecimal, _ origin: String, _ total: Int?) -> LeagueFigure? {
    let last = total ?? LeagueTable.longest
    guard let rank = value.whole, (1...max(last, 1)).contains(rank) else { return nil }
    return .derived(value, from: origin)
  }
}

// MARK: - Facts

extension StandingLookup {
  private func fact(
    _ subject: NameID, _ measure: Record.Measure, _ year: Int, unit: NameID = .none,
    baseline: NameID = .none
  ) -> Int? {
    let period = facts.base.id(of: String(year))
    guard !period.isNone else { return nil }
    return facts.number(
      of: FactKey(
        subject: subject, index: key.index, component: key.component, period: period,
        measure: measure, scope: key.scope, baseline: baseline, unit: unit))
  }

  /// The value of a fact that nobody contradicts.
  private func soleValue(
    _ subject: NameID, _ measure: Record.Measure, _ year: Int
  ) -> ExactDecimal? {
    guard let fact = fact(subject, measure, year) else { return nil }
    let values = facts.values(of: fact)
    return values.count == 1 ? values[0].value : nil
  }

  /// The move since the year before that pages state with one voice.
  private func statedMove(_ subject: NameID, _ year: Int) -> ExactDecimal? {
    let baseline = facts.base.id(of: String(year - 1))
    guard !baseline.isNone else { return nil }
    let units = [facts.base.id(of: "bậc"), .none]
    let moves = units.compactMap { unit in
      fact(subject, .rankChange, year, unit: unit, baseline: baseline)
    }
    let values = moves.flatMap { facts.values(of: $0).map(\.value) }
    return Set(values).count == 1 ? values[0] : nil
  }

  private func sourceCount(of numbers: [Int]) -> Int {
    let pages = numbers.flatMap { facts.claims(of: $0) }.map { Int(facts.base.claims[$0].page) }
    return Set(pages.map { facts.base.source(of: $0) }).count
  }

  private func conflicts(of number: Int) -> [String] {
    let values = facts.values(of: number)
    let measure = facts.facts[number].measure.rawValue
    let others = values.dropFirst().map { "\(measure) \(facts.account(of: $0))" }
    let published = facts.publishedFacts(of: facts.facts[number])
    let isOther = !published.contains { known in
      values.first.map { known.value.agrees(with: $0.value, scaled: true) } ?? true
    }
    guard isOther, let known = published.first else { return others }
    return others + ["\(measure) \(known.value) was published"]
  }
}
