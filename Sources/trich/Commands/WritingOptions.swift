internal import ArgumentParser
internal import FactOutput
internal import Foundation

/// How documents are written, and where.
struct WritingOptions: ParsableArguments {
  @Option(
    help: """
      How documents are written. Without it the suffix of -o decides, then a table is for a terminal \
      and jsonl for everything else.
      """)
  var format: OutputFormat?

  @Option(name: [.short, .long], help: "The file to write; it appears when it is complete.")
  var output: String?

  @Option(
    help: "The columns of csv and xlsx, with commas between; `trich schema --table` lists them.")
  var columns: String?

  @Flag(
    inversion: .prefixedNo,
    help: """
      Begin csv with a byte order mark, by which Excel knows UTF-8; so is a .csv file that a person at \
      a terminal writes.
      """)
  var bom: Bool?

  func validate() throws {
    if let columns { _ = try Self.list(columns, from: "--columns") }
    if chosenFormat == .xlsx, output == nil, isatty(1) == 1 {
      throw ValidationError("a workbook is no text; give -o facts.xlsx")
    }
  }

  /// The format that was asked for, or that fits the place.
  var chosenFormat: OutputFormat {
    if let format { return format }
    if let output, output != "-" { return OutputFormat(suffixOf: output) ?? .jsonl }
    return isatty(1) == 1 ? .table : .jsonl
  }

  /// How rows are written.
  func rows() throws -> RowOptions {
    var rows = RowOptions(width: Screen.width, isColoured: Screen.hasColours)
    if let columns { rows.columns = try Self.list(columns, from: "--columns") }
    if columns == nil, let names = try ProjectSettings.here().columns {
      rows.columns = try Self.list(names.joined(separator: ","), from: "trich.yaml: columns")
    }
    rows.marksEncoding = bom ?? (output?.hasSuffix(".csv") == true && isatty(2) == 1)
    return rows
  }

  private static func list(_ text: String, from place: String) throws -> [RecordColumn] {
    if let columns = RecordColumn.list(text) { return columns }
    let known = RecordColumn.allCases.map(\.rawValue)
    let names = text.split(separator: ",").map { $0.filter { $0 != " " } }
    let wrong = names.first { !known.contains($0) } ?? text
    throw ValidationError(
      "\(place): there is no column \"\(wrong)\"; there are " + known.joined(separator: ", "))
  }
}
