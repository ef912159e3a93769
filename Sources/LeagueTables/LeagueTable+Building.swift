internal import DocumentModel
public import FactComparison
internal import FactValidation

extension LeagueTable {
  /// The table that answers `question` from `facts`.
  public init(_ question: LeagueQuestion, in facts: ComparedFacts) {
    let lookup = StandingLookup(question, in: facts)
    guard question.component == nil || !lookup.key.component.isNone,
      question.parent == nil || !lookup.key.scope.isNone
    else {
      self.init(question: question, total: nil, rows: [])
      return
    }
    let key = lookup.key
    let isAsked = { (ranking: Ranking) in ranking.key == key }
    let standings = lookup.rankings.first(where: isAsked)?.standings ?? []
    let total = question.component == nil && question.parent == nil ? facts.total(of: key) : nil
    let subjects = standings.map(\.subject) + lookup.derivedSubjects(total: total)
    let rows = subjects.uniqued.map { lookup.row($0, total: total) }
    self.init(question: question, total: total, rows: Self.sorted(Self.marked(rows)))
  }

  /// The rows with a note where two units claim one rank; a derived rank gives way.
  private static func marked(_ rows: [LeagueRow]) -> [LeagueRow] {
    var holders: [ExactDecimal: [String]] = [:]
    for row in rows {
      if let rank = row.rank, !rank.isDerived { holders[rank.value, default: []].append(row.unit) }
    }
    return rows.compactMap { row in
      guard let rank = row.rank else { return row }
      let others = (holders[rank.value] ?? []).filter { $0 != row.unit }
      var row = row
      if rank.isDerived, !others.isEmpty { row.rank = nil }
      if !rank.isDerived, !others.isEmpty {
        let names = others.joined(separator: ", ")
        row.conflicts.append("rank \(rank.value) is also given to \(names)")
      }
      return row.rank == nil && row.score == nil ? nil : row
    }
  }

  private static func sorted(_ rows: [LeagueRow]) -> [LeagueRow] {
    rows.enumerated().sorted { left, right in
      switch (left.element.rank?.value, right.element.rank?.value) {
      case (let one?, let other?): (one, left.offset) < (other, right.offset)
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): Self.isBetter(left.element, right.element, left.offset < right.offset)
      }
    }.map(\.element)
  }

  private static func isBetter(_ one: LeagueRow, _ other: LeagueRow, _ isFirst: Bool) -> Bool {
    guard let score = one.score?.value, let otherScore = other.score?.value, score != otherScore
    else { return isFirst }
    return score > otherScore
  }
}

extension [NameID] {
  /// The elements in their order, each once.
  fileprivate var uniqued: [NameID] {
    var seen: Set<NameID> = []
    return filter { seen.insert($0).inserted }
  }
}
