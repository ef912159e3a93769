internal import ArgumentParser
internal import DocumentModel
internal import ExtractionRules
internal import FactAudit
internal import FactComparison
internal import FactOutput
internal import FactValidation
internal import Foundation
internal import PagePipeline
internal import RecordReading
internal import ReferenceData

/// From which severity on a run fails.
enum FailureLevel: String, CaseIterable, ExpressibleByArgument {
  case error, warning

  var severity: Finding.Severity { self == .error ? .error : .warning }
}

/// `trich validate`: what pages and records say wrong, alone and against each other.
struct Validate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check pages and files of records, each by itself and against each other.",
    discussion: """
      A PATH is a page, a folder, JSON Lines of documents (what `trich extract` writes) or of \
      records, CSV with the columns of `trich extract --format csv`, or a table as offices make them: \
      CSV with other headings, also in Vietnamese, with a column for each year or index, or .xlsx; \
      they are told apart by content. The report goes to standard output or -o. The exit code is 0 if nothing as bad as \
      --fail-on was found, else 4; 1 if some input could not be read, or no record was \
      checked, and nothing that bad was found in the rest; 5 if the configuration or the baseline is faulty.
      """)

  @Argument(help: "Pages, folders, archives, files of records, stores; - is standard input.")
  var paths: [String]

  @OptionGroup var pages: FilterOptions

  @OptionGroup var limits: LimitOptions

  @OptionGroup var rules: RuleOptions

  @OptionGroup var tables: TableArguments

  @OptionGroup var settings: AuditOptions

  @OptionGroup var words: LanguageOptions

  @Option(help: "How the report is written.")
  var format = AuditReport.Format.text

  @Option(name: [.short, .long], help: "The file to write; it appears when it is complete.")
  var output: String?

  @Flag(help: "List doubts about what was read of pages, too; JSON always holds them.")
  var doubts = false

  @Option(help: "The severity of findings from which on the exit code is 4.")
  var failOn = FailureLevel.error

  func run() async throws {
    let book = try rules.book()
    let reference = ReferenceBook(adding: book.tables)
    let validator = Validator(checks: Validator.standardChecks, reference: reference)
    let severities = try settings.severities(validator.checks.map(\.id))
    let baseline = try settings.acceptedFindings()
    var run = FactRun(pipeline: try ExtractionPipeline(book: book), limits: limits)
    var audit = Audit(
      settings: severities, validator: validator,
      reference: reference)
    let inputs = FactInputs(
      paths, filter: pages.filter(book: book), options: try tables.options(),
      names: RecordNames(adding: book.tables))
    await run.read(inputs) { delivery in
      switch delivery {
      case .page(let document): audit.add(document)
      case .recorded(let document): audit.add(document)
      }
    }
    var report = audit.report().accepting(baseline)
    report.showsDoubts = doubts
    try deliver(report)
    try settings.writeBaseline(of: report, replacing: baseline)
    try finish(report, unread: run.failures)
  }

  private func deliver(_ report: AuditReport) throws {
    let target = try OutputTarget(path: output)
    try target.write(report.worded(in: words.language()).written(as: format))
    try target.finish()
  }

  private func finish(_ report: AuditReport, unread: Int) throws {
    if report.fails(at: failOn.severity), !settings.writesBaseline {
      throw ExitCode(.underFloor)
    }
    if report.pages == 0, unread == 0 { Console.say("trich: nothing was read; check PATH") }
    let isEmpty = report.checked == 0 && !tables.allowEmpty
    if isEmpty, report.pages > 0 {
      Console.say(
        "trich: no record was checked; check that the files hold some, or give --allow-empty")
    }
    if unread > 0 || report.pages == 0 || isEmpty { throw ExitCode(.unreadInput) }
  }
}
