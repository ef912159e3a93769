internal import DocumentModel

/// What is known of an index, for a person.
public struct IndexAccount: Sendable {
  private let index: RankingIndex

  /// The headings of `line`.
  public static let heading = "id\tlevels\trange\tunit\tfirst_year\tname"

  /// An account of `index`.
  public init(_ index: RankingIndex) { self.index = index }

  /// Id, levels, range, unit, first year and name, tab-separated.
  public var line: String {
    let levels = UnitLevel.allCases.filter(index.levels.contains).map(\.rawValue)
    return [
      index.id, levels.joined(separator: "|"), range, index.units.joined(separator: "|"),
      index.firstYear.map { "\($0)" } ?? "", index.name,
    ].joined(separator: "\t")
  }

  /// Everything that is known, one thing a line.
  public var page: String {
    let levels = UnitLevel.allCases.filter(index.levels.contains).map(\.rawValue)
    let rows: [(String, String?)] = [
      ("id", index.id), ("name", index.name), ("English", index.englishName),
      ("also", index.spellings.joined(separator: ", ")), ("publisher", index.publisher),
      ("ranks", levels.joined(separator: ", ")), ("values", range + " " + units),
      ("first year", index.firstYear.map { "\($0)" }), ("a result for", index.period.rawValue),
      ("appears", Self.appearance(index.lag)),
    ]
    return rows.filter { $0.1?.isEmpty == false }.map { "\($0.0)\t\($0.1 ?? "")\n" }.joined()
  }

  private var range: String { index.range.map { "\($0.min) to \($0.max)" } ?? "" }
  private var units: String { index.units.joined(separator: " or ") }

  private static func appearance(_ lag: Int) -> String {
    lag == 0 ? "in the year of its name" : lag > 0 ? "the year after" : "the year before"
  }
}

/// What is known of a component, for a person.
public struct ComponentAccount: Sendable {
  private let component: IndexComponent

  /// The headings of `line`.
  public static let heading = "index\tlevel\tyears\tnumber\tabbreviation\tname"

  /// An account of `component`.
  public init(_ component: IndexComponent) { self.component = component }

  /// Index, level, years, number, letters and name, tab-separated.
  public var line: String {
    let (from, to) = (component.years.lowerBound, component.years.upperBound)
    let years = (from == 0 ? "" : "\(from)") + "-" + (to == 9999 ? "" : "\(to)")
    return [
      component.index, component.level?.rawValue ?? "", years,
      component.number.map { "\($0)" } ?? "", component.abbreviations.joined(separator: "|"),
      component.name,
    ].joined(separator: "\t")
  }
}
