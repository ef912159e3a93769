/// The units in which indices give their values, from `Reference/indices.tsv`.
///
/// ```swift
/// IndexUnits.bundled.units(of: "PCI")         // ["điểm"]
/// IndexUnits.bundled.units(of: "PAR_INDEX")   // ["%", "điểm"]
/// ```
public struct IndexUnits: Sendable {
  /// The units that come with the program.
  public static let bundled = IndexUnits(ReferenceTable(named: "Reference/indices.tsv"))

  private var units: [String: Set<String>] = [:]
  private var verified: Set<String> = []
  private var lowerIsBetter: Set<String> = []
  private var sums: Set<String> = []

  init(_ indices: ReferenceTable) {
    for row in indices.rows {
      guard let id = row["id"] else { continue }
      units[id] = Set((row["unit"] ?? "").split(separator: "|").map(String.init))
      if row["confidence"]?.hasPrefix("verified") ?? false { verified.insert(id) }
      if row["total"] == "sum" { sums.insert(id) }
      if row["higher_is_better"] == "no" { lowerIsBetter.insert(id) }
    }
  }

  /// The units of the values of `index`; empty if they are not known.
  public func units(of index: String) -> Set<String> { units[index] ?? [] }

  /// Whether a source tells of the index.
  public func isVerified(_ index: String) -> Bool { verified.contains(index) }

  /// Whether the value of the index is the sum of those of its components.
  public func isSum(_ index: String) -> Bool { sums.contains(index) }

  /// Whether a better place goes with a higher value.
  public func isHigherBetter(_ index: String) -> Bool { !lowerIsBetter.contains(index) }
}
