internal import DocumentModel
internal import ReferenceData

/// Which kinds of units each index ranks.
struct IndexLevels: Sendable {
  /// What kind of units a ranking ranks.
  enum Level {
    case ministry, province, country, region
    /// A department or district of a province.
    case body

    /// The group's name as the subject of a fact.
    var group: String {
      switch self {
      case .ministry: "ministries"
      case .province, .region, .body: "provinces"
      case .country: "countries"
      }
    }
  }

  private let levels: [String: Set<Level>]
  private let units: [String: String]
  private var others: [String: String] = [:]
  private var monthly: Set<String> = []

  /// The levels of the reference data, with the rows that `tables` add.
  init(tables: [String: [String]] = [:]) {
    var levels: [String: Set<Level>] = [:]
    var units: [String: String] = [:]
    for row in ReferenceTable(bundled: "indices", adding: tables).rows {
      levels[row["id"]] = Set(row.list("ranked").compactMap(Self.level))
      let printed = row.list("unit").filter { $0 == "%" || $0 == "điểm" }
      units[row["id"]] = printed.first
      if row["period"] == "month" { monthly.insert(row["id"]) }
      if printed.count > 1 { others[row["id"]] = printed[1] }
    }
    self.levels = levels
    self.units = units
  }

  /// The levels on which the index ranks; all of them for an unknown index.
  func of(_ index: String) -> Set<Level> {
    guard let known = levels[index], !known.isEmpty else {
      return [.ministry, .province, .country, .region]
    }
    return known.contains(.province) ? known.union([.region]) : known
  }

  /// Whether the index ranks units of this kind, or all the world's countries.
  func isRanked(_ unit: NamedUnit, by index: String) -> Bool {
    !unit.isForeign || of(index).contains(.country)
  }

  /// What the index is measured in, points where it is not known.
  func unit(of index: String) -> String { units[index] ?? "điểm" }

  /// Whether the index has results month by month.
  func isMonthly(_ index: String) -> Bool { monthly.contains(index) }

  /// The other unit in which the index is printed, or `nil`.
  func otherUnit(of index: String) -> String? { others[index] }

  /// Whether `candidate` names an index that ranks the departments or districts of a province.
  func ranksBodies(_ candidate: Candidate) -> Bool {
    guard case .entity(let entity)? = candidate.mention?.value, entity.kind == .index else {
      return false
    }
    return levels[entity.name]?.contains(.body) ?? false
  }

  private static func level(_ word: String) -> Level? {
    if word.hasPrefix("ministry") || word == "agency" { return .ministry }
    if word == "department" || word == "district" { return .body }
    return word == "province" ? .province : word == "country" ? .country : nil
  }
}

extension NamedUnit {
  /// The level on which the unit is ranked.
  var level: IndexLevels.Level {
    switch kind {
    case .ministry, .agency: .ministry
    case .organization, .department, .district, .commune: .body
    case .province: .province
    case .region: .region
    case .country: .country
    }
  }
}
