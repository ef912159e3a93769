public import DocumentModel

/// A component of an index in some years.
public struct IndexComponent: Hashable, Sendable {
  /// The id of the index.
  public var index: String
  /// The level whose ranking is divided so; `nil` where all are.
  public var level: UnitLevel?
  /// The years.
  public var years: ClosedRange<Int>
  /// Its number among the components, from 1.
  public var number: Int?
  /// The way of dividing the index that it belongs to; `nil` for the first one.
  public var division: String?
  /// The name.
  public var name: String
  /// Other spellings of the name.
  public var spellings: [String]
  /// The letters it is shortened to in tables: "CQS".
  public var abbreviations: [String]

  /// The component of a row of `components.tsv`.
  init?(_ row: ReferenceTable.Row) {
    guard let index = row.value("index"), let name = row.value("name_vi") else { return nil }
    (self.index, self.name) = (index, name)
    level = UnitLevel(reference: row["level"])
    years = row.years
    number = row.whole("ord")
    division = row.value("division")
    spellings = row.list("variants")
    abbreviations = row.list("abbreviations")
  }
}
