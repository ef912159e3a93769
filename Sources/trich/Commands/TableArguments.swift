internal import ArgumentParser
internal import RecordReading
internal import ReferenceData

/// What the command line says of tables that offices made.
struct TableArguments: ParsableArguments {
  @Option(
    help: """
      Which column holds what, as key=Heading or key:=text for all rows: \
      'subject=Tỉnh,rank=Hạng,index:=PCI'. Keys are those of a record, and rank, score, percent.
      """)
  var columns: [String] = []

  @Option(help: "The worksheet of an .xlsx file, by its name; the first one if not given.")
  var sheet: String?

  @Flag(help: "Do not fail where no record was checked.")
  var allowEmpty = false

  /// The columns and the worksheet.
  func options() throws -> TableOptions {
    do throws(TableOptions.Fault) { return try TableOptions(columns: columns, sheet: sheet) } catch
    {
      throw ValidationError("--columns: " + error.message)
    }
  }
}

extension RecordNames {
  /// The names of the program, with the rows of further tables.
  init(adding tables: TableOverlay) {
    guard !tables.isEmpty else {
      self.init()
      return
    }
    self.init(
      units: UnitResolver(adding: tables), indices: IndexResolver(IndexCatalogue(adding: tables)),
      levels: SubjectLevels(adding: tables))
  }
}
