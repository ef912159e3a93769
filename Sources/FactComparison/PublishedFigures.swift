internal import AdministrativeUnits
public import DocumentModel

/// A rank or value that an index's publisher gave, and how well that is known.
public struct PublishedFigure: Hashable, Sendable {
  /// The rank or value.
  public var value: ExactDecimal
  /// Where it was read.
  public var source: String
  /// Whether a source states it; the rest is inferred or general knowledge.
  public var isVerified: Bool
}

/// The published ranks and values of leaders, of last places and of averages, from
/// `Reference/leaders.tsv`.
///
/// ```swift
/// PublishedFigures.bundled.ranks(of: "Bộ Tư pháp", "PAR_INDEX", "2020").first?.value   // 3
/// PublishedFigures.bundled.values(of: "provinces", "PAR_INDEX", "2020").first?.value   // 83.72
/// ```
public struct PublishedFigures: Sendable {
  private struct Key: Hashable {
    var subject: String
    var index: String
    var period: String
  }

  /// The facts that come with the program.
  public static let bundled = PublishedFigures(adding: [:])

  /// The indices whose scores are percentages, so that "84,67 điểm" and "84,67%" say the same.
  private(set) var percentIndices: Set<String> = []
  private var ranks: [Key: [PublishedFigure]] = [:]
  private var values: [Key: [PublishedFigure]] = [:]

  /// The facts that come with the program, with the rows of further tables called `leaders`.
  public init(adding tables: [String: [String]]) {
    for row in ReferenceTable(bundled: "leaders", adding: tables).rows { add(row) }
  }

  /// The published ranks of a unit; several where sources differ.
  public func ranks(of subject: String, _ index: String, _ period: String) -> [PublishedFigure] {
    ranks[Key(subject: subject, index: index, period: period)] ?? []
  }

  /// The published values of a unit or group; several where sources differ.
  public func values(of subject: String, _ index: String, _ period: String) -> [PublishedFigure] {
    values[Key(subject: subject, index: index, period: period)] ?? []
  }

  private mutating func add(_ row: ReferenceTable.Row) {
    guard let subject = Self.subject(of: row) else { return }
    let key = Key(subject: subject, index: row["index"], period: row["year"])
    let isVerified = row["confidence"] == "verified"
    if let rank = Int(row["rank"]) {
      ranks[key, default: []].append(
        PublishedFigure(
          value: ExactDecimal(rank), source: row["source_url"], isVerified: isVerified))
    }
    if row["score_unit"] == "%" { percentIndices.insert(row["index"]) }
    if row["score_unit"] != "hạng", let value = ExactDecimal(parsing: row["score"]) {
      values[key, default: []].append(
        PublishedFigure(value: value, source: row["source_url"], isVerified: isVerified))
    }
  }

  /// The unit of a row, or the group that its average is of; `nil` for rows of another kind.
  private static func subject(of row: ReferenceTable.Row) -> String? {
    switch (row["position"], row["level"]) {
    case ("top", _), ("rank", _), ("bottom", _), ("low_group", _), ("score", _),
      ("average", "region"):
      row["unit"].isEmpty ? nil : row["unit"]
    case ("average", "province"): "provinces"
    case ("average", "ministry"): "ministries"
    default: nil
    }
  }
}
