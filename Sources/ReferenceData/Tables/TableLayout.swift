/// Which reference tables there are, the columns of each and what makes two of its rows one, from
/// `Reference/columns.tsv`.
///
/// ```swift
/// TableLayout.bundled.columns(of: "totals")["year"]?.kind     // "year"
/// TableLayout.bundled.columns(of: "no-such").isEmpty          // true
/// ```
public struct TableLayout: Sendable {
  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// What its cells hold: `text`, `whole`, `year`, `decimal`, `day`, `level` ….
    public var kind: String
    /// Whether no row goes without it.
    public var isRequired: Bool
    /// Whether it belongs to the key of a row.
    public var key: KeyPart?
  }

  /// How a column takes part in the key of a row.
  public enum KeyPart: String, Hashable, Sendable {
    /// It always does.
    case always = "yes"
    /// It does where another column of the key is empty: an average has no unit.
    case otherwise = "else"
  }

  /// The layout of the tables inside the program.
  public static let bundled = TableLayout(ReferenceTable(bundled: "columns"))

  private var tables: [String: [String: Column]] = [:]
  private var keys: [String: [String]] = [:]
  private var otherwise: [String: [String]] = [:]

  init(_ table: ReferenceTable) {
    for row in table.rows {
      let (name, column, part) = (row["table"], row["column"], KeyPart(rawValue: row["key"]))
      tables[name, default: [:]][column] = Column(
        kind: row["kind"], isRequired: row["required"] == "yes", key: part)
      if part == .always { keys[name, default: []].append(column) }
      if part == .otherwise { otherwise[name, default: []].append(column) }
    }
  }

  /// The names of all tables, sorted.
  public var names: [String] { tables.keys.sorted() }

  /// The columns of a table by their names; none for an unknown table.
  public func columns(of table: String) -> [String: Column] { tables[table] ?? [:] }

  /// What a row says something about.
  func key(of row: ReferenceTable.Row, in table: String) -> [String] {
    let key = (keys[table] ?? []).map { row[$0] }
    return key.contains("") ? key + (otherwise[table] ?? []).map { row[$0] } : key
  }
}
