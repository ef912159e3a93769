internal import ArgumentParser
internal import DocumentModel
internal import ExtractionRules
internal import FactComparison
internal import FactOutput
internal import FactValidation
internal import LeagueTables
internal import PagePipeline
internal import RecordReading
internal import ReferenceData

/// `trich table`: the ranking of an index in a year, put together from many pages.
struct Table: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put the league table of an index and year together from pages and records.",
    discussion: """
      Every unit has the rank and score that most independent sources give it; what others give \
      stands in its row, and ranks that nobody holds are named below. A figure that follows from \
      others has a star (or "derived": true) and is stated by no page.
      """)

  @Argument(help: "Pages, folders, files of records, stores; - is standard input.")
  var paths: [String]

  @Option(help: "The index id, such as PAR_INDEX.")
  var index: String

  @Option(help: "The year that was measured.")
  var year: Int

  @Option(help: "The level of the units.")
  var level: UnitLevel

  @Option(help: "A component of the index, as pages write it.")
  var component: String?

  @OptionGroup var rules: RuleOptions

  @Option(help: "How the table is written.")
  var format = TableFormat.text

  @Option(name: [.short, .long], help: "The file to write; it appears when it is complete.")
  var output: String?

  func run() async throws {
    let book = try rules.book()
    var run = FactRun(pipeline: try ExtractionPipeline(book: book))
    var base = FactBase()
    await run.read(FactInputs(paths)) { delivery in
      switch delivery {
      case .page(let document): base.add(document)
      case .recorded(let recorded):
        base.add(recorded.document, lines: recorded.lines, origin: recorded.origin)
      }
    }
    let question = LeagueQuestion(index: index, year: year, level: level, component: component)
    let facts = ComparedFacts(base, reference: ReferenceBook(adding: book.tables))
    let table = LeagueTable(question, in: facts)
    let target = try OutputTarget(path: output)
    try target.write(table.written(as: format))
    try target.finish()
    if table.rows.isEmpty { Console.say("trich: nothing read is about \(table.title)") }
    if run.failures > 0 { throw ExitCode(.unreadInput) }
  }
}
