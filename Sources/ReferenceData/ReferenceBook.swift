/// What is known beside the page, each fact with its source and how well it is known.
///
/// ```swift
/// let reference = ReferenceBook(adding: ["totals": ["index\tyear\tlevel\ttotal\nPCI\t2022\tprovince\t62\n"]])
/// reference.totals.totals(of: "PCI", .province, year: 2022).first?.total    // 62
/// ```
public struct ReferenceBook: Sendable {
  /// The data that comes with the program.
  public static let bundled = ReferenceBook(adding: [:])

  /// How many units an index ranks.
  public var totals: KnownTotals
  /// Which values an index can take.
  public var ranges: IndexRanges
  /// Which tier a unit belongs to.
  public var levels: UnitLevels
  /// Which tier any subject of a record belongs to.
  public var subjectLevels: SubjectLevels
  /// When units existed.
  public var spells: UnitSpells
  /// Which units an index ranks.
  public var ranked: RankedUnits
  /// Published ranks, values and means.
  public var published: PublishedFacts
  /// What indices consist of.
  public var components: ComponentTable
  /// The indices, with the units of their values.
  public var indices: IndexCatalogue
  /// Which editions of the indices took place.
  public var editions: IndexEditions
  /// The tables that were laid over those of the program.
  public let overlay: TableOverlay

  /// The data that comes with the program, with further tables laid over it by their names; each
  /// text is tab-separated with a header line, and a row takes the place of those of its key.
  public init(adding tables: TableOverlay) {
    let table = { ReferenceTable(bundled: $0, adding: tables) }
    totals = KnownTotals(table("totals"))
    ranges = IndexRanges(indices: table("indices"), spells: table("index-ranges"))
    levels = UnitLevels(.national(adding: tables))
    subjectLevels = SubjectLevels(adding: tables)
    spells = UnitSpells(adding: tables)
    ranked = RankedUnits(indices: table("indices"), unranked: table("unranked"))
    published = PublishedFacts(table("leaders"), misprints: table("misprints"))
    components = ComponentTable(table("components"))
    indices = IndexCatalogue(adding: tables)
    editions = IndexEditions(table("editions"))
    overlay = tables
  }
}
