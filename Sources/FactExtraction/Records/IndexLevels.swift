internal import AdministrativeUnits

/// Which kinds of units each index ranks.
struct IndexLevels: Sendable {
  private let levels: [String: Set<Focus.Level>]

  /// The levels of the reference data, with the rows that `tables` add.
  init(tables: [String: [String]] = [:]) {
    var levels: [String: Set<Focus.Level>] = [:]
    for row in ReferenceTable(bundled: "indices", adding: tables).rows {
      levels[row["id"]] = Set(row.list("ranked").compactMap(Self.level))
    }
    self.levels = levels
  }

  /// The levels on which the index ranks; all of them for an unknown index.
  func of(_ index: String) -> Set<Focus.Level> {
    guard let known = levels[index], !known.isEmpty else {
      return [.ministry, .province, .country, .region]
    }
    return known.contains(.province) ? known.union([.region]) : known
  }

  private static func level(_ word: String) -> Focus.Level? {
    if word.hasPrefix("ministry") || word == "agency" { return .ministry }
    return word == "province" ? .province : word == "country" ? .country : nil
  }
}
