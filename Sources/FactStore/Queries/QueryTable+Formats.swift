internal import Foundation

extension QueryTable {
  /// How a table is written; the raw value is the word of the command line.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// Columns side by side, for a person.
    case text
    /// An array of objects, one on a line.
    case json
    /// RFC 4180.
    case csv
  }

  /// The table in a format, with a line end behind every row.
  public func written(as format: Format) -> String {
    switch format {
    case .text: text
    case .json: json
    case .csv: csv
    }
  }

  // MARK: - Text

  private var text: String {
    let cells = [columns] + rows.map { $0.map { Self.oneLine($0.plain) } }
    let widths = columns.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { row in
      let padded = zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
      return Self.withoutTrailingBlanks(padded.joined(separator: "  ")) + "\n"
    }.joined()
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  private static func withoutTrailingBlanks(_ line: String) -> Substring {
    line[..<(line.lastIndex { $0 != " " }.map { line.index(after: $0) } ?? line.startIndex)]
  }

  // MARK: - JSON

  private var json: String {
    guard !rows.isEmpty else { return "[]\n" }
    return "[\n" + rows.map(object).joined(separator: ",\n") + "\n]\n"
  }

  private func object(_ row: [Value]) -> String {
    let fields = zip(columns, row).map { Self.quoted($0) + ":" + Self.json($1) }
    return "{" + fields.joined(separator: ",") + "}"
  }

  private static func json(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .text(let text): quoted(text)
    case .whole, .number: value.plain
    }
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let data = try? encoder.encode(text)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }

  // MARK: - CSV

  private var csv: String {
    ([columns] + rows.map { $0.map(Self.csv) }).map { row in
      row.map(Self.field).joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// A text that a spreadsheet would run as a formula gets an apostrophe in front; a number stays.
  private static func csv(_ value: Value) -> String {
    guard case .text(let text) = value else { return value.plain }
    return (text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false ? "'" : "") + text
  }

  private static func field(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
