/// All indices with their levels, ranges, units and components, from `Reference/indices.tsv` and
/// `Reference/components.tsv`.
///
/// ```swift
/// IndexCatalogue.bundled["PCI"]?.units                       // ["điểm"]
/// IndexCatalogue.bundled["DTI"]?.levels                      // ministries, provinces, countries
/// IndexCatalogue.bundled.components(of: "PAPI").map(\.name)  // "Tham gia của người dân …" …
/// IndexCatalogue.bundled["no such"]                          // nil
/// ```
public struct IndexCatalogue: Sendable {
  /// The catalogue inside the program.
  public static let bundled = IndexCatalogue(reading: [:])

  /// The indices in the order of their table.
  public let indices: [RankingIndex]
  /// The components of all indices in the order of their table.
  public let components: [IndexComponent]
  private let places: [String: Int]

  /// The catalogue inside the program, with the rows of further tables laid over it.
  public init(adding tables: TableOverlay) {
    let isBundled = tables["indices"] == nil && tables["components"] == nil
    self = isBundled ? .bundled : IndexCatalogue(reading: tables)
  }

  private init(reading tables: TableOverlay) {
    indices = ReferenceTable(bundled: "indices", adding: tables).rows.compactMap(RankingIndex.init)
    components = ReferenceTable(bundled: "components", adding: tables).rows
      .compactMap(IndexComponent.init)
    places = Dictionary(zip(indices.map(\.id), indices.indices)) { _, later in later }
  }

  /// The index with this id, or `nil`.
  public subscript(id: String) -> RankingIndex? { places[id].map { indices[$0] } }

  /// The components of the index, in all its years and ways of dividing it.
  public func components(of id: String) -> [IndexComponent] { components.filter { $0.index == id } }

  /// In what the values of the index are given; empty if it is not known.
  public func units(of id: String) -> Set<String> { Set(self[id]?.units ?? []) }

  /// Whether a source tells of the index.
  public func isVerified(_ id: String) -> Bool { self[id]?.isVerified ?? false }

  /// Whether the value of the index is the sum of those of its components.
  public func isSum(_ id: String) -> Bool { self[id]?.isSum ?? false }

  /// Whether a better place goes with a higher value.
  public func isHigherBetter(_ id: String) -> Bool { self[id]?.isHigherBetter ?? true }
}
