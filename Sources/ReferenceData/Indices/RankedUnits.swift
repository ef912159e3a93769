public import DocumentModel

/// Why an index does not rank a unit in some years.
public struct Exclusion: Hashable, Sendable {
  /// The years.
  public var years: ClosedRange<Int>
  /// Whether the unit was looked at nonetheless.
  public var isAssessed: Bool
  /// Where it was read.
  public var source: String
  /// Whether a source says so.
  public var isVerified: Bool
  /// What else to know.
  public var note: String?
}

/// Which units each index ranks: the levels of `Reference/indices.tsv`, less the units of
/// `Reference/unranked.tsv`.
///
/// ```swift
/// RankedUnits.bundled.exclusion(of: "Ủy ban Dân tộc", "PAR_INDEX", year: 2018)?.isAssessed  // true
/// RankedUnits.bundled.exclusion(of: "Ủy ban Dân tộc", "PAR_INDEX", year: 2017)              // nil
/// RankedUnits.bundled.levels(of: "PCI")                                                     // [.province]
/// ```
public struct RankedUnits: Sendable {
  private struct Key: Hashable {
    var index: String
    var unit: String
  }

  /// What comes with the program.
  public static let bundled = RankedUnits(
    indices: ReferenceTable(bundled: "indices"), unranked: ReferenceTable(bundled: "unranked"))

  private var levels: [String: Set<UnitLevel>] = [:]
  private var exclusions: [Key: [Exclusion]] = [:]

  init(indices: ReferenceTable, unranked: ReferenceTable) {
    for row in indices.rows {
      guard let id = row.value("id"), row.value("ranked") != nil else { continue }
      levels[id] = Set(row.list("ranked").compactMap { UnitLevel(reference: $0) })
    }
    for row in unranked.rows {
      guard let index = row.value("index"), let unit = row.value("unit") else { continue }
      exclusions[Key(index: index, unit: unit), default: []].append(Exclusion(row))
    }
  }

  /// The levels whose units the index ranks; empty for an index that is not known.
  public func levels(of index: String) -> Set<UnitLevel> { levels[index] ?? [] }

  /// Why the index does not rank `unit` in `year`, or `nil` if nothing keeps it from it.
  public func exclusion(of unit: String, _ index: String, year: Int) -> Exclusion? {
    exclusions[Key(index: index, unit: unit)]?.first { $0.years.contains(year) }
  }
}

extension Exclusion {
  fileprivate init(_ row: ReferenceTable.Row) {
    years = row.years
    isAssessed = row["kind"] == "assessed"
    source = row.value("source") ?? "unranked.tsv"
    isVerified = row.isVerified
    note = row.value("note")
  }
}
