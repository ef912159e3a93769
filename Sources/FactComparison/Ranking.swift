public import DocumentModel
internal import FactValidation
internal import ReferenceData

/// What is compared in one ranking: one index and period, one level of units.
public struct RankingKey: Hashable, Sendable {
  /// The index.
  public var index: NameID
  /// The year or years.
  public var period: NameID
  /// The component, its letters folded.
  public var component: NameID
  /// The region or group.
  public var scope: NameID
  /// The level of the units.
  public var level: UnitLevel

  /// The ranking of the units of `level`.
  public init(
    index: NameID, period: NameID, component: NameID, scope: NameID, level: UnitLevel
  ) {
    (self.index, self.period, self.component) = (index, period, component)
    (self.scope, self.level) = (scope, level)
  }
}

/// A unit's place in a ranking: the facts that give it, by their numbers.
public struct Standing: Hashable, Sendable {
  /// The unit.
  public var subject: NameID
  /// The fact of its rank.
  public var rank: Int?
  /// The fact of its score in points.
  public var score: Int?
  /// The fact of its value in per cent.
  public var percent: Int?
}

/// The units of one ranking, in the order they were read.
public struct Ranking: Sendable {
  /// What is ranked.
  public let key: RankingKey
  /// The units.
  public internal(set) var standings: [Standing]
}

/// Gathers the facts about standings by ranking.
struct RankingBuilder {
  private struct Place: Hashable {
    var ranking: Int
    var subject: NameID
  }

  private let base: FactBase
  private let levels: SubjectLevels
  private var levelOf: [NameID: UnitLevel?] = [:]
  private var rankings: [Ranking] = []
  private var numbers: [RankingKey: Int] = [:]
  private var places: [Place: Int] = [:]

  /// The rankings of `facts`; groups, regions and units of no known level have none, and local units
  /// of which nobody says who ranks them.
  static func rankings(
    of facts: [FactKey], in base: FactBase, _ levels: SubjectLevels
  ) -> [Ranking] {
    var builder = RankingBuilder(base: base, levels: levels)
    for (number, fact) in facts.enumerated() { builder.add(fact, number) }
    return builder.rankings
  }

  private init(base: FactBase, levels: SubjectLevels) {
    (self.base, self.levels) = (base, levels)
  }

  private mutating func add(_ fact: FactKey, _ number: Int) {
    guard [.rank, .score, .percent].contains(fact.measure), !fact.period.isNone,
      let level = level(of: fact.subject), !level.isLocal || !fact.scope.isNone
    else { return }
    let key = RankingKey(
      index: fact.index, period: fact.period, component: fact.component, scope: fact.scope,
      level: level)
    let ranking = ranking(key)
    let standing = standing(of: fact.subject, in: ranking)
    switch fact.measure {
    case .rank: rankings[ranking].standings[standing].rank = number
    case .score: rankings[ranking].standings[standing].score = number
    default: rankings[ranking].standings[standing].percent = number
    }
  }

  private mutating func ranking(_ key: RankingKey) -> Int {
    if let known = numbers[key] { return known }
    numbers[key] = rankings.count
    rankings.append(Ranking(key: key, standings: []))
    return rankings.count - 1
  }

  private mutating func standing(of subject: NameID, in ranking: Int) -> Int {
    let place = Place(ranking: ranking, subject: subject)
    if let known = places[place] { return known }
    let number = rankings[ranking].standings.count
    places[place] = number
    rankings[ranking].standings.append(Standing(subject: subject))
    return number
  }

  private mutating func level(of subject: NameID) -> UnitLevel? {
    if let known = levelOf[subject] { return known }
    let name = base.name(subject) ?? ""
    let level = name.isGroup ? nil : base.givenLevel(of: subject) ?? levels.level(of: name)
    let ranked = level == .region ? nil : level
    levelOf.updateValue(ranked, forKey: subject)
    return ranked
  }
}

extension String {
  /// Whether it names a group, such as `provinces`, and no unit: a word of small ASCII letters.
  var isGroup: Bool { utf8.allSatisfy { $0 &- 0x61 < 26 || $0 == UInt8(ascii: "_") } }
}
