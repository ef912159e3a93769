/// A column of the rows that tell records: the raw value is its name.
///
/// ```swift
/// RecordColumn.list("subject, value")    // [.subject, .value]
/// ```
///
/// The order of the cases is that of the columns where none are asked for: first what is said, then the
/// words that say it, then where they stand.
public enum RecordColumn: String, Hashable, Sendable, CaseIterable {
  case subject
  case subjectID = "subject_id"
  case subjectLevel = "subject_level"
  case subjectParent = "subject_parent"
  case index, component, period, measure, value, of, unit, baseline, scope, confidence
  case quote, sentence, title, url, published
  case id, path, start, end, rule, origin, derived

  /// What a column holds.
  public enum Kind: String, Hashable, Sendable {
    case text = "string"
    case number
    case whole = "integer"
    case truth = "boolean"
  }

  /// What the column holds.
  public var kind: Kind {
    switch self {
    case .value, .of, .confidence: .number
    case .start, .end: .whole
    case .derived: .truth
    default: .text
    }
  }

  /// What the column is, in one sentence.
  public var about: String {
    switch self {
    case .subject: "The canonical unit, or a group such as ministries."
    case .subjectID: "The unit's code; text, with its leading zeros."
    case .subjectLevel: "country, region, ministry, province, department, district or commune."
    case .subjectParent: "The province or district that ranks the unit."
    case .index: "The id of the index, such as PAR_INDEX."
    case .component: "The part of the index; empty for the whole."
    case .period: "The year or years that were measured."
    case .measure: "rank, top, rank_change, score, percent, change, gap or count."
    case .value: "The number exactly as the page states it."
    case .of: "The total it is out of."
    case .unit: "What the number counts: per cent, points or places."
    case .baseline: "The earlier year or other unit it is compared with."
    case .scope: "The region or group a rank holds in."
    case .confidence: "How sure the record is, 0 to 1."
    case .quote: "The words that carry the value."
    case .sentence: "The sentence they stand in; of a table, the cells of the row."
    case .title: "The page's headline."
    case .url: "The page's address."
    case .published: "When the page was published, ISO 8601, as precise as it states."
    case .id: "The id of the document."
    case .path: "The file it was read from."
    case .start: "Where the words begin, in Unicode scalars of the text."
    case .end: "Where the words end, exclusive."
    case .rule: "The rule that read them."
    case .origin: "prose, table or derived."
    case .derived: "Whether the value was computed from stated ones."
    }
  }

  /// The columns of a list with commas; `nil` if one of the names is unknown or none is given.
  public static func list(_ text: String) -> [RecordColumn]? {
    let names = text.split(separator: ",").map { $0.filter { $0 != " " } }
    let columns = names.compactMap { RecordColumn(rawValue: $0) }
    return columns.count == names.count && !columns.isEmpty ? columns : nil
  }
}
