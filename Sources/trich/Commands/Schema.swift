internal import ArgumentParser
internal import FactOutput

/// `trich schema`: the contract of the output.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (draft 2020-12) of one line of output, or that of the CSV.",
    discussion: """
      With --table it is the Table Schema of the columns of csv and xlsx; with --package FILE.csv a data \
      package that describes this file, to be kept beside it as datapackage.json.
      """)

  @Flag(help: "The Table Schema of csv.")
  var table = false

  @Option(
    help: ArgumentHelp("A data package for this csv file.", valueName: "file"))
  var package: String?

  @Option(help: "The columns, with commas between, where not all were written.")
  var columns: String?

  func validate() throws {
    guard let columns, RecordColumn.list(columns) == nil else { return }
    throw ValidationError(
      "--columns: not all of these are columns; `trich schema --table` lists them")
  }

  func run() throws {
    let chosen = columns.flatMap { RecordColumn.list($0) } ?? RecordColumn.allCases
    let target = try OutputTarget(path: nil)
    if let package {
      try target.write(Array(TableSchema.package(package, chosen).utf8))
    } else {
      try target.write(table ? Array(TableSchema.schema(chosen).utf8) : OutputSchema.bytes)
    }
  }
}
