internal import DocumentModel
internal import ReferenceData

/// A unit's rank together with its value, each from the page or from a publication.
struct Standing {
  let subject: String
  let rank: Int
  let value: ExactDecimal
  /// The records that give them; `nil` where a publication does.
  let rankRecord: Int?
  let valueRecord: Int?
  /// Whether rank and value are those that were published.
  let isPublished: Bool

  /// The records that give them.
  var records: [Int] { [rankRecord, valueRecord].compactMap { $0 } }

  /// Whether the two disturb the order: a better rank with a lower value.
  func conflicts(with other: Standing) -> Bool {
    rank < other.rank ? value < other.value : rank > other.rank && value > other.value
  }
}

/// The units of one ranking that have both a rank and a value.
struct StandingList {
  let index: String
  let standings: [Standing]

  /// No page ranks more units than this in one list that is checked pair by pair.
  private static let longest = 200

  /// The units that disturb the order, most of all first, each with one that it contradicts.
  var disturbers: [(Standing, Standing)] {
    guard standings.count <= Self.longest else { return [] }
    var rest = standings
    var found: [(Standing, Standing)] = []
    while let worst = Self.worst(of: rest) {
      let other = rest.first { $0.conflicts(with: rest[worst]) } ?? rest[worst]
      found.append((rest[worst], other))
      rest.remove(at: worst)
    }
    return found
  }

  /// The standing with the most conflicts; of equals one that was not published so, then the one
  /// that the page alone gives, then the later one.
  private static func worst(of standings: [Standing]) -> Int? {
    let counts = standings.map { one in standings.count { $0.conflicts(with: one) } }
    let most = counts.max() ?? 0
    guard most > 0 else { return nil }
    let candidates = standings.indices.filter { counts[$0] == most }
    return candidates.max { weight(standings[$0]) < weight(standings[$1]) }
  }

  private static func weight(_ standing: Standing) -> Int {
    (standing.isPublished ? 0 : 4_000_000_000) + standing.records.count * 1_000_000_000
      + (standing.valueRecord ?? 0)
  }
}

/// What makes records parts of one ranking.
private struct Ranking: Hashable {
  let words: [String?]
  let level: UnitLevel

  init?(_ record: Record, _ reference: ReferenceBook) {
    guard record.period != nil, let level = reference.levels.level(of: record.subject),
      !UnitLevels.groups.contains(record.subject)
    else { return nil }
    self.level = level
    words = [record.index, record.component, record.period, record.scope]
  }
}

/// The records that give the ranks and values of one ranking, by their units.
private struct Figures {
  /// One of the records.
  let first: Int
  private(set) var units: [String: (rank: Int?, value: Int?)] = [:]

  init(like record: Int) { first = record }

  mutating func add(_ record: Record, at index: Int) {
    if record.measure == .rank {
      units[record.subject, default: (nil, nil)].rank = index
    } else {
      units[record.subject, default: (nil, nil)].value = index
    }
  }
}

extension StandingList {
  /// The rankings of a document; where one is out of order, without the records that may be misread.
  static func all(in document: Document, knowing reference: ReferenceBook) -> [StandingList] {
    let lists = all(in: document, knowing: reference, isStrict: false)
    return lists.contains(where: \.isOutOfOrder)
      ? all(in: document, knowing: reference, isStrict: true) : []
  }

  /// Whether a better rank goes with a lower value.
  private var isOutOfOrder: Bool {
    var lowest: (rank: Int, value: ExactDecimal)?
    for standing in standings.sorted(by: { ($0.rank, $1.value) < ($1.rank, $0.value) }) {
      if let lowest, lowest.rank < standing.rank, lowest.value < standing.value { return true }
      if lowest.map({ standing.value < $0.value }) ?? true {
        lowest = (standing.rank, standing.value)
      }
    }
    return false
  }

  private static func all(
    in document: Document, knowing reference: ReferenceBook, isStrict: Bool
  ) -> [StandingList] {
    var places: [Ranking: Int] = [:]
    var figures: [Figures] = []
    for (index, record) in document.stated([.rank, .score, .percent]) {
      guard let ranking = Ranking(record, reference), !isInParts(record, reference),
        !isStrict || isTrusted(index, in: document, reference)
      else { continue }
      let place = places[ranking] ?? figures.count
      if place == figures.count {
        places[ranking] = place
        figures.append(Figures(like: index))
      }
      figures[place].add(record, at: index)
    }
    return figures.filter { $0.units.count > 1 }.map { list($0, in: document, reference) }
  }

  /// Whether the index ranks units of the level in several lists.
  private static func isInParts(_ record: Record, _ reference: ReferenceBook) -> Bool {
    guard let level = reference.levels.level(of: record.subject), let year = record.year else {
      return false
    }
    return reference.totals.totals(of: record.index, level, year: year).count > 1
  }

  private static func isTrusted(
    _ index: Int, in document: Document, _ reference: ReferenceBook
  ) -> Bool {
    guard !document.isDoubtful(index) else { return false }
    return reference.published.owner(of: document.records[index]) == nil
      || document.isPlainlyRead(index)
  }

  private static func list(
    _ figures: Figures, in document: Document, _ reference: ReferenceBook
  ) -> StandingList {
    let records = document.records
    let first = records[figures.first]
    let units = figures.units.sorted { $0.key < $1.key }
    let standings = units.compactMap { name, figures -> Standing? in
      let fact = fact(of: name, like: first, reference)
      let (rank, value) = figures
      guard let place = rank.map({ records[$0].value.whole }) ?? fact?.rank,
        let score = value.map({ records[$0].value }) ?? fact?.value
      else { return nil }
      return Standing(
        subject: name, rank: place, value: score, rankRecord: rank, valueRecord: value,
        isPublished: fact.map { $0.rank == place && $0.value == score } ?? false)
    }
    return StandingList(index: first.index, standings: standings)
  }

  /// What was published of the unit, where the ranking is the whole index's.
  private static func fact(
    of name: String, like record: Record, _ reference: ReferenceBook
  ) -> PublishedFact? {
    guard record.component == nil, record.scope == nil, let year = record.year else { return nil }
    return reference.published.fact(of: name, record.index, year: year)
  }
}
