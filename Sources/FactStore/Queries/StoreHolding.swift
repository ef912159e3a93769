internal import GRDB

/// How much a store holds of one index: for an answer that says what there is.
public struct StoreHolding: Hashable, Sendable {
  /// The unit; `nil` where all of them are counted.
  public var unit: String?
  /// The index id.
  public var index: String
  /// The first and the last year, if any is known.
  public var years: String?
  /// How many records.
  public var records: Int

  /// One phrase: "An Giang in PCI 2019 to 2022 (12 records)".
  public var text: String {
    let place = unit.map { "\($0) in " } ?? ""
    return "\(place)\(index)\(years.map { " \($0)" } ?? "") (\(records) records)"
  }
}

extension FactDatabase {
  /// What the store holds that comes near a question without an answer: of its unit, else of all.
  ///
  /// - Throws: `StoreFailure` if the store cannot be read.
  public func holdings(for question: StoreQuestion) throws(StoreFailure) -> [StoreHolding] {
    try read { database in
      if case .timeline(let filter) = question, let unit = filter.unit {
        let units = try StandingRequest.names(of: unit, database)
        let found = try Self.holdings(of: units.first, database)
        if !found.isEmpty { return found }
      }
      return try Self.holdings(of: nil, database)
    }
  }

  private static func holdings(of unit: String?, _ database: Database) throws -> [StoreHolding] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT index_id, min(period), max(period), count(*) FROM records
        WHERE ?1 IS NULL AND \(unit == nil) OR subject = ?1
        GROUP BY index_id ORDER BY count(*) DESC, index_id
        """, arguments: [unit])
    return rows.map { row in
      let (first, last): (String?, String?) = (row[1], row[2])
      let years = first.map { $0 == last ? $0 : "\($0) to \(last ?? "")" }
      return StoreHolding(unit: unit, index: row[0], years: years, records: row[3])
    }
  }
}
