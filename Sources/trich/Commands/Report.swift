internal import ArgumentParser
internal import ExtractionRules
internal import FactAudit
internal import FactOutput
internal import FactValidation
internal import Foundation
internal import PageCleaning
internal import PagePipeline
internal import RecordReading
internal import ReferenceData
internal import ReportPages

/// `trich report`: everything read, to be looked at in a browser.
struct Report: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Write a report to be read in a browser: pages with their marks, facts, tables, maps.",
    discussion: """
      A PATH is what `trich validate` takes: pages, archives, JSON Lines that `trich extract` \
      wrote, files of records, stores. The report is one file that needs no network; with more \
      pages than --pages-per-file it is a folder named as the file, without .html, whose \
      index.html leads to the others.
      """)

  @Argument(help: "Pages, folders, archives, files of records, stores; - is standard input.")
  var paths: [String]

  @Option(name: [.short, .long], help: "The file to write; it appears when it is complete.")
  var output = "report.html"

  @Option(help: "What the report is called; the names of the inputs if it is not given.")
  var title: String?

  @Option(help: "How many pages a file may hold.")
  var pagesPerFile = 5000

  @OptionGroup var pages: FilterOptions

  @OptionGroup var limits: LimitOptions

  @OptionGroup var rules: RuleOptions

  @OptionGroup var linking: LinkingOptions

  @OptionGroup var settings: AuditOptions

  @OptionGroup var words: LanguageOptions

  func validate() throws {
    if pagesPerFile < 1 { throw ValidationError("--pages-per-file must be 1 or more") }
  }

  func run() async throws {
    let book = try rules.book()
    let reference = ReferenceBook(adding: book.tables)
    var writing = ReportWriting(
      place: output, pagesPerFile: pagesPerFile,
      settings: ReportSettings(language: try words.language(), title: title ?? name),
      empty: ReportContents(audit: try audit(reference), reference: reference))
    var run = try ReportRun(
      pipeline: ExtractionPipeline(
        book: book, lexicons: rules.lexicons(), linking: linking.linking()),
      cleaner: PageCleaner(lexicons: rules.lexicons()), limits: limits)
    let inputs = FactInputs(
      paths, filter: pages.filter(book: book), names: RecordNames(adding: book.tables))
    try await run.read(inputs) { try writing.add($0) }
    try writing.finish()
    if writing.pageCount == 0 { Console.say("trich: nothing was read; check PATH") }
    if run.failures > 0 || writing.pageCount == 0 { throw ExitCode(.unreadInput) }
  }

  private func audit(_ reference: ReferenceBook) throws -> Audit {
    let validator = Validator(checks: Validator.standardChecks, reference: reference)
    return Audit(
      settings: try settings.severities(validator.checks.map(\.id)), validator: validator,
      reference: reference)
  }

  private var name: String {
    paths.prefix(3).map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      .joined(separator: ", ")
  }
}
