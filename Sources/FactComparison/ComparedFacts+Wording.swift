internal import DocumentModel
internal import FactValidation
internal import ReferenceData

extension ComparedFacts {
  /// The fact for messages: "An Giang, PAR_INDEX 2020 (Công chức)".
  func topic(_ fact: FactKey) -> String {
    let about = [
      base.name(fact.index), base.name(fact.period), base.name(fact.component).map { "(\($0))" },
      base.name(fact.scope).map { "within \($0)" },
    ]
    return (base.name(fact.subject) ?? "") + ", " + about.compactMap { $0 }.joined(separator: " ")
  }

  /// The ranking for messages: "PAR_INDEX 2020 (Công chức), level ministry".
  func topic(_ ranking: RankingKey) -> String {
    let about = [
      base.name(ranking.index), base.name(ranking.period),
      base.name(ranking.component).map { "(\($0))" },
      base.name(ranking.scope).map { "within \($0)" },
    ]
    return about.compactMap { $0 }.joined(separator: " ") + ", level \(ranking.level.rawValue)"
  }

  /// A value with those who give it, for a person: "26 in 2 sources (a.html, b.html)".
  public func account(of value: ValueClass) -> String {
    let names = sourceNames(of: value.claims)
    let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    let copies = Set(value.claims.map { base.claims[$0].page }).count
    let isCopied = copies > value.sources ? ", copies not counted" : ""
    let count = "\(value.sources) source\(value.sources == 1 ? "" : "s")"
    return "\(value.value) in \(count) (\(shown)\(isCopied))"
  }

  /// The originals of the sources that these claims come from, each once.
  func sourceNames(of claims: [Int]) -> [String] {
    var seen: Set<Int> = []
    return claims.compactMap { claim in
      let page = Int(base.claims[claim].page)
      return seen.insert(base.source(of: page)).inserted ? base.original(of: page).name : nil
    }
  }

  /// The year of a period, if it is one.
  func year(_ period: NameID) -> Int? { base.name(period).flatMap { Int($0) } }

  /// Whether an index is published on a scale of 1 that pages like to write on one of 100.
  func isScaled(_ index: NameID, _ period: NameID) -> Bool {
    guard let name = base.name(index) else { return false }
    return reference.ranges.range(of: name, year: year(period))?.max == 1
  }

  /// Whether an index's scores are percentages, so that "điểm" and "%" say the same.
  func isPercentage(_ index: NameID) -> Bool {
    base.name(index).map { reference.indices.units(of: $0).contains("%") } ?? false
  }
}
