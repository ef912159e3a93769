/// A tab-separated word list of the cleaner that other lists can be laid over.
///
/// A row is known by its first two columns, text and match. A row of an overlay is added, or takes
/// the place of the one it equals there; with `-` in the third column it switches that one off.
///
/// ```swift
/// var table = LexiconTable(text: bundled, columns: columns)
/// let faults = table.lay("text\tmatch\tkind\nTin mới\texact\trelated\n", file: "chrome.tsv")
/// ```
public struct LexiconTable: Sendable {
  /// What the columns of a table may hold.
  public struct Columns: Sendable {
    /// The names in the heading line; the first three must be in every file.
    public var names: [String]
    /// The words that some columns allow.
    public var allowed: [String: [String]]
    /// Whether the first column holds words of the letters a to z alone.
    public var isOfLetters = false

    /// Columns of these names.
    public init(names: [String], allowed: [String: [String]]) {
      (self.names, self.allowed) = (names, allowed)
    }
  }

  private let columns: Columns
  private var rows: [String] = []
  private var places: [String: Int] = [:]

  /// The table in `text`, whose heading line is left out.
  public init(text: String, columns: Columns) {
    self.columns = columns
    for line in text.split(separator: "\n").dropFirst() { put(String(line), key: Self.key(line)) }
  }

  /// The whole table with its heading line.
  public var text: String {
    ([columns.names.joined(separator: "\t")] + rows.filter { !$0.isEmpty })
      .joined(separator: "\n")
  }

  /// Lays the rows of an overlay over the table; rows with a fault are left out.
  ///
  /// - Parameters:
  ///   - overlay: the overlay's text, which begins with a heading line.
  ///   - file: its name, for the faults.
  /// - Returns: everything wrong in it.
  public mutating func lay(_ overlay: String, file: String) -> [LexiconFault] {
    let lines = overlay.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let heading = lines.first.map(Self.fields) ?? []
    guard columns.names.starts(with: heading), heading.count >= 3 else {
      return [
        LexiconFault(
          file: file, line: 1, message: "the heading line is not that of the table",
          remedy: "begin with the columns " + columns.names.joined(separator: ", ")
            + ", of which the first three suffice, with tabs between them")
      ]
    }
    var faults: [LexiconFault] = []
    var seen: [String: Int] = [:]
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let problem = problem(line, seen, heading.count)
      if let problem {
        faults.append(
          LexiconFault(file: file, line: index + 1, message: problem.0, remedy: problem.1))
      } else {
        seen[Self.key(line)] = index + 1
        layRow(line)
      }
    }
    return faults
  }

  private mutating func layRow(_ line: Substring) {
    let key = Self.key(line)
    if Self.fields(line)[2] == "-" {
      if let place = places.removeValue(forKey: key) { rows[place] = "" }
    } else {
      let missing = columns.names.count - Self.fields(line).count
      put(line + String(repeating: "\t", count: max(0, missing)), key: key)
    }
  }

  private mutating func put(_ row: String, key: String) {
    if let place = places[key] {
      rows[place] = row
    } else {
      places[key] = rows.count
      rows.append(row)
    }
  }

  private static func fields(_ line: Substring) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  private static func key(_ line: Substring) -> String {
    fields(line).prefix(2).map { $0.lowercased() }.joined(separator: "\t")
  }
}

// MARK: - Faults

extension LexiconTable {
  /// What is wrong with a row, and what to do about it.
  private func problem(
    _ line: Substring, _ seen: [String: Int], _ count: Int
  ) -> (String, String)? {
    let fields = Self.fields(line)
    guard (3...count).contains(fields.count), !fields[0].isEmpty else {
      return (
        "the row has \(fields.count) columns, the heading \(count)",
        "put a tab between columns; the first three may not be empty"
      )
    }
    if columns.isOfLetters, !fields[0].utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) {
      return ("\(fields[0]) holds more than letters", "write the letters a to z alone")
    }
    if let first = seen[Self.key(line)] {
      return ("the row stands twice", "take one out; the first stands on line \(first)")
    }
    if fields[2] == "-" { return places[Self.key(line)] == nil ? Self.nothingToDisable : nil }
    return unknownWord(fields)
  }

  private static let nothingToDisable = (
    "there is no such row to switch off", "text and match must be those of a row of the table"
  )

  private func unknownWord(_ fields: [String]) -> (String, String)? {
    for (name, field) in zip(columns.names, fields) {
      guard let allowed = columns.allowed[name], !allowed.contains(field) else { continue }
      let words = allowed.map { $0.isEmpty ? "nothing" : $0 }.joined(separator: ", ")
      return ("unknown \(name) \(field)", "write one of: \(words)")
    }
    let isLength = zip(columns.names, fields).allSatisfy { name, field in
      name != "max_len" || field.isEmpty || Int(field) ?? 0 > 0
    }
    return isLength ? nil : ("max_len is no number above 0", "write a number of letters or nothing")
  }
}
