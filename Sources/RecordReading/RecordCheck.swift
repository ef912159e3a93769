/// What can be wrong with a file of records before its facts are looked at; the raw value is the id
/// that findings carry.
public enum RecordCheck: String, Hashable, Sendable, CaseIterable {
  case unknownUnit = "unknown_unit"
  case unknownIndex = "unknown_index"
  case unknownMeasure = "unknown_measure"
  case unknownPeriod = "unknown_period"
  case raggedRow = "ragged_row"

  /// What it looks for, in one sentence.
  public var sentence: String {
    switch self {
    case .unknownUnit: "A record's unit is one that is known."
    case .unknownIndex: "A record's index is one that is known."
    case .unknownMeasure: "A record says what it measures in a word that is known."
    case .unknownPeriod: "A record has a year, and one that the calendar has."
    case .raggedRow: "A row of a table fits its heading and names a unit."
    }
  }

  /// When it speaks.
  public var documentation: String {
    switch self {
    case .unknownUnit, .unknownIndex:
      "Names may be spelt in any usual way, without tone marks, shortened, or as a code. One that is "
        + "not known, or that several things bear, is a warning, and the record is not checked."
    case .unknownMeasure:
      "The measures are those of the contract, or the words that offices use for them."
    case .unknownPeriod:
      "A period is a year, a quarter or month of one, or a span of years. Without one hardly anything "
        + "can be checked."
    case .raggedRow:
      "A row with more fields than the heading, or with figures and no unit, is not read."
    }
  }
}
