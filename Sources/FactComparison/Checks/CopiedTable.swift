public import DocumentModel

/// Finds a page whose values of one year are those of a neighbour year.
public struct CopiedTable: ComparisonCheck {
  /// The check's id.
  public let id = "copied_table"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "The values of a year are not those of the year before or after."
  /// When it speaks.
  public let documentation = """
    One unit may have one score in two years; several hardly do. A page is reported if at least \
    three units, and at least half of those known in both years, have exactly the score or \
    percentage of the neighbour year. Values without decimals do not count. An error from ten \
    units on, if all of them are equal.
    """
  /// Pages it speaks about, and pages it does not.
  public let examples = [
    ComparisonExample(
      .warning, "a|An Giang|PCI|2010|score|61.23", "a|Huế|PCI|2010|score|60.11",
      "a|Long An|PCI|2010|score|59.87", "b|An Giang|PCI|2011|score|61.23",
      "b|Huế|PCI|2011|score|60.11", "b|Long An|PCI|2011|score|59.87"),
    ComparisonExample(
      silentOn: "a|An Giang|PCI|2010|score|61.23", "a|Huế|PCI|2010|score|60.11",
      "a|Long An|PCI|2010|score|59.87", "b|An Giang|PCI|2011|score|61.23",
      "b|Huế|PCI|2011|score|61.11", "b|Long An|PCI|2011|score|58.87"),
  ]

  private static let leastEqual = 3
  private static let sureFrom = 10

  /// A check of whole tables.
  public init() {}

  /// A finding for each page, index and year whose values were copied.
  public func findings(in facts: ComparedFacts) -> [ComparisonFinding] {
    var tables: [Table: [Int]] = [:]
    var order: [Table] = []
    for (position, claim) in facts.base.claims.enumerated() where claim.isTableValue {
      let table = Table(claim)
      if tables[table] == nil { order.append(table) }
      tables[table, default: []].append(position)
    }
    var reported: Set<Table> = []
    return order.compactMap { table in
      guard let claims = tables[table], claims.count >= Self.leastEqual,
        let year = facts.year(table.period)
      else { return nil }
      return finding(table, claims, year, in: facts, &reported)
    }
  }

  private func finding(
    _ table: Table, _ claims: [Int], _ year: Int, in facts: ComparedFacts,
    _ reported: inout Set<Table>
  ) -> ComparisonFinding? {
    let neighbours = [year - 1, year + 1].map { Twins(of: claims, in: $0, facts) }
    guard let twins = neighbours.max(by: { $0.equal.count < $1.equal.count }),
      twins.equal.count >= Self.leastEqual, 2 * twins.equal.count >= twins.compared,
      !reported.contains(table)
    else { return nil }
    for witness in twins.witnesses { reported.insert(Table(facts.base.claims[witness])) }
    let page = facts.base.pages[Int(table.page)].name
    let topic = [facts.base.name(table.index), facts.base.name(table.period)]
    let message =
      "\(topic.compactMap { $0 }.joined(separator: " ")): \(twins.equal.count) of "
      + "\(twins.compared) units have exactly their values of \(twins.year) in \(page); one of the "
      + "two years was copied"
    let isSure = twins.equal.count >= Self.sureFrom && twins.equal.count == twins.compared
    return ComparisonFinding(
      self, isSure ? .error : .warning, message, suspects: twins.equal,
      witnesses: twins.witnesses
    ).with(expected: "values of \(year)", found: "values of \(twins.year)")
  }
}

/// The values that a page gives for one year of an index.
private struct Table: Hashable {
  let page: Int32
  let index: NameID
  let period: NameID
  let component: NameID

  init(_ claim: Claim) {
    page = claim.page
    (index, period, component) = (claim.fact.index, claim.fact.period, claim.fact.component)
  }
}

/// The claims of a table whose values are those of another year.
private struct Twins {
  let year: Int
  private(set) var equal: [Int] = []
  private(set) var witnesses: [Int] = []
  private(set) var compared = 0

  init(of claims: [Int], in year: Int, _ facts: ComparedFacts) {
    self.year = year
    let period = facts.base.names.id(of: String(year))
    guard !period.isNone else { return }
    for claim in claims {
      var other = facts.base.claims[claim].fact
      other.period = period
      guard let number = facts.number(of: other) else { continue }
      compared += 1
      let value = facts.base.claims[claim].value
      guard let same = facts.firstClaim(giving: value, number) else { continue }
      equal.append(claim)
      witnesses.append(same)
    }
  }
}

extension Claim {
  /// Whether it is a score or percentage that is hardly equal by chance.
  fileprivate var isTableValue: Bool {
    (fact.measure == .score || fact.measure == .percent) && !isDerived && value.decimals > 0
      && !fact.period.isNone
  }
}
